"""The steps that make an album: a piece as sound, then the file of a track."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.media.audio.atoms import Tags
from yanyi.models.recipe import Recipe
from yanyi.music.notation.heading import Heading
from yanyi.music.notation.sheet import Sheet
from yanyi.music.piece import RING, Part, Piece
from yanyi.music.tempo import Tempos

HEADROOM = 12.0
"""Decibels by which all stems are softer, so that no stroke is cut off."""


@dataclass(frozen=True, slots=True)
class Played:
    """A piece, the seed of what differs from note to note, and the seconds it rings on."""

    piece: Piece
    seed: str
    ring: float = RING


@dataclass(frozen=True, slots=True)
class Alone:
    """One part of a piece, to be played without the others and without a hall."""

    part: Part
    tempos: Tempos
    seed: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Written:
    """A piece with what stands at its head, to be written as notes; a song with its words."""

    piece: Piece
    heading: Heading
    song: Sheet | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A file of the album: ``ogg``, ``mp3`` or ``flac``, its bits a second, its tags and place."""

    kind: str
    bit_rate: int
    tags: Tags
    track: str = ""


def play(params: Played, _inputs: list[Path], output: Path) -> None:
    """The piece in its hall, as loud as a track is and under the ceiling: stereo FLAC."""
    from yanyi.music.sound.mixdown import mixdown
    from yanyi.perform.mastering import write_mastered

    write_mastered(output, mixdown(params.piece, params.seed, params.ring))


def play_alone(params: Alone, _inputs: list[Path], output: Path) -> None:
    """A stem: one part, mono FLAC, `HEADROOM` below what it is in the whole before mastering."""
    import numpy as np

    from yanyi.media.audio.record import write_lossless
    from yanyi.music.sound.modal import RATE
    from yanyi.music.sound.stem import stem

    count = int(params.seconds * RATE)
    sound = stem(params.part, params.tempos, params.seed)[None, :count]
    write_lossless(output, sound * np.float32(10 ** (-HEADROOM / 20)), RATE)


def write_track(params: File, inputs: list[Path], output: Path) -> None:
    """The sound of a track as a file with its tags, and the cover where there is one."""
    from yanyi.media.audio.record import write_record

    sound, *cover = inputs
    drawn = cover[0].read_bytes() if cover else b""
    write_record(sound, output, params.kind, params.bit_rate, params.tags, params.track, drawn)


def write_notes(params: Written, _inputs: list[Path], output: Path) -> None:
    """The notes of a piece as a MIDI file."""
    from yanyi.music.midi import write_midi

    write_midi(params.piece, output, params.heading.title)


def write_sheet(params: Written, _inputs: list[Path], output: Path) -> None:
    """The full score of a piece as MusicXML, of a song with the voice and its words."""
    from yanyi.music.notation.leadsheet import song_score
    from yanyi.music.notation.score import full_score

    if params.song:
        output.write_bytes(song_score(params.song, params.piece, params.heading))
    else:
        output.write_bytes(full_score(params.piece, params.heading))


PLAYED = Recipe("score.piece", 3, Played, play)
ALONE = Recipe("score.stem", 3, Alone, play_alone)
SHEET = Recipe("score.sheet", 3, Written, write_sheet)
MIDI = Recipe("score.midi", 3, Written, write_notes)
TRACK = Recipe("score.track", 3, File, write_track)
