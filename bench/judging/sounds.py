"""Finished sound measured by ffmpeg and ffprobe, which had no part in making it."""

import json
import re
import subprocess
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

SILENCE = -50.0  # dB: what is softer is no word


@dataclass(frozen=True)
class Loudness:
    """LUFS of the whole, true peak in dBTP."""

    integrated: float
    peak: float


@dataclass(frozen=True)
class Statistics:
    """Root mean square, peak and the softest tenth of a second, in dB."""

    rms: float
    peak: float
    floor: float


def loudness(path: Path) -> Loudness:
    """As EBU R 128 measures it."""
    told = _ffmpeg(path, "ebur128=peak=true:framelog=verbose")
    return Loudness(_last(r"I:\s+(-?[\d.]+|-inf) LUFS", told), _last(r"Peak:\s+(\S+) dBFS", told))


def statistics(path: Path) -> Statistics:
    """As audio editors measure it."""
    told = _ffmpeg(path, "astats=length=0.1:measure_perchannel=none")
    keys = ("RMS level dB", "Peak level dB", "RMS trough dB")
    return Statistics(*(_last(rf"{key}: (\S+)", told) for key in keys))


def silences(path: Path, least: float = 0.1) -> list[tuple[float, float]]:
    """Every silence of at least so many seconds: where it begins and ends."""
    told = _ffmpeg(path, f"silencedetect=noise={SILENCE}dB:d={least}")
    starts = [float(one) for one in re.findall(r"silence_start: (\S+)", told)]
    ends = [float(one) for one in re.findall(r"silence_end: (\S+)", told)]
    ends += [seconds(path)] * (len(starts) - len(ends))
    return list(zip(starts, ends, strict=True))


def first_sounds(marks: list[float], quiet: list[tuple[float, float]]) -> list[float]:
    """For each mark, how many seconds after it the first sound is heard."""
    slack = 0.02
    return [
        next((end - mark for start, end in quiet if start - slack <= mark < end), 0.0)
        for mark in marks
    ]


def probe(path: Path) -> Any:
    """What ffprobe says of a file."""
    show = ["-show_format", "-show_streams", "-show_chapters"]
    return json.loads(_run("ffprobe", "-v", "error", "-of", "json", *show, str(path)).stdout)


def seconds(path: Path) -> float:
    """How long a file is."""
    return float(probe(path)["format"]["duration"])


def chapters(path: Path) -> list[tuple[str, float]]:
    """The titles of a file's chapters, and where they begin."""
    return [(one["tags"]["title"], float(one["start_time"])) for one in probe(path)["chapters"]]


def constant_rate(path: Path) -> bool:
    """Whether every packet of an MP3 file has one size, the padding of a byte apart."""
    entries = ["-select_streams", "a", "-show_entries", "packet=size", "-of", "csv=p=0"]
    rows = _run("ffprobe", "-v", "error", *entries, str(path)).stdout.split()
    sizes = [int(row.strip(",")) for row in rows]
    return bool(sizes) and max(sizes) - min(sizes) <= 1


def cue_faults(path: Path) -> list[str]:
    """What is wrong with the times of a WebVTT or SubRip file."""
    times = [
        tuple(map(_seconds, line.split(" --> ")))
        for line in path.read_text("utf-8").splitlines()
        if " --> " in line
    ]
    found = [] if times else ["no cues"]
    found += [f"empty at {start}" for start, end in times if start >= end]
    found += [f"overlap at {b[0]}" for a, b in pairwise(times) if a[1] > b[0]]
    return found


def _seconds(stamp: str) -> float:
    hours, minutes, rest = stamp.strip().replace(",", ".").split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)


def _ffmpeg(path: Path, filters: str) -> str:
    """What a filter of ffmpeg says of the sound of a file."""
    quiet = ["-hide_banner", "-nostats", "-i", str(path), "-map", "0:a:0"]
    return _run("ffmpeg", *quiet, "-af", filters, "-f", "null", "-").stderr


def _run(*command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command, capture_output=True, text=True, check=True, encoding="utf-8", errors="replace"
    )


def _last(pattern: str, text: str) -> float:
    found = re.findall(pattern, text)
    if not found:
        raise ValueError(f"ffmpeg does not say {pattern}")
    return float(found[-1])
