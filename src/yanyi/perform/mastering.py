"""The last step of every track: its loudness, and peaks under the ceiling."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from yanyi.media.audio.sound import Samples

LOUDNESS = -16.0
"""LUFS of every track."""
_CEILING = -2.2
"""dBTP before it is encoded, which adds a little."""


def write_mastered(output: Path, sound: "Samples") -> None:
    """Write stereo sound (2, n) at the loudness of a track, limited, as FLAC."""
    import numpy as np

    from yanyi.media.audio.limiter import limit
    from yanyi.media.audio.loudness import loudness
    from yanyi.media.audio.record import write_lossless
    from yanyi.music.sound.modal import RATE

    level = loudness(sound, RATE)
    gain = 10 ** ((LOUDNESS - level) / 20) if level > -70 else 1.0
    louder = (sound * gain).astype(np.float32)
    write_lossless(output, np.concatenate(list(limit([louder], RATE, _CEILING)), axis=1), RATE)
