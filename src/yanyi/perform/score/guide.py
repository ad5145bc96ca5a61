"""The guide vocal of a song: who sings it, where every line of it begins, what it is mixed from."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from yanyi.board.types import Board, Voice
from yanyi.models.asks import Sing
from yanyi.models.provider import Offer, VoiceOffer
from yanyi.models.recipe import Recipe
from yanyi.models.speech import read_as
from yanyi.music.song.song import Song
from yanyi.perform.singing import begins, octaves, sing_of

if TYPE_CHECKING:
    from yanyi.media.audio.sound import Samples

_VOICE, _BACKING = -18.0, -21.5
"""LUFS of the voice and of what is played beside it, before the whole is brought to its own."""
_HALL, _WET = 1.4, 0.12


@dataclass(frozen=True, slots=True)
class Guide:
    """The asks that sing a song, one a line, and the first sample of each in the song at 48 kHz."""

    asks: tuple[Sing, ...]
    starts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sung:
    """The first input is what is played, the others are the sung lines; where each begins.

    The voice is so many dB ``behind`` what it is in a song that is listened to.
    """

    starts: tuple[int, ...]
    behind: float = 0.0


@dataclass(frozen=True, slots=True)
class SungAlone:
    """The first inputs are the stems of so many ``parts``, the others sung lines; their starts."""

    starts: tuple[int, ...]
    parts: int


def singer(role: str, board: Board, language: str, offers: Sequence[Offer]) -> VoiceOffer | None:
    """The voice of somebody as it sings, where it does; nobody where no such voice is on offer."""
    name = board.casting.voice(role).name
    primary = language.split("-")[0].lower()
    for offer in offers:
        for voice in offer.voices:
            own = voice.language.split("-")[0].lower() == primary
            if offer.kind == "sing" and voice.name == name and own and voice.sings:
                return voice
    return None


def guide(song: Song, voice: VoiceOffer, rate: int, say: tuple[tuple[str, str], ...] = ()) -> Guide:
    """How a voice sings a song, in the octave that lies best for it.

    ``say`` are the author's own readings of words.
    """
    by = octaves(song.lines, voice.sings) if voice.sings else 0
    as_it_is = Voice(voice.name)
    plain = (sing_of(line, song.tempos, song.language, as_it_is, by) for line in song.lines)
    asks = tuple(read_as(one, say) for one in plain)
    return Guide(asks, tuple(round(begins(line, song.tempos) * rate) for line in song.lines))


def mix_song(params: Sung, inputs: list[Path], output: Path) -> None:
    """The voice in a small hall over what is played, as loud as a track: stereo FLAC."""
    import numpy as np

    from yanyi.media.audio.loudness import clip_loudness
    from yanyi.media.audio.sound import read
    from yanyi.music.sound.hall import in_hall
    from yanyi.music.sound.modal import RATE
    from yanyi.perform.mastering import write_mastered

    played = read(inputs[0], RATE, 2)
    voice = np.zeros(played.shape[1], np.float32)
    for start, path in zip(params.starts, inputs[1:], strict=True):
        _lay(voice, read(path, RATE)[0], start)
    level = clip_loudness(voice[None], RATE)
    sung = in_hall(np.stack([voice, voice]), _HALL, _WET)[:, : played.shape[1]]
    sung *= (
        np.float32(10 ** ((_VOICE - params.behind - level) / 20)) if level > -60 else np.float32(1)
    )
    beside = played * np.float32(10 ** ((_BACKING - clip_loudness(played, RATE)) / 20))
    write_mastered(output, beside + sung)


def sing_alone(params: SungAlone, inputs: list[Path], output: Path) -> None:
    """The voice of a song as a stem: dry, mono FLAC, its loudness beside the others as mixed."""
    import numpy as np

    from yanyi.media.audio.loudness import clip_loudness
    from yanyi.media.audio.record import write_lossless
    from yanyi.media.audio.sound import read
    from yanyi.music.sound.modal import RATE

    parts, said = inputs[: params.parts], inputs[params.parts :]
    played = [read(path, RATE)[0] for path in parts]
    beside = np.zeros(max(map(len, played)), np.float32)
    for part in played:
        beside[: len(part)] += part
    voice = np.zeros_like(beside)
    for start, path in zip(params.starts, said, strict=True):
        _lay(voice, read(path, RATE)[0], start)
    level = clip_loudness(voice[None], RATE)
    wanted = clip_loudness(beside[None], RATE) + _VOICE - _BACKING
    gain = 10 ** ((wanted - level) / 20) if level > -60 else 1.0
    write_lossless(output, voice[None] * np.float32(gain), RATE)


def _lay(voice: "Samples", clip: "Samples", start: int) -> None:
    """Add a clip from a sample on; what lies before the beginning or after the end is left out."""
    skipped = max(0, -start)
    first = max(0, start)
    count = min(len(clip) - skipped, len(voice) - first)
    if count > 0:
        voice[first : first + count] += clip[skipped : skipped + count]


SONG = Recipe("score.song", 3, Sung, mix_song)
VOICE = Recipe("score.voice", 1, SungAlone, sing_alone)
