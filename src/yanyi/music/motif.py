"""A motif: steps of a scale and lengths, and what a composer does with it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from yanyi.music.dice import Dice
from yanyi.music.key import Key
from yanyi.music.note import Note, Notes


@dataclass(frozen=True, slots=True)
class Motif:
    """``steps`` of any scale above its tonic, and as many ``lengths`` in ticks."""

    steps: tuple[int, ...]
    lengths: tuple[int, ...]

    def __post_init__(self) -> None:
        if len(self.steps) != len(self.lengths):
            raise ValueError("a motif has a length for every step")

    @property
    def length(self) -> int:
        """Ticks of all of it."""
        return sum(self.lengths)

    def sequence(self, steps: int) -> "Motif":
        """The same, so many steps higher."""
        return replace(self, steps=tuple(one + steps for one in self.steps))

    def inverted(self) -> "Motif":
        """Turned upside down about its first note."""
        return replace(self, steps=tuple(2 * self.steps[0] - one for one in self.steps))

    def backwards(self) -> "Motif":
        """From the last note to the first."""
        return Motif(self.steps[::-1], self.lengths[::-1])

    def stretched(self, times: int, parts: int = 1) -> "Motif":
        """Augmented, or diminished where ``parts`` are more: lengths times ``times / parts``."""
        return replace(self, lengths=tuple(one * times // parts for one in self.lengths))

    def ornamented(self, beat: int, dice: Dice) -> "Motif":
        """Some of its long notes moved on before their end: by the step between, or a neighbour."""
        steps: list[int] = []
        lengths: list[int] = []
        for number, (step, length) in enumerate(zip(self.steps, self.lengths, strict=True)):
            after = self.steps[number + 1] if number + 1 < len(self.steps) else None
            steps.append(step)
            lengths.append(length)
            if after is not None and length >= 2 * beat and dice.share() < 0.6:
                way = after - step
                lengths[-1] = length - beat // 2
                lengths.append(beat // 2)
                steps.append(step + (way // abs(way) if abs(way) >= 2 else 1))
        return Motif(tuple(steps), tuple(lengths))

    def fragment(self, first: int, last: int) -> "Motif":
        """Some of its notes."""
        return Motif(self.steps[first:last], self.lengths[first:last])

    def notes(self, key: Key, start: int = 0, octave: int = 0, loud: float = 0.6) -> Notes:
        """Its notes in a key."""
        found = []
        for step, length in zip(self.steps, self.lengths, strict=True):
            found.append(Note(start, length, key.pitch(step) + 12 * octave, loud))
            start += length
        return tuple(found)


def joined(motifs: Sequence[Motif]) -> Motif:
    """Motifs one after another."""
    return Motif(
        tuple(step for one in motifs for step in one.steps),
        tuple(length for one in motifs for length in one.lengths),
    )
