"""``models``: who can be asked here and now, and whether they answer."""

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from yanyi import plugins
from yanyi.app.session import find
from yanyi.models.service import Service
from yanyi.problems import ProviderError
from yanyi.project.services import services
from yanyi.providers.reach import models_of
from yanyi.providers.services import catalogue


@dataclass(frozen=True, slots=True)
class Known:
    """A provider or service: what it answers or which models it has, and why it cannot be used.

    ``priced`` names the models whose prices are known, with the day and the place they are from.
    """

    name: str
    usable: bool
    has: tuple[str, ...] = ()
    why_not: str = ""
    what_to_do: str = ""
    here: bool = True
    priced: tuple[str, ...] = ()


def models(path: Path | None = None) -> tuple[Known, ...]:
    """The built-in providers, then every known service and those of a project, tried at once."""
    known: Mapping[str, Service] = catalogue()
    if path is not None:
        project, _ = find(path)
        known = services(known, project.settings.services, str(project.settings_file))
    with ThreadPoolExecutor(max_workers=len(known)) as pool:
        tried = tuple(pool.map(_tried, known.values()))
    return (*_installed(), *sorted(tried, key=lambda one: (not one.usable, one.name)))


def _installed() -> Iterator[Known]:
    for name in plugins.names("yanyi.providers"):
        if name.startswith("fake-"):
            continue
        kinds = tuple(offer.kind for offer in plugins.provider(name).offers())
        why = "" if kinds else "not installed"
        yield Known(name, bool(kinds), kinds, why, "" if kinds else "`yanyi doctor` says how.")


def _tried(service: Service) -> Known:
    told = partial(Known, service.name, here=service.free, priced=tuple(_priced(service)))
    try:
        return told(True, models_of(service))
    except ProviderError as error:
        problem = error.problems[0]
        return told(False, (), problem.message, problem.hint)


def _priced(service: Service) -> Iterator[str]:
    for model, price in service.prices.items():
        taken = " ".join(filter(None, (price.taken, price.source)))
        yield f"{model}, {taken}" if taken else model
