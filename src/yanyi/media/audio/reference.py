"""How loud things are meant to be: one stored reference, so that no clip looks at another."""

from yanyi.story.vocabulary import Manner

SPEECH = -19.0
"""LUFS of plain speech, mono."""

_ABOVE = {
    Manner.WHISPER: -5.0,
    Manner.MUTTER: -3.0,
    Manner.SOB: -1.5,
    Manner.SLOW: 0.0,
    Manner.SHOUT: 3.0,
    Manner.LAUGH: 0.5,
    Manner.HURRIED: 0.5,
    Manner.DRUNK: -0.5,
    Manner.TELEPHONE: -1.5,
    Manner.INNER: -1.5,
}


def speech_loudness(manner: Manner) -> float:
    """LUFS that a clip spoken in this manner is brought to."""
    return SPEECH + _ABOVE.get(manner, 0.0)
