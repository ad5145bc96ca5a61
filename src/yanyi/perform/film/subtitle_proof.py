"""The proof that a film's subtitles are whole: every word, in order, while it is heard."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from yanyi.media.subtitles import Cue, Track
from yanyi.models.work import WorkFact
from yanyi.perform.film.captions import words_in
from yanyi.perform.film.spotting import GAP, too_fast
from yanyi.perform.film.timing import Beat
from yanyi.story.walk import full_text

_NAMED = 10
"""Cues that nobody can read in time that are named."""
LATE = 0.1
"""Seconds that a cue may begin before or after its first word is heard."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a film: its beat, and when the run that holds it begins, in seconds."""

    beat: Beat
    begins: float


@dataclass(frozen=True, slots=True)
class Shown:
    """What has been found out about the subtitles.

    ``whole`` are the lines whose words are all there, ``lost`` the anchors of the others. Of the
    ``timed`` cues the first word's time is known; ``late`` are those of them that begin elsewhere
    or end before their last word. ``fast`` ones are gone before they can be read.
    """

    whole: int
    lost: tuple[str, ...]
    timed: int
    late: tuple[Cue, ...]
    fast: tuple[Cue, ...]
    cues: int

    @property
    def facts(self) -> tuple[WorkFact, ...]:
        """What the work says of it."""
        lines = self.whole + len(self.lost)
        named = "; ".join(f"{_clock(cue.start)} {_row(cue)}" for cue in self.fast[:_NAMED])
        return (
            WorkFact("lines subtitled", f"{self.whole} of {lines}"),
            WorkFact("subtitles in time", f"{self.timed - len(self.late)} of {self.timed}"),
            WorkFact("subtitles slow enough", f"{self.cues - len(self.fast)} of {self.cues}"),
            *((WorkFact("subtitles too fast", named),) if named else ()),
        )


def other(track: Track) -> WorkFact:
    """How many subtitles in another language can be read in time."""
    fast = sum(too_fast(cue, track.language) for cue in track.cues)
    found = f"{len(track.cues) - fast} of {len(track.cues)}"
    return WorkFact(f"subtitles slow enough ({track.language})", found)


def shown(lines: Sequence[Line], cues: Sequence[Cue], language: str, fps: int) -> Shown:
    """Compare the subtitles of a film, as a player reads them, with what is told in it."""
    whole, timed, at = 0, 0, 0
    lost: list[str] = []
    late: list[Cue] = []
    for line in lines:
        wanted = _bare(full_text(line.beat.line))
        mine: list[Cue] = []
        text = ""
        while at < len(cues) and len(text) < len(wanted):
            mine.append(cues[at])
            text += _bare(cues[at].text)
            at += 1
        if text != wanted:
            lost.append(line.beat.line.anchor)
            at -= len(mine)
            continue
        whole += 1
        found = list(_moments(line, mine))
        timed += len(found)
        late += [cue for cue, first, last in found if _is_late(cue, first, last, fps)]
    fast = tuple(cue for cue in cues if too_fast(cue, language))
    return Shown(whole, tuple(lost), timed, tuple(late), fast, len(cues))


def _moments(line: Line, cues: Sequence[Cue]) -> Iterator[tuple[Cue, float, float]]:
    """When the first word of each cue begins and its last word ends, in seconds of the film."""
    text = " ".join(full_text(line.beat.line).split())
    words = words_in(line.beat, text)
    places = [at for at, sign in enumerate(text) if not sign.isspace()]
    taken = 0
    for cue in cues:
        start = places[taken]
        taken += len(_bare(cue.text))
        inside = [
            one for one in words if start < one.end_char and one.start_char < places[taken - 1] + 1
        ]
        if inside:
            yield cue, inside[0].start_s + line.begins, inside[-1].end_s + line.begins


def _is_late(cue: Cue, first: float, last: float, fps: int) -> bool:
    """A cue may end the two frames early that part it from the next."""
    return abs(cue.start - first) > LATE or cue.end < last - GAP / fps - 0.01


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}"


def _row(cue: Cue) -> str:
    return cue.text.replace("\n", " ")


def _bare(text: str) -> str:
    return "".join(text.split())
