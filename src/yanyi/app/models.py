"""``models``: who can be asked here and now, and whether they answer."""

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from yanyi import plugins
from yanyi.app.session import find
from yanyi.models.service import Service
from yanyi.problems import ProviderError
from yanyi.project.services import services
from yanyi.providers.price_list import known_of, price_in_words, price_list
from yanyi.providers.reach import models_of
from yanyi.providers.services import catalogue


@dataclass(frozen=True, slots=True)
class Known:
    """A provider or service: what it answers or which models it has, and why it cannot be used.

    ``priced`` says of models what they cost, with the day and the place that is from.
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
        what = "" if kinds else "`yanyi doctor` says how."
        priced = tuple(f"{one.name}: {one.words}" for one in price_list() if name in one.by)
        yield Known(name, bool(kinds), kinds, why, what, priced=priced)


def _tried(service: Service) -> Known:
    try:
        has = models_of(service)
    except ProviderError as error:
        why, what = error.problems[0].message, error.problems[0].hint
        priced = tuple(_priced(service, ()))
        return Known(service.name, False, (), why, what, service.free, priced)
    return Known(service.name, True, has, here=service.free, priced=tuple(_priced(service, has)))


def _priced(service: Service, has: tuple[str, ...]) -> Iterator[str]:
    """The author's prices, then what the catalogue says of other models that the service has."""
    for model, price in service.prices.items():
        taken = ", ".join(filter(None, (price.taken, price.source)))
        yield f"{model}: {price_in_words(price)}{f' ({taken})' if taken else ''}"
    if not service.free:
        for model in has:
            if model not in service.prices:
                yield from (f"{model}: {one.words}" for one in known_of(model) if not one.by)
