"""The steps that make the files of an ACX set: sound that keeps its rules, then tags."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.media.audio.atoms import Tags
from yanyi.models.recipe import Recipe

BIT_RATE = 192_000
RMS = (-23.0, -18.0)
PEAK = -3.0
FLOOR = -60.0
"""The rules, in dB: level of the whole file, its highest peak, its quietest half second."""

_AIM = -20.5
_CEILING = -3.9
_SPARE = 0.3  # dB that our measuring stays inside the rules
_FARTHEST = 9.0  # dB that a file is raised or lowered at most
_TURNS = 3
_NOTE = "HEARD"


@dataclass(frozen=True, slots=True)
class Sound:
    """A file: the first sample of each clip and its LUFS; how many samples there are in all."""

    starts: tuple[int, ...]
    levels: tuple[float, ...]
    length: int
    bit_rate: int = BIT_RATE


@dataclass(frozen=True, slots=True)
class Dressed:
    """The tags of a file, its place in the set (``3/12``), its language in three letters."""

    tags: Tags
    track: str
    language: str


@dataclass(frozen=True, slots=True)
class Levels:
    """How finely levels are told."""

    decimals: int = 2


def make_sound(params: Sound, inputs: list[Path], output: Path) -> None:
    """Mix the clips in a quiet room, limit, encode; listen, and correct what breaks a rule.

    Clips keep their own loudness, so that a changed line changes nothing else: only a file that
    is soft or loud throughout, all whispers or all shouts, is moved as a whole.
    """
    from yanyi.media.audio.heard import Heard, hold, listen
    from yanyi.media.audio.id3 import note
    from yanyi.media.audio.mixer import Placed, master
    from yanyi.media.audio.mp3 import MP3_RATE, write_mp3
    from yanyi.media.audio.room_tone import with_room

    gain = 0.0

    def encode(ceiling: float) -> Heard:
        clips = [
            Placed(path, start, gain, level=level)
            for path, start, level in zip(inputs, params.starts, params.levels, strict=True)
        ]
        sound = with_room(master(clips, params.length, ceiling=ceiling))
        write_mp3(output, sound, params.bit_rate)
        return listen(output, MP3_RATE)

    for _ in range(_TURNS):
        heard = hold(encode, _CEILING, PEAK - _SPARE)
        if not inputs or RMS[0] + _SPARE <= heard.rms <= RMS[1] - _SPARE:
            break
        gain = max(-_FARTHEST, min(_FARTHEST, gain + _AIM - heard.rms))
    note(output, _NOTE, heard.packed())


def make_file(params: Dressed, inputs: list[Path], output: Path) -> None:
    """The sound with its tags and the cover."""
    from yanyi.media.audio.id3 import tagged

    sound, cover = inputs
    tagged(sound, output, params.tags, params.track, params.language, cover.read_bytes())


def make_levels(params: Levels, inputs: list[Path], output: Path) -> None:
    """What was measured of the sound when it was made, as JSON."""
    import json
    from dataclasses import asdict

    from yanyi.media.audio.heard import unpacked
    from yanyi.media.audio.id3 import noted

    found = asdict(unpacked(noted(inputs[0], _NOTE)))
    del found["spread"]
    told = {name: round(value, params.decimals) for name, value in found.items()}
    output.write_text(json.dumps(told), "utf-8")


SOUND = Recipe("audiobook.acx_sound", 3, Sound, make_sound)
FILE = Recipe("audiobook.acx_file", 3, Dressed, make_file)
LEVELS = Recipe("audiobook.acx_levels", 3, Levels, make_levels)
