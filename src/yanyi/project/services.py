"""``[models.NAME]``: services that the author adds, and what is different about known ones."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from urllib.parse import urlsplit

from yanyi.models.service import Price, Service
from yanyi.problems import InputError, Position, Problem
from yanyi.project.money import micro_units

_PLAIN = (
    *("style", "url", "key", "free", "at_once", "a_minute", "patience", "longest"),
    *("path", "post", "clones"),
)
_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]{0,63}")


@dataclass(frozen=True, slots=True)
class PriceTable:
    """``[models.NAME.prices."MODEL"]``: amounts as text, for what ``models.service.Price`` says;

    the day on which they were read, and where.
    """

    read: str = "0"
    written: str = "0"
    picture: str = "0"
    characters: str = "0"
    seconds: str = "0"
    taken: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class ServiceTable:
    """``[models.NAME]``; what is left out is as in the catalogue."""

    style: str | None = None
    url: str | None = None
    key: str | None = None
    free: bool | None = None
    at_once: int | None = None
    a_minute: int | None = None
    patience: float | None = None
    longest: int | None = None
    clones: bool | None = None
    prices: dict[str, PriceTable] = field(default_factory=dict)
    voices: dict[str, tuple[str, ...]] = field(default_factory=dict)
    path: str | None = None
    post: bool | None = None
    fields: dict[str, str] = field(default_factory=dict)


def services(
    known: Mapping[str, Service], tables: Mapping[str, ServiceTable], source: str
) -> dict[str, Service]:
    """The known services and the author's, by name; raises InputError."""
    return {**known, **{name: _service(known, name, one, source) for name, one in tables.items()}}


def _service(known: Mapping[str, Service], name: str, table: ServiceTable, source: str) -> Service:
    base = known.get(name, Service(name, "openai", ""))
    told = {one: getattr(table, one) for one in _PLAIN if getattr(table, one) is not None}
    prices = {
        model: replace(price_of(one, source), taken=_day(one.taken, source))
        for model, one in table.prices.items()
    }
    made = replace(
        base,
        **told,
        prices={**base.prices, **prices},
        voices=table.voices or base.voices,
        fields=table.fields or base.fields,
    )
    if not made.url:
        hint = f'Write where it answers: [models.{name}] url = "http://127.0.0.1:8000/v1".'
        raise InputError(Problem(f"the service {name} has no url", Position(source), hint))
    _without_secrets(made, source)
    if made.at_once < 1 or made.patience <= 0 or made.longest < 1:
        message = f"[models.{name}] at_once, patience and longest must be above 0"
        raise InputError(Problem(message, Position(source), "See docs/models.md."))
    return made


def price_of(table: PriceTable, source: str) -> Price:
    """The amounts of a table, read from the file ``source``; raises InputError."""
    return Price(
        micro_units(table.read, source),
        micro_units(table.written, source),
        micro_units(table.picture, source),
        micro_units(table.characters, source),
        micro_units(table.seconds, source),
        table.taken,
        table.source,
    )


def _day(told: str, source: str) -> str:
    """A day as it is written; raises InputError for what is none."""
    try:
        return date.fromisoformat(told).isoformat() if told else ""
    except ValueError:
        hint = "Write year, month and day: taken = 2026-11-27."
        raise InputError(Problem(f"{told} is no day", Position(source), hint)) from None


def _without_secrets(made: Service, source: str) -> None:
    """Refuse a key that stands in the settings itself, without repeating it."""
    if made.key and not _VARIABLE.fullmatch(made.key):
        hint = (
            "Write the name of the environment variable that holds the key, in capitals:"
            f' [models.{made.name}] key = "HOUSE_KEY". If a key stood there, get a new one.'
        )
        message = f"[models.{made.name}] key is no name of an environment variable"
        raise InputError(Problem(message, Position(source), hint))
    try:
        parts = urlsplit(made.url)
        plain = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        plain = False
    if not plain:
        hint = 'It begins with http:// or https://, as in url = "http://127.0.0.1:8000/v1".'
        raise InputError(Problem(f"[models.{made.name}] url is no address", Position(source), hint))
    if parts.username is not None or parts.query or parts.fragment:
        key = f"[models.{made.name}] key"
        hint = f"Leave out what stands before @ or behind ?; {key} says where a key is kept."
        message = f"[models.{made.name}] url has more in it than an address"
        raise InputError(Problem(message, Position(source), hint))
