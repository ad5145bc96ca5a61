"""The subtitles of a film: what is said, by whom, when."""

from collections.abc import Iterable
from dataclasses import replace

from yanyi.media.subtitles import Cue, timed
from yanyi.models.speech import later
from yanyi.perform.film.timing import Beat
from yanyi.story.types import Story
from yanyi.story.walk import character, full_text, speaker_of

_LEAST = 1.0  # seconds a cue stays, where nothing follows at once
_AFTER = 0.25  # seconds a cue outlasts its words


def cues_of(beat: Beat, story: Story, start: float = 0.0) -> tuple[Cue, ...]:
    """The cues of a line; ``start`` is when its shot begins, in seconds."""
    speaker = character(story, speaker_of(beat.line))
    words = " ".join(full_text(beat.line).split())
    begins = start + beat.start / beat.fps
    told = beat.told if beat.told and beat.told.speech.text == words else None
    return timed(
        words,
        story.language,
        begins,
        start + beat.end / beat.fps,
        speaker.name if speaker else "",
        later(beat.words, begins) if told else (),
    )


def settled(cues: Iterable[Cue]) -> tuple[Cue, ...]:
    """The cues of a film in order, each left standing a little where there is time for it."""
    cues = tuple(cues)
    found: list[Cue] = []
    for n, cue in enumerate(cues):
        limit = cues[n + 1].start if n + 1 < len(cues) else cue.end + _LEAST
        wish = max(cue.end + _AFTER, cue.start + _LEAST)
        found.append(replace(cue, end=max(cue.end, min(wish, limit))))
    return tuple(found)
