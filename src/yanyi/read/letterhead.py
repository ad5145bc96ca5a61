"""What a row may be in a letter."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letterhead:
    """A salutation (``opens``), a closing (``signs``), a place or date, a postscript (``more``)."""

    opens: bool = False
    signs: bool = False
    dated: bool = False
    more: bool = False
