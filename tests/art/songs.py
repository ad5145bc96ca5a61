"""Short songs to be shown: every syllable as long as the next."""

import re
from pathlib import Path

from yanyi.art.film_card import CARD, Card, Row, Tone
from yanyi.art.karaoke import Karaoke, Line, Syllable

BEAT = 0.3


def line(text: str, start: float, counted: bool = False) -> Line:
    """A line, a Chinese character or a syllable a beat; ``-`` parts the syllables of a word."""
    pieces = re.findall(r"[^ -]+(?:-| |$)" if " " in text else r"\w\W*", text)
    syllables = tuple(
        Syllable(
            piece.rstrip("-"),
            round(start + n * BEAT, 3),
            round(start + (n + 1) * BEAT, 3),
            joined=piece.endswith("-"),
        )
        for n, piece in enumerate(pieces)
    )
    counts = tuple(round(start - n * BEAT, 3) for n in (3, 2, 1, 0)) if counted else ()
    return Line(syllables, counts)


def shown(
    language: str, lines: tuple[Line, ...], seconds: float = 8.0, width: int = 384
) -> Karaoke:
    """The song as a film of 16 to 9."""
    return Karaoke(width, width * 9 // 16, round(seconds * 24), language, lines)


def title(folder: Path, params: Karaoke) -> Path:
    """The lettering of its title."""
    path = folder / "title.png"
    rows = (Row(Tone.TITLE, "雪"),)
    CARD.run(Card(params.width, params.height, params.language, rows, "AI"), [], path)
    return path
