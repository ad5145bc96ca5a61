"""Metres: how long a bar is and where it is heavy."""

from dataclasses import dataclass

from yanyi.music.note import QUARTER


@dataclass(frozen=True, slots=True)
class Metre:
    """``beats`` of a ``unit``, 4 for quarters and 8 for eighths; 6/8 has two beats of three."""

    beats: int
    unit: int

    @property
    def bar(self) -> int:
        """Ticks of a bar."""
        return self.beats * 4 * QUARTER // self.unit

    @property
    def beat(self) -> int:
        """Ticks of what is counted."""
        return 3 * QUARTER // 2 if self.compound else 4 * QUARTER // self.unit

    @property
    def compound(self) -> bool:
        """Whether three units make a beat."""
        return self.unit == 8 and self.beats % 3 == 0

    def weight(self, tick: int) -> int:
        """How heavy a place is: 4 the bar, 3 its middle, 2 a beat, 1 half a beat, 0 between."""
        place = tick % self.bar
        if place == 0:
            return 4
        count = self.bar // self.beat
        if count % 2 == 0 and place == self.bar // 2:
            return 3
        if place % self.beat == 0:
            return 2
        half = self.beat // 3 if self.compound else self.beat // 2
        return 1 if place % half == 0 else 0


COMMON = Metre(4, 4)
WALTZ = Metre(3, 4)
MARCH = Metre(2, 4)
LILT = Metre(6, 8)
