"""Notes as data: a quarter note is 480 ticks, as in MIDI files."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

QUARTER = 480


@dataclass(frozen=True, slots=True)
class Note:
    """When it begins and how long it lasts in ticks, its pitch (60 the middle C), 0..1 how loud."""

    start: int
    length: int
    pitch: int
    loud: float = 0.6

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + self.length


Notes = tuple[Note, ...]


def shifted(notes: Iterable[Note], ticks: int, semitones: int = 0) -> Notes:
    """The notes later by so many ticks and higher by so many semitones."""
    return tuple(
        replace(one, start=one.start + ticks, pitch=one.pitch + semitones) for one in notes
    )
