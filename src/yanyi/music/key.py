"""A key: a tonic and a mode; steps of its scale as pitches and back."""

from dataclasses import dataclass

from yanyi.music.mode import HARMONY, STEPS, Mode, minor

_SIGNATURES = {
    Mode.IONIAN: 0,
    Mode.LYDIAN: 1,
    Mode.MIXOLYDIAN: -1,
    Mode.DORIAN: -2,
    Mode.AEOLIAN: -3,
    Mode.HARMONIC_MINOR: -3,
    Mode.MELODIC_MINOR: -3,
    Mode.PHRYGIAN: -4,
}


@dataclass(frozen=True, slots=True)
class Key:
    """``tonic`` is a pitch class, 0 for C.

    A step of the scale is a number: 0 the tonic above the middle C, one more a step higher; a
    scale of five tones has five steps to the octave.
    """

    tonic: int
    mode: Mode

    @property
    def size(self) -> int:
        """How many steps an octave has."""
        return len(STEPS[self.mode])

    @property
    def fifths(self) -> int:
        """Sharps of the key signature, flats where negative, from -5 to 6."""
        shift = _SIGNATURES[HARMONY.get(self.mode, self.mode)]
        return (7 * self.tonic + shift + 5) % 12 - 5

    def pitch(self, step: int) -> int:
        """The pitch of a step."""
        octave, place = divmod(step, self.size)
        return 60 + self.tonic + 12 * octave + STEPS[self.mode][place]

    def step(self, pitch: int) -> int:
        """The step of a pitch, of the next lower one where it is none of the scale."""
        octave, above = divmod(pitch - 60 - self.tonic, 12)
        place = sum(one <= above for one in STEPS[self.mode]) - 1
        return octave * self.size + place

    def holds(self, pitch: int) -> bool:
        """Whether the pitch is one of the scale."""
        return (pitch - self.tonic) % 12 in STEPS[self.mode]

    @property
    def minor(self) -> bool:
        """Whether it sounds minor."""
        return minor(self.mode)

    @property
    def harmony(self) -> "Key":
        """The key of seven tones from which the chords are taken."""
        return Key(self.tonic, HARMONY.get(self.mode, self.mode))
