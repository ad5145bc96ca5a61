"""A service: models behind an address, on this machine or elsewhere; plain values."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Price:
    """What a model costs, in micro-units of the ledger's currency.

    ``read`` and ``written`` are for a million tokens, ``picture`` for one, ``characters`` for a
    thousand of them spoken, ``seconds`` for one second heard or filmed. ``taken`` is the day on
    which the price was read (2026-11-27), ``source`` where.
    """

    read: int = 0
    written: int = 0
    picture: int = 0
    characters: int = 0
    seconds: int = 0
    taken: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Service:
    """Where models answer: an address, the style of its language, where its key is kept.

    ``key`` is the name of an environment variable or of an entry in the system's keyring, empty
    where none is needed. ``free`` services cost nothing; of others only models with a price are
    asked. ``at_once`` is how many asks may be under way, ``a_minute`` how many may begin (0: any),
    ``patience`` the seconds one may take, ``longest`` the tokens of the longest answer.
    ``voices`` are the names of voices by language, each with ``:f`` or ``:m`` behind it. One that
    ``clones`` has voices or faces of real people. ``path``, ``post`` and ``fields``
    say how a server with an interface of its own is asked.
    """

    name: str
    style: str
    url: str
    key: str = ""
    free: bool = False
    at_once: int = 4
    a_minute: int = 0
    patience: float = 120.0
    longest: int = 4096
    prices: dict[str, Price] = field(default_factory=dict)
    voices: dict[str, tuple[str, ...]] = field(default_factory=dict)
    clones: bool = False
    path: str = ""
    post: bool = False
    fields: dict[str, str] = field(default_factory=dict)
