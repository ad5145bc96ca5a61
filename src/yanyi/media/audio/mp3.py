"""Speech as MP3 at a constant bit rate, with the LAME header that tells players its true length."""

from collections.abc import Iterable
from pathlib import Path

import av

from yanyi.media.audio.length import RATE
from yanyi.media.audio.sound import Samples, frame_of

MP3_RATE = 44_100
_FRAME = 1152
_LAME = {"flags": "+bitexact", "compression_level": "5"}  # of 0 to 9: speech has bits to spare
# A longer filter than usual: flat up to 11.7 kHz, and nothing of its mirror above 12.
_FINE = {"filter_size": "128", "phase_shift": "10", "cutoff": "0.985"}


def write_mp3(path: Path, pieces: Iterable[Samples], bit_rate: int, rate: int = RATE) -> None:
    """Encode sound (channels, n) of any rate as MP3 at 44.1 kHz, without tags."""
    options = {"fflags": "+bitexact", "id3v2_version": "0", "write_xing": "1"}
    with av.open(str(path), "w", format="mp3", options=options) as container:
        stream = container.add_stream("libmp3lame", rate=MP3_RATE, options=_LAME)
        stream.bit_rate = bit_rate
        resampler: av.AudioResampler | None = None
        at = 0
        for piece in pieces:
            if resampler is None:
                layout = "mono" if piece.shape[0] == 1 else "stereo"
                stream.layout = layout
                resampler = av.AudioResampler(
                    "fltp", layout, MP3_RATE, frame_size=_FRAME, options=_FINE
                )
            for frame in resampler.resample(frame_of(piece, rate, at)):
                container.mux(stream.encode(frame))
            at += piece.shape[1]
        if resampler is None:
            raise ValueError("there is no sound to encode")
        for frame in resampler.resample(None):
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
