"""Between which pitches each voice of Kokoro sings well."""

from dataclasses import replace
from math import log2

from yanyi.models.provider import VoiceOffer
from yanyi.providers.kokoro_catalogue import voices

_BASE = 69 + 12 * log2(100 / 440)
"""100 Hz, over which voices are measured, as a pitch (60 the middle C)."""
_BELOW, _ABOVE = 5, 7
"""Semitones about the pitch at which a voice speaks."""


def singers() -> tuple[VoiceOffer, ...]:
    """Every voice as it is offered to composers."""
    return tuple(replace(one, sings=sings(one)) for one in voices())


def sings(voice: VoiceOffer) -> tuple[int, int] | None:
    """The lowest and the highest pitch that a voice sings well: an octave about its speech.

    Far from there the model has heard nobody speak, and the words are lost before the pitch is.
    """
    if voice.timbre is None:
        return None
    middle = _BASE + voice.timbre.pitch
    return round(middle - _BELOW), round(middle + _ABOVE)
