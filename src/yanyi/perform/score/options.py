"""The settings of the score."""

from dataclasses import dataclass

from yanyi.board.vocabulary import Style
from yanyi.problems import Problem, UsageError

KINDS = ("ogg", "mp3", "flac")
"""The formats of a track."""


@dataclass(frozen=True, slots=True)
class Options:
    """``[score]``: the ``formats`` of a track, with commas; bits a second; cues a chapter at most.

    With ``notes`` what is played comes as MIDI and as MusicXML too, with ``stems`` every part of
    every track alone, in ``stem_formats``, with ``karaoke`` every song as a film to sing to.
    ``loops`` are for a game: a piece that comes round for every mood. With ``lyric`` a model of
    words, where there is one, writes a title song.
    """

    formats: str = "mp3, ogg"
    bit_rate: int = 192_000
    cues: int = 4
    stems: bool = False
    stem_formats: str = "flac"
    loops: bool = False
    lyric: bool = False
    notes: bool = True
    karaoke: bool = True
    cover_art: bool = True
    style: Style = Style.INK

    @property
    def kinds(self) -> tuple[str, ...]:
        """The formats, in order; raises UsageError for one that there is not."""
        return _kinds(self.formats)

    @property
    def stem_kinds(self) -> tuple[str, ...]:
        """The formats of stems, none where there are none; raises UsageError likewise."""
        kinds = _kinds(self.stem_formats)
        return kinds if self.stems else ()


def _kinds(formats: str) -> tuple[str, ...]:
    kinds = tuple(filter(None, (one.strip().lower() for one in formats.split(","))))
    if wrong := [one for one in kinds if one not in KINDS]:
        problem = Problem(
            f"[score] cannot write {wrong[0]!r}", hint=f"Known formats: {', '.join(KINDS)}."
        )
        raise UsageError(problem)
    return kinds
