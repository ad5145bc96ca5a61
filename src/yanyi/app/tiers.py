"""Who is asked for each kind, in order: what is built in, and what ``[models]`` names."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from yanyi.models.provider import Provider
from yanyi.models.routing import Policy
from yanyi.problems import InputError, Position, Problem
from yanyi.project.settings import Settings
from yanyi.providers.route import KINDS, Route

OWN = "built-in"
"""In a list of [models]: what answers when nobody is named."""

ITSELF = ("words",)
"""Kinds for which whoever asks has an answer of its own: the rules read without any model."""


@dataclass(frozen=True, slots=True)
class Tiers:
    """The names of those who are asked; ``spares`` as in a route."""

    names: tuple[str, ...]
    spares: bool = False


def tiers_of(
    settings: Settings, built_in: Mapping[str, str], costs: Callable[[str], bool]
) -> dict[str, Tiers]:
    """Who is asked, by kind; raises InputError for lists that make no sense.

    ``costs`` tells of a name whether it may cost money: under the policy ``free`` those are left
    out, and where nobody is left, what is built in answers.
    """
    found = {kind: Tiers((name,)) for kind, name in built_in.items()}
    for kind, told in settings.models.items():
        names = (told,) if isinstance(told, str) else told
        for wrong, hint in _faults(kind, names, built_in):
            raise InputError(Problem(f"[models] {kind} {wrong}", _place(settings, kind), hint))
        named = dict.fromkeys(built_in.get(kind, "") if one == OWN else one for one in names)
        kept = tuple(
            one for one in named if one and not (settings.policy is Policy.FREE and costs(one))
        )
        if not kept and kind in built_in:
            kept = (built_in[kind],)
        if kept:
            first = OWN in names and kind in ITSELF
            found[kind] = Tiers(kept, first and settings.policy is not Policy.BEST)
    return found


def joined(kind: str, tiers: Tiers, made: Mapping[str, Provider], policy: Policy) -> Provider:
    """One provider for a kind: the one that is named, or a route through several."""
    providers = tuple(made[name] for name in tiers.names)
    if len(providers) == 1 and not tiers.spares:
        return providers[0]
    return Route(kind, providers, policy, tiers.spares)


def _faults(
    kind: str, names: tuple[str, ...], built_in: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    if not names:
        yield "names nobody", f'Write {kind} = "...", or leave the line out.'
    if len(names) > 1 and kind not in KINDS:
        yield "cannot be asked of several", f"Name one. Lists are for {', '.join(KINDS)}."
    if OWN in names and kind not in built_in and kind not in ITSELF:
        yield "has nothing built in", f'Leave "{OWN}" out of the list.'


def _place(settings: Settings, kind: str) -> Position:
    return Position(settings.source, settings.places.get(("models", kind), 0))
