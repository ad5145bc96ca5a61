"""What a row may be in a letter."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letterhead:
    """A salutation (``opens``), a closing (``signs``), a place or date, a postscript (``more``).

    A row that ``announces`` is the narrator's: what stands under it is written, not said.
    """

    opens: bool = False
    signs: bool = False
    dated: bool = False
    more: bool = False
    announces: bool = False
