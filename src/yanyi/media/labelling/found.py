"""What was found in a file: who says where that it was generated, and what is wrong with it."""

from dataclasses import dataclass
from enum import StrEnum


class Family(StrEnum):
    """What a file is to people; how it can be labelled follows from it."""

    PICTURE = "picture"
    SOUND = "sound"
    FILM = "film"
    BOOK = "book"
    PAGE = "page"
    NOTES = "notes"
    WORDS = "words"
    DATA = "data"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: its name, and what it is to people."""

    name: str
    family: Family


@dataclass(frozen=True, slots=True)
class Notice:
    """An explicit label in words that a program can read, and where they stand."""

    where: str
    words: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An implicit label: where it stands, its fields in order, what is wrong with it."""

    where: str
    fields: tuple[tuple[str, str], ...]
    faults: tuple[str, ...] = ()

    def field(self, name: str) -> str:
        """The field of this name, empty when there is none."""
        return dict(self.fields).get(name, "")


@dataclass(frozen=True, slots=True)
class Ingredient:
    """What went into a file, as its credentials say."""

    title: str
    relation: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Credentials:
    """C2PA credentials: whether they hold, who signed, with what it was made, and from what.

    ``sources`` are IPTC's names for how the content came to be (``compositeSynthetic``).
    """

    valid: bool
    trusted: bool
    signer: str
    program: str
    sources: tuple[str, ...] = ()
    ingredients: tuple[Ingredient, ...] = ()
    faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """Everything a file says of how it was made; ``faults`` are what is broken in the file.

    ``source`` is IPTC's name for how a picture came to be, where its metadata has one;
    ``pictures`` and ``labelled`` count the pictures in a book, and those with a label of their own.
    """

    kind: Kind
    notices: tuple[Notice, ...] = ()
    entries: tuple[Entry, ...] = ()
    credentials: Credentials | None = None
    source: str = ""
    pictures: int = 0
    labelled: int = 0
    faults: tuple[str, ...] = ()
