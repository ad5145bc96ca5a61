"""Chords of a key: a step of its scale, and thirds upon it."""

from dataclasses import dataclass
from enum import StrEnum

from yanyi.music.key import Key
from yanyi.music.mode import STEPS
from yanyi.music.pitch import Spelling, spelled

_NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII")
_KINDS = {
    (4, 7): "",
    (3, 7): "m",
    (3, 6): "dim",
    (4, 8): "aug",
    (4, 7, 11): "maj7",
    (4, 7, 10): "7",
    (3, 7, 10): "m7",
    (3, 6, 10): "m7b5",
    (3, 6, 9): "dim7",
    (3, 7, 11): "m(maj7)",
    (4, 8, 11): "maj7#5",
    (5, 7): "sus4",
    (2, 7): "sus2",
    (7,): "5",
}


class Build(StrEnum):
    """How a chord stands on its root."""

    TRIAD = "triad"
    SEVENTH = "seventh"
    SUS = "sus"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Chord:
    """``degree`` is the step of its root, 0 to 6.

    A ``leading`` one has the raised seventh of a minor key in it.
    """

    degree: int
    build: Build = Build.TRIAD
    leading: bool = False

    def classes(self, key: Key) -> tuple[int, ...]:
        """Its pitch classes in a key, the root first."""
        steps = STEPS[key.harmony.mode]
        tones = {
            Build.TRIAD: (0, 2, 4),
            Build.SEVENTH: (0, 2, 4, 6),
            Build.SUS: (0, 3, 4),
            Build.OPEN: (0, 4),
        }[self.build]
        found = []
        for tone in tones:
            place = (self.degree + tone) % 7
            raised = self.leading and place == 6 and steps[6] == 10
            found.append((key.tonic + steps[place] + raised) % 12)
        return tuple(found)

    def symbol(self, key: Key) -> str:
        """As on a chord sheet: Am, G7, Dsus4."""
        return self.root(key).name + self.kind(key)

    def root(self, key: Key) -> Spelling:
        """Its root as the key spells it, in the octave of the middle C."""
        return spelled(60 + self.classes(key)[0], key.fifths)

    def kind(self, key: Key) -> str:
        """What a symbol says after the root: m, 7, sus4."""
        root, *others = self.classes(key)
        return _KINDS.get(tuple((one - root) % 12 for one in others), "")

    def numeral(self, key: Key) -> str:
        """As in an analysis: i, V7."""
        root, *others = self.classes(key)
        small = others and (others[0] - root) % 12 == 3
        name = _NUMERALS[self.degree].lower() if small else _NUMERALS[self.degree]
        return name + ("7" if self.build is Build.SEVENTH else "")
