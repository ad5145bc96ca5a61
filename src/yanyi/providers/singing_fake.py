"""A fake that sings: every note a plain tone, exactly as high and as long as it was asked for."""

from collections.abc import Iterator
from dataclasses import replace

from yanyi.models.answers import Answer, Mark
from yanyi.models.asks import Ask, Sing
from yanyi.models.provider import Desk, Offer
from yanyi.models.singing import Syllable, places
from yanyi.providers.fakes import FAKE_VOICES, expecting

_RANGE = (48, 72)
_SOFT = 0.01  # seconds at either end of a note
_AFTER = 0.1  # seconds of quiet at the end


class FakeSinger:
    """Hums the notes of a lyric."""

    name = "fake-singer"
    revision = "1"
    local = True

    def offers(self) -> tuple[Offer, ...]:
        """Singing in both languages."""
        voices = tuple(replace(one, sings=_RANGE) for one in FAKE_VOICES)
        return (Offer("sing", ("zh", "en"), voices),)

    def essence(self, ask: Ask) -> Ask:
        """Everything matters."""
        return ask

    def price(self, ask: Ask) -> int:
        """Nothing."""
        return 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """A tone for every note."""
        import numpy as np

        from yanyi.media.audio.length import RATE
        from yanyi.providers.local_voice import handed_over

        sing = expecting(Sing, ask, self.name)
        end = max((one.end for one in sing.syllables), default=0.0)
        whole = np.zeros(round((end + _AFTER) * RATE), np.float32)
        for start, seconds, pitch in _notes(sing.syllables):
            at = np.arange(round(seconds * RATE)) / RATE
            swell = np.clip(np.minimum(at, seconds - at) / _SOFT, 0, 1)
            tone = 0.3 * swell * np.sin(2 * np.pi * 440 * 2 ** ((pitch - 69) / 12) * at)
            first = round(start * RATE)
            whole[first : first + len(tone)] += tone.astype(np.float32)
        spans = places(sing.text, sing.syllables)
        marks = tuple(
            Mark(*span, one.start, round(one.end, 3))
            for span, one in zip(spans, sing.syllables, strict=True)
        )
        return handed_over((whole, marks), desk)


def _notes(syllables: tuple[Syllable, ...]) -> Iterator[tuple[float, float, float]]:
    """When every note begins, how long it is and how high."""
    for one in syllables:
        at = one.start
        for note in one.notes:
            yield at, note.seconds, note.pitch
            at += note.seconds
