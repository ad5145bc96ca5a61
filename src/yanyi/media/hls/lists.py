"""The lists of HLS, as RFC 8216 has them."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from yanyi.media.hls.boxes import codec, pieces
from yanyi.media.hls.plan import Cues, Master, Pieces, Tongue, Words

_ENOUGH, _MUCH = Fraction(7, 2), Fraction(7)
"""Seconds: shorter pieces are joined to their neighbours, unless that makes more than much."""
_VERSION = 7  # the first in which pieces may be fragmented MP4


@dataclass(frozen=True, slots=True)
class Stretch:
    """What a player loads in one go: bytes of a file, and how long they last."""

    at: int
    size: int
    seconds: Fraction

    @property
    def rate(self) -> Fraction:
        """Bits a second."""
        return self.size * 8 / self.seconds


def stretches(path: Path, length: Fraction) -> tuple[int, tuple[Stretch, ...]]:
    """The bytes that come first, and what is loaded after them; the track lasts ``length``."""
    head, found = pieces(path)
    ends = [*(one.begins for one in found[1:]), length]
    joined: list[Stretch] = []
    for piece, end in zip(found, ends, strict=True):
        one = Stretch(piece.at, piece.size, end - piece.begins)
        last = joined[-1] if joined else None
        if last and _together(last.seconds, one.seconds):
            joined[-1] = Stretch(last.at, last.size + one.size, last.seconds + one.seconds)
        else:
            joined.append(one)
    return head, tuple(joined)


def _together(one: Fraction, other: Fraction) -> bool:
    return min(one, other) < _ENOUGH and one + other <= _MUCH


def track_list(params: Pieces, track: Path) -> str:
    """The list of a track's pieces, all in one file."""
    head, found = stretches(track, Fraction(params.frames, params.fps))
    lines = [
        *_opening(one.seconds for one in found),
        "#EXT-X-INDEPENDENT-SEGMENTS",
        f'#EXT-X-MAP:URI="{params.file}",BYTERANGE="{head}@0"',
    ]
    for one in found:
        lines += [_lasting(one.seconds), f"#EXT-X-BYTERANGE:{one.size}@{one.at}", params.file]
    return _ended(lines)


def words_list(params: Words) -> str:
    """The list of words that are one piece."""
    length = Fraction(params.frames, params.fps)
    return _ended([*_opening([length]), _lasting(length), params.file])


def mapped(params: Cues, webvtt: str) -> str:
    """WebVTT that says that its times are those of the pictures."""
    first, rest = webvtt.split("\n", 1)
    return f"{first}\nX-TIMESTAMP-MAP=MPEGTS:{params.zero},LOCAL:00:00:00.000\n{rest}"


def master_list(params: Master, pictures: list[Path], sound: Path) -> str:
    """The list of the sizes, the sound and the words."""
    length = Fraction(params.frames, params.fps)
    heard, spoken = _rates(sound, length), codec(sound)
    lines = ["#EXTM3U", f"#EXT-X-VERSION:{_VERSION}", "#EXT-X-INDEPENDENT-SEGMENTS"]
    lines.append(_group("AUDIO", "sound", params.sound, True))
    lines += [_group("SUBTITLES", "words", one, n == 0) for n, one in enumerate(params.words)]
    for size, path in zip(params.sizes, pictures, strict=True):
        peak, mean = (a + b for a, b in zip(_rates(path, length), heard, strict=True))
        facts = [
            f"BANDWIDTH={math.ceil(peak)}",
            f"AVERAGE-BANDWIDTH={math.ceil(mean)}",
            f'CODECS="{codec(path)},{spoken}"',
            f"RESOLUTION={size.width}x{size.height}",
            f"FRAME-RATE={params.fps}.000",
            'AUDIO="sound"',
            *(['SUBTITLES="words"'] if params.words else []),
        ]
        lines += [f"#EXT-X-STREAM-INF:{','.join(facts)}", size.file]
    return "\n".join(lines) + "\n"


def _rates(track: Path, length: Fraction) -> tuple[Fraction, Fraction]:
    """The most bits a second of a track, and how many on the whole."""
    _, found = stretches(track, length)
    return max(one.rate for one in found), sum(one.size for one in found) * 8 / length


def _group(kind: str, group: str, one: Tongue, first: bool) -> str:
    name = one.name.replace('"', "'")
    facts = [
        f'TYPE={kind},GROUP-ID="{group}",NAME="{name}",LANGUAGE="{one.language}"',
        f"DEFAULT={'YES' if kind == 'AUDIO' else 'NO'},AUTOSELECT={'YES' if first else 'NO'}",
        'CHANNELS="2"' if kind == "AUDIO" else "FORCED=NO",
        f'URI="{one.file}"',
    ]
    return f"#EXT-X-MEDIA:{','.join(facts)}"


def _opening(lengths: Iterable[Fraction]) -> Iterator[str]:
    """How every list of pieces begins: no piece is longer than its target, rounded."""
    yield "#EXTM3U"
    yield f"#EXT-X-VERSION:{_VERSION}"
    yield f"#EXT-X-TARGETDURATION:{max(1, *(math.floor(one + Fraction(1, 2)) for one in lengths))}"
    yield "#EXT-X-MEDIA-SEQUENCE:0"
    yield "#EXT-X-PLAYLIST-TYPE:VOD"


def _lasting(seconds: Fraction) -> str:
    return f"#EXTINF:{float(seconds):.6f},"


def _ended(lines: list[str]) -> str:
    return "\n".join([*lines, "#EXT-X-ENDLIST"]) + "\n"
