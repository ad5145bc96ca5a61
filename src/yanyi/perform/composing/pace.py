"""How long lines take to be told, where nobody has told them yet."""

from yanyi.story.types import Line
from yanyi.story.walk import words_of

_ZH, _OTHER = 4.4, 15.0
"""Characters a second, of Chinese and of languages in letters."""
_PAUSE = 0.5


def told_seconds(line: Line, language: str) -> float:
    """About how many seconds a line takes, with the pause after it."""
    pace = _ZH if language.lower().startswith("zh") else _OTHER
    return len(words_of(line)) / pace + _PAUSE
