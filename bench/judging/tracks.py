"""A finished track of an album as a stranger finds it: decoded by ffmpeg, its notes by the formats.

Nothing here asks how the track was made but `stems_off`, which puts the parts together as the
project says that it does.
"""

import html
import json
import re
import subprocess
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import mido
import numpy as np
from numpy.typing import NDArray

from judging.musicxml import Read, read_score

RATE = 48_000
FULL = 32_766 / 32_768
SILENCE = 10 ** (-60 / 20)

Sound = NDArray[np.float32]


@dataclass(frozen=True)
class Shown:
    """A track as the page of the album shows it: title, seconds, files of sound, other files."""

    title: str
    seconds: int
    sounds: tuple[str, ...]
    notes: tuple[str, ...]


def shown(page: Path) -> list[Shown]:
    """The tracks that a page lists, in their order."""
    found = []
    for row in re.findall(r"<li>(.*?)</li>", page.read_text("utf-8"), re.DOTALL):
        files = re.search(r'data-files="(.*?)"', row)
        title = re.search(r'class="title">(.*?)<', row)
        length = re.search(r'class="length">(\d+):(\d\d)<', row)
        if not (files and title and length):
            raise ValueError(f"{page} has a row without title, length or sound")
        sounds = tuple(unquote(one) for one in json.loads(html.unescape(files[1])))
        links = [unquote(one) for one in re.findall(r'<a href="(.*?)" download>', row)]
        notes = tuple(one for one in links if one not in sounds)
        seconds = 60 * int(length[1]) + int(length[2])
        found.append(Shown(html.unescape(title[1]), seconds, sounds, notes))
    return found


def decoded(path: Path, channels: int = 2) -> Sound:
    """The sound of a file, (channels, n) at 48 kHz."""
    command = ["ffmpeg", "-nostdin", "-v", "error", "-i", str(path), "-map", "0:a:0"]
    command += ["-ac", str(channels), "-ar", str(RATE), "-f", "f32le", "-"]
    done = subprocess.run(command, capture_output=True, check=True, stdin=subprocess.DEVNULL)
    return np.frombuffer(done.stdout, np.float32).reshape(-1, channels).T.copy()


def clipped(sound: Sound) -> int:
    """How many samples are as high as can be."""
    return int(np.count_nonzero(np.abs(sound) >= FULL))


def silent(sound: Sound) -> tuple[float, float]:
    """The seconds of silence at the beginning and at the end."""
    loud = np.flatnonzero(np.abs(sound).max(axis=0) > SILENCE)
    if not len(loud):
        return sound.shape[1] / RATE, sound.shape[1] / RATE
    return float(loud[0]) / RATE, (sound.shape[1] - 1 - float(loud[-1])) / RATE


def edges(sound: Sound) -> float:
    """How high the first and the last sample are: a player goes there in one step."""
    return float(max(np.abs(sound[:, 0]).max(), np.abs(sound[:, -1]).max()))


def late(sound: Sound, other: Sound) -> float:
    """By how many seconds one sound of the same music comes after another, up to 0.1."""
    count = min(sound.shape[1], other.shape[1], 20 * RATE)
    a, b = (one[:, :count].mean(axis=0) for one in (sound, other))
    size = 2 * count
    alike = np.fft.irfft(np.fft.rfft(a, size) * np.conj(np.fft.rfft(b, size)), size)
    reach = RATE // 10
    near = np.concatenate([alike[-reach:], alike[: reach + 1]])
    return float(int(np.argmax(near)) - reach) / RATE


def stems_off(parts: dict[str, Sound], mix: Sound, scratch: Path) -> float:
    """How far the parts, each in its place, in the hall and mastered, are from the mix, in dB.

    They are named by their instruments.
    """
    from yanyi.music.sound.mixdown import placed
    from yanyi.perform.mastering import write_mastered

    rows = [(name, sound[0]) for name, sound in parts.items()]
    write_mastered(scratch, placed(rows, mix.shape[1]))
    again = decoded(scratch)
    scratch.unlink()
    count = min(again.shape[1], mix.shape[1])
    away = np.mean((again[:, :count] - mix[:, :count]).astype(np.float64) ** 2)
    return float(10 * np.log10((away + 1e-12) / (np.mean(mix.astype(np.float64) ** 2) + 1e-12)))


def notes_off(sheet: Path, midi: Path) -> int:
    """How many notes a score and a MIDI file of one piece do not have in common."""
    written = sum(len(part.notes) for part in read_score(sheet.read_bytes()))
    played = sum(
        message.type == "note_on" and message.velocity > 0
        for track in mido.MidiFile(midi, charset="utf-8").tracks
        for message in track
    )
    return abs(written - int(played))


def words_off(lrc: str, sheet: Path) -> tuple[int, float]:
    """How many words a song has in time, and by how many seconds the worst is off its note."""
    (voice,) = read_score(sheet.read_bytes())
    sung = [(_moment(one.start, voice), one.lyric) for one in voice.notes if one.lyric]
    worst, count, at = 0.0, 0, 0
    for stamp, word in re.findall(r"<([\d:.]+)>([^<\n]+)", lrc):
        letters = _letters(word)
        minutes, seconds = stamp.split(":")
        worst = max(worst, abs(60 * int(minutes) + float(seconds) - sung[at][0]))
        count += 1
        said = ""
        while at < len(sung) and len(said) < len(letters):
            said += _letters(sung[at][1])
            at += 1
        if said != letters:
            raise ValueError(f"{word!r} is timed where {said!r} is sung")
    if at != len(sung):
        raise ValueError(f"{len(sung) - at} syllables are sung and not timed")
    return count, worst


def _letters(text: str) -> str:
    return "".join(char for char in text.lower() if char.isalnum())


def _moment(quarters: Fraction, part: Read) -> float:
    """The second at which something of a part is sung."""
    tempos = [(float(at), beats) for at, beats in part.tempos] or [(0.0, 120.0)]
    ends = [*(at for at, _ in tempos[1:]), float("inf")]
    spans = zip(tempos, ends, strict=True)
    return sum(
        60 / beats * (min(float(quarters), end) - start)
        for (start, beats), end in spans
        if start < float(quarters)
    )


def silences_inside(sound: Sound, least: float = 3.0) -> int:
    """How many stretches of silence of so many seconds there are between two sounds."""
    loud = np.flatnonzero(np.abs(sound).max(axis=0) > SILENCE)
    return sum(int(b - a) > least * RATE for a, b in pairwise(loud))
