"""The subtitles of a shot: what is said, by whom, when, in the languages of the film."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from yanyi.media.subtitle_area import SMALLER, area, columns_in
from yanyi.media.subtitles import ROWS, Cue, Track
from yanyi.models.speech import WordTime
from yanyi.perform.film.spotting import Setting, Span, beside, settled, spotted
from yanyi.perform.film.studio import Studio
from yanyi.perform.film.timing import Beat
from yanyi.perform.film.tongues import Tongue
from yanyi.story.types import Story
from yanyi.story.walk import character, full_text, speaker_of


def settings(studio: Studio) -> tuple[Setting, ...]:
    """How the cues of every language are cut; where there are several, each has one row."""
    place = area(studio.size.width, studio.size.height)
    rows = 1 if len(studio.tongues) > 1 else ROWS
    return tuple(
        Setting(
            one.language,
            round(columns_in(place, one.language) / (SMALLER if n else 1)),
            rows,
            studio.fps,
        )
        for n, one in enumerate(studio.tongues)
    )


def cues_of(beat: Beat, story: Story, setting: Setting) -> tuple[Cue, ...]:
    """The cues of a line, in the seconds of its shot, from its first word's sound to its last's."""
    speaker = character(story, speaker_of(beat.line))
    text = " ".join(full_text(beat.line).split())
    whole = Span(beat.start / beat.fps, beat.end / beat.fps)
    return spotted(text, setting, whole, words_in(beat, text), speaker.name if speaker else "")


def words_in(beat: Beat, text: str) -> tuple[WordTime, ...]:
    """The words of a line in the seconds of its shot, by their places in ``text``."""
    told = beat.told
    at = text.find(told.speech.text) if told else -1
    if at < 0:
        return ()
    begins = beat.start / beat.fps
    return tuple(
        WordTime(
            one.start_char + at,
            one.end_char + at,
            round(one.start_s + begins, 3),
            round(one.end_s + begins, 3),
        )
        for one in beat.words
    )


def tracks_of(studio: Studio, beats: Sequence[Beat], frames: int) -> tuple[Track, ...]:
    """The subtitles of a shot of so many frames."""
    found: list[Track] = []
    own: list[tuple[Cue, ...]] = []
    for tongue, setting in zip(studio.tongues, settings(studio), strict=True):
        if tongue.own:
            own = [cues_of(beat, studio.story, setting) for beat in beats]
            cues = own
        else:
            pairs = zip(beats, own, strict=True)
            cues = [_other(tongue, setting, studio, beat, first) for beat, first in pairs]
        row = tuple(chain.from_iterable(cues))
        found.append(Track(tongue.language, settled(row, setting, frames / studio.fps)))
    return tuple(found)


def _other(
    tongue: Tongue, setting: Setting, studio: Studio, beat: Beat, first: tuple[Cue, ...]
) -> tuple[Cue, ...]:
    """The cues of a line in another language; nobody's translation leaves it as it is."""
    words = tongue.words.get(beat.line.anchor, "")
    if not words:
        return first
    if any(getattr(beat.line, "marks", ())):
        words = f"“{words}”"
    return beside(words, setting, first, studio.story.language)


def moved(track: Track, seconds: float) -> Track:
    """The same cues so many seconds later."""
    cues = (
        replace(one, start=round(one.start + seconds, 3), end=round(one.end + seconds, 3))
        for one in track.cues
    )
    return Track(track.language, tuple(cues))


def joined(tracks: Sequence[tuple[Track, ...]]) -> tuple[Track, ...]:
    """The tracks of several stretches of a film, one a language."""
    return tuple(
        Track(row[0].language, tuple(chain.from_iterable(one.cues for one in row)))
        for row in zip(*tracks, strict=True)
    )
