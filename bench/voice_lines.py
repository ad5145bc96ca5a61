"""The lines that the voices are measured on: modern ones of the examples, archaic ones of books."""

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from yanyi.aloud.units import units
from yanyi.app.request import Request
from yanyi.app.session import Session, open_session
from yanyi.board.types import Voice
from yanyi.models.asks import Speech
from yanyi.models.provider import VoiceOffer
from yanyi.story.walk import lines, words_of

ROOT = Path(__file__).parents[1]
EXAMPLES = {"zh": ROOT / "examples" / "snow-ferry", "en": ROOT / "examples" / "lost-property"}
BOOKS = {
    "zh": ("西游记", "红楼梦", "三国演义", "水浒传"),
    "en": (
        "pride_and_prejudice",
        "treasure_island",
        "alice_in_wonderland",
        "hound_of_the_baskervilles",
    ),
}
SEED = 20261126
LEAST = {"zh": 6, "en": 4}
"""Syllables or words of a line: at a single word any recogniser guesses."""

MOST = {"zh": 60, "en": 45}
_SENTENCES = {
    "zh": re.compile(r"[^。！？!?\s　]+[。！？!?]+[”’」』\"]*"),
    "en": re.compile(r"[“\"A-Z](?:Mr\.|Mrs\.|Dr\.|St\.|[^.!?])+[.!?]+[”’\"']*"),
}


@dataclass(frozen=True)
class Line:
    """A line to be spoken: from which source, and whether its language is of today."""

    speech: Speech
    source: str
    modern: bool

    def by(self, voice: str, speed: float = 1.0) -> "Line":
        """The same line in another voice."""
        return replace(self, speech=replace(self.speech, voice=Voice(voice, speed=speed)))


def example(language: str) -> Session:
    """An example, read and cast."""
    return open_session(Request(EXAMPLES[language], ("audiobook",)))


def picked(
    language: str, count: int, voices: Sequence[VoiceOffer], texts: Path
) -> tuple[Line, ...]:
    """Half modern and half archaic lines, the same every time, their voices taking turns."""
    dice = random.Random(f"{SEED} {language}")
    modern = _fitting(
        language, [" ".join(words_of(x).split()) for x in lines(example(language).story)]
    )
    chosen = [(EXAMPLES[language].name, text, True) for text in dice.sample(modern, count // 2)]
    share = (count - len(chosen)) // len(BOOKS[language])
    for book in BOOKS[language]:
        found = _fitting(language, list(_sentences(language, texts / f"{book}.txt", dice)))
        chosen += [(book, text, False) for text in found[:share]]
    dice.shuffle(chosen)
    names = [voice.name for voice in voices if voice.language == language]
    return tuple(
        Line(Speech(text, language, Voice(names[n % len(names)])), source, modern)
        for n, (source, text, modern) in enumerate(chosen)
    )


def _fitting(language: str, texts: Sequence[str]) -> list[str]:
    """The texts of a length that can be measured, each once."""
    low, high = LEAST[language], MOST[language]
    return [text for text in dict.fromkeys(texts) if low <= len(units(text, language)) <= high]


def _sentences(language: str, path: Path, dice: random.Random) -> Iterator[str]:
    """Some sentences of a book."""
    text = path.read_text("utf-8")
    joined = text if language == "zh" else re.sub(r"\s+", " ", text)
    found = [match[0].strip() for match in _SENTENCES[language].finditer(joined)]
    clean = [one for one in found if not re.search(r"[□{}\[\]*_|]|CHAPTER", one)]
    yield from dice.sample(clean, 150)


def damaged(line: Line, dice: random.Random) -> Iterator[tuple[str, Line]]:
    """The line with a stretch of it left out, and with a stretch said twice."""
    text, language = line.speech.text, line.speech.language
    found = units(text, language)
    size = max(3, len(found) // 4) if language == "zh" else max(2, len(found) // 5)
    first = dice.randrange(1, max(2, len(found) - size))
    start, end = found[first].start, found[min(first + size, len(found)) - 1].end
    yield "missing", replace(line, speech=replace(line.speech, text=text[:start] + text[end:]))
    gap = "" if language == "zh" else " "
    twice = text[:end] + gap + text[start:]
    yield "repeated", replace(line, speech=replace(line.speech, text=twice))
