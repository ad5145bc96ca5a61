"""What holds in any of the languages we read."""

from yanyi.read.heading import Heading
from yanyi.read.packs import LANGUAGES


def heading_of(row: str) -> Heading | None:
    """The heading that a row is in any language."""
    return next((found for one in LANGUAGES if (found := one.heading(row)) is not None), None)


def is_title_of(row: str) -> bool:
    """Whether a row under a heading may be its title, in any language."""
    return any(one.is_title(row) for one in LANGUAGES)


def is_narrator(name: str) -> bool:
    """Whether a name gives a line to the narrator, in any language."""
    low = name.strip().casefold()
    return any(low in one.wording.narrator for one in LANGUAGES)
