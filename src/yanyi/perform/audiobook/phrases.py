"""Where the sentences of a long line begin, in its words and in time."""

import re
from collections.abc import Iterator

from yanyi.media.epub.chapter import cuttable
from yanyi.perform.audiobook.timeline import Heard
from yanyi.story.types import Line
from yanyi.story.walk import words_of

_LONG = 40  # characters: what is shorter is taken in at a glance
_SENTENCE = re.compile(r"(?:[。！？…]+|[.!?]+(?=[\"'”’」』）)]*\s))[\"'”’」』）)]*\s*")
_TITLES = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|Prof|Capt|Col|Gen|Sgt|Rev|No|vs|[A-Z])\.\s*$")


def phrases(line: Line, heard: Heard) -> tuple[tuple[int, float], ...]:
    """The sentences of a line: where each begins in its running words, and its first second.

    There is one for the whole line where it is short or nobody knows when its words are heard.
    """
    whole = ((0, heard.start),)
    spoken = heard.utterance.words
    if not heard.words or len(spoken) < _LONG:
        return whole
    places = _places(words_of(line))
    starts = {}
    for start in _sentences(spoken):
        order = sum(not sign.isspace() for sign in spoken[:start])
        word = next((one for one in heard.words if one.end_char > start), None)
        if word is not None and order < len(places):
            starts[places[order]] = word.start_s
    kept = cuttable(line.runs, starts)
    return (*whole, *((start, starts[start]) for start in kept))


def _sentences(text: str) -> Iterator[int]:
    """Where every sentence but the first begins."""
    for found in _SENTENCE.finditer(text):
        if found.end() < len(text) and not _TITLES.search(text[: found.end()]):
            yield found.end()


def _places(text: str) -> list[int]:
    """The places of the signs that are not white space."""
    return [at for at, sign in enumerate(text) if not sign.isspace()]
