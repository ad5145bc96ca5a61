"""What a voice name of Kokoro means: whose sound, whose way to move, how far it is bent."""

from dataclasses import dataclass

from yanyi.problems import Problem, ProviderError
from yanyi.providers.kokoro_catalogue import PITCHES, catalogue

Parts = tuple[tuple[str, float], ...]
"""Base voices and their shares."""

_NEAR = 2.0
"""Semitones within which one voice may move as another does without sounding like somebody else."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """A voice made of base voices.

    ``sounds`` are its colour, ``moves`` its melody and pace; then both are bent by factors.
    """

    sounds: Parts
    moves: Parts
    pitch: float = 1.0
    pace: float = 1.0

    def others(self, take: int) -> Parts:
        """Whose way to move colours another take: voices of the same language, near in pitch."""
        mine = max(self.moves, key=lambda part: part[1])[0]
        around = sorted(_kin(mine), key=lambda name: abs(PITCHES[name] - PITCHES[mine]))
        near = [one for one in around if abs(PITCHES[one] - PITCHES[mine]) <= _NEAR]
        if near:
            return ((near[(take - 1) % len(near[:3])], 1.0),)
        lower = next((one for one in around if PITCHES[one] < PITCHES[mine]), mine)
        upper = next((one for one in around if PITCHES[one] > PITCHES[mine]), mine)
        if mine in (lower, upper):
            return ((mine, 1.0),)
        share = (PITCHES[mine] - PITCHES[lower]) / (PITCHES[upper] - PITCHES[lower])
        return ((lower, 1 - share), (upper, share))


def sketch(name: str) -> Sketch:
    """The voice of a name: one of the catalogue, a base voice, or a recipe.

    ``a+b:0.4`` has four tenths of b; ``a/b`` sounds like a and moves as b does.
    """
    known = catalogue().get(name)
    if known is None:
        return _made(name, name)
    made = _made(known.recipe, name)
    return Sketch(made.sounds, made.moves, known.pitch, known.pace)


def british(name: str) -> bool:
    """Whether the voice speaks British English."""
    return sketch(name).moves[0][0].startswith("b")


def _made(recipe: str, name: str) -> Sketch:
    sounds, slash, moves = recipe.partition("/")
    first = _blend(sounds, name)
    return Sketch(first, _blend(moves, name) if slash else first)


def _blend(recipe: str, name: str) -> Parts:
    first, plus, second = recipe.partition("+")
    if not plus:
        return ((_checked(first), 1.0),)
    second, colon, share = second.partition(":")
    try:
        amount = float(share) if colon else 0.5
    except ValueError:
        amount = -1.0
    if not 0 <= amount <= 1:
        raise ProviderError(
            Problem(f"{name!r} is no blend of voices", hint="Write it as af_heart+af_bella:0.4.")
        )
    return ((_checked(first), 1 - amount), (_checked(second), amount))


def _checked(name: str) -> str:
    if name not in PITCHES:
        hint = f"Known voices: {', '.join(catalogue())}."
        raise ProviderError(Problem(f"there is no voice {name!r}", hint=hint))
    return name


def _kin(name: str) -> tuple[str, ...]:
    """The other base voices that speak the same language."""
    chinese = name.startswith("z")
    return tuple(one for one in PITCHES if one.startswith("z") == chinese and one != name)
