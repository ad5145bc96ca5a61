"""English letters: how they begin and how they are signed."""

import re

_DEAR = re.compile(
    r"(?:My )?(?:Dear|Dearest)(?:est)?\s[^.!?\"“”]{1,40}[,:—-]{1,2}|To whom it may concern[,:]",
    re.IGNORECASE,
)
_YOURS = re.compile(
    r"(?:(?:Yours|Your|With|Ever|Love|Sincerely|Respectfully|Affectionately|Faithfully|"
    r"Best)\b[^.!?\"“”]{0,50}|[—-]{1,2}\s?[A-Z][^.!?\"“”]{1,30})"
)


def letter(row: str) -> tuple[bool, bool]:
    """Whether a row begins a letter, and whether it signs one."""
    return bool(_DEAR.fullmatch(row)), len(row) < 60 and bool(_YOURS.fullmatch(row))
