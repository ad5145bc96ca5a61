"""The catalogue of models and of what is known of their prices: plain facts, read from a file."""

import json
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from yanyi.ledger.money import CURRENCY, in_words
from yanyi.models.service import Price, Service
from yanyi.project.services import PriceTable, price_of
from yanyi.story.wire import loads

FILE = "models.toml"
BUILT_IN = "built-in"


class Said(StrEnum):
    """What a price rests on: the service's own list, a bill somebody told of, an advertisement."""

    LISTED = "listed"
    BILLED = "billed"
    OFFERED = "offered"


@dataclass(frozen=True, slots=True)
class Listed:
    """A model of the catalogue; ``by`` are the built-in providers that run it for nothing.

    Amounts are as the author writes them, in ``currency``, for what ``models.service.Price`` says.
    ``at`` is what they hold for ("768p"), ``most`` whether they are no "from so much"; ``taken``
    the day, month or year in which they were read and ``source`` where. ``url`` is the interface on
    whose own list they stand.
    """

    name: str
    style: str
    by: tuple[str, ...] = ()
    url: str = ""
    at: str = ""
    said: Said = Said.LISTED
    most: bool = True
    currency: str = CURRENCY
    read: str = "0"
    written: str = "0"
    picture: str = "0"
    characters: str = "0"
    seconds: str = "0"
    taken: str = ""
    source: str = ""

    @property
    def price(self) -> Price:
        """The price, in millionths of ``currency``."""
        amounts = self.read, self.written, self.picture, self.characters, self.seconds
        return price_of(PriceTable(*amounts, self.taken, self.source), FILE)

    @property
    def amounts(self) -> str:
        """What it costs, in words."""
        if self.by:
            return "costs nothing"
        told = price_in_words(self.price, self.currency)
        return f"{told}{f' at {self.at}' if self.at else ''}{'' if self.most else ' or more'}"

    @property
    def words(self) -> str:
        """What it costs, on whose word, when it was read and where."""
        if self.by:
            return self.amounts
        return f"{self.amounts}, {self.said} ({', '.join(filter(None, (self.taken, self.source)))})"

    def is_called(self, model: str) -> bool:
        """Whether a model has its name, however that is spelled."""
        return _bare(self.name) == _bare(model)

    def binds(self, service: Service) -> bool:
        """Whether a call to this service may be made at its price."""
        own = bool(self.url) and self.url.rstrip("/") == service.url.rstrip("/")
        sure = self.said is Said.LISTED and self.most and not self.at
        return own and sure and self.currency == CURRENCY


@cache
def price_list() -> tuple[Listed, ...]:
    """Every model of the catalogue."""
    text = (files("yanyi.assets") / "services" / FILE).read_text("utf-8")
    return loads(tuple[Listed, ...], json.dumps(tomllib.loads(text)["models"]), FILE)


def known_of(model: str) -> tuple[Listed, ...]:
    """What the catalogue says of a model."""
    return tuple(one for one in price_list() if one.is_called(model))


def price_in_words(price: Price, currency: str = CURRENCY) -> str:
    """A price as people say it."""
    told = (
        (price.read, "a million tokens read"),
        (price.written, "a million tokens written"),
        (price.picture, "a picture"),
        (price.characters, "a thousand characters"),
        (price.seconds, "a second"),
    )
    return ", ".join(f"{in_words(one, currency)} {what}" for one, what in told if one) or "nothing"


def _bare(name: str) -> str:
    return "".join(one for one in name.casefold() if one.isalnum())
