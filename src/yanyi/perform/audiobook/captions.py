"""What is heard as cues: whose words, when, in rows that can be read."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

from yanyi.media.captions import settled
from yanyi.media.subtitles import Cue, timed
from yanyi.models.speech import later
from yanyi.perform.audiobook.timeline import Heard


def cues(heard: Iterable[Heard], language: str) -> tuple[Cue, ...]:
    """The cues of what is heard."""
    return settled(
        chain.from_iterable(
            timed(
                one.utterance.words,
                language,
                one.start,
                one.end,
                one.utterance.speaker,
                one.words,
            )
            for one in heard
        )
    )


def moved(heard: Heard, seconds: float) -> Heard:
    """The same, heard so many seconds later."""
    start, end = heard.start + seconds, heard.end + seconds
    return replace(heard, start=start, end=end, words=later(heard.words, seconds))
