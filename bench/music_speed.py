"""What ten minutes of music cost, composed and rendered by two processes, and whether they repeat.

python bench/music_speed.py [--minutes 10] [--jobs 2] [--peer FOLDER FONT]

Cues of every mood and the three ensembles in turn, 24 s each, are composed, played in their hall,
mastered and written as FLAC: wall seconds from the start of the processes on. Beside it in the same
run, with as many processes:

- the floor: the same samples, ready in memory-mapped files, only written as FLAC
- a peer, where FOLDER holds it (`pip install --no-deps --target FOLDER tinysoundfont`): the MIDI
  files of the cues played by TinySoundFont (in C) with a sound font FONT of General MIDI, without
  hall, mastering and file; of the western and the modern cues, beside ours for them

Then all is made again in the opposite order, so that other processes make each cue after others:
notes and samples have to be the same. Prints and writes bench/music_speed.json.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
from blake3 import blake3

from yanyi.board.vocabulary import Era
from yanyi.music.ensemble import ENSEMBLES
from yanyi.music.key import Key
from yanyi.music.metre import COMMON, LILT, WALTZ
from yanyi.music.mode import Mode
from yanyi.music.theme import Nature, theme
from yanyi.music.wish import Wish
from yanyi.story.vocabulary import Mood

ROOT = Path(__file__).parents[1]
SECONDS, RING = 21.0, 3.0
MOST = 60.0  # wall seconds of ten minutes
Job = Callable[[tuple[int, Path]], float | str]


def wished(number: int) -> Wish:
    """A cue: its mood and its ensemble in turn, a theme of its own."""
    era, mood = list(Era)[number % len(Era)], list(Mood)[number % len(Mood)]
    ensemble = ENSEMBLES[era]
    key = Key(5 * number % 12, Mode.GONG if ensemble.five else Mode.IONIAN)
    metre, nature = (COMMON, WALTZ, LILT)[number % 3], Nature(0.2 + number % 5 / 7)
    made = theme(f"speed {number}", key, metre, nature)
    force, hits = number % 5 / 4, (9.0,) * (number % 4 == 0)
    return Wish(f"speed {number}", SECONDS, mood, force, ensemble, key.tonic, made, hits)


def western(number: int) -> bool:
    """Whether a cue has only instruments that a sound font of General MIDI knows."""
    return not ENSEMBLES[list(Era)[number % len(Era)]].five


# --- what a process does -------------------------------------------------------------------------


def ours(job: tuple[int, Path]) -> str:
    """Compose and render a cue; the digests of its notes and samples."""
    from yanyi.music.cue import cue
    from yanyi.music.midi import write_midi
    from yanyi.music.sound.mixdown import mixdown
    from yanyi.perform.mastering import write_mastered

    number, folder = job
    piece = cue(wished(number))
    write_midi(piece, folder / f"{number}.mid", str(number))
    write_mastered(folder / f"{number}.flac", mixdown(piece, f"speed {number}", RING))
    return " ".join(
        str(blake3((folder / f"{number}.{kind}").read_bytes()).hexdigest())
        for kind in ("mid", "flac")
    )


def composed(job: tuple[int, Path]) -> float:
    """Only compose a cue."""
    from yanyi.music.cue import cue

    return cue(wished(job[0])).seconds


def floor(job: tuple[int, Path]) -> float:
    """Only write the samples of a cue."""
    from yanyi.media.audio.record import write_lossless

    number, folder = job
    write_lossless(folder / f"{number}.floor.flac", np.load(folder / f"{number}.npy", "r"))
    return 0.0


@cache
def _loaded() -> tuple[Any, int]:
    """The peer with its font, which a process loads once."""
    import tinysoundfont

    synth = tinysoundfont.Synth(samplerate=48_000)
    return synth, synth.sfload(os.environ["PEER_FONT"])


def peer(job: tuple[int, Path]) -> float:
    """Play the notes of a cue with TinySoundFont; its loudest sample."""
    import mido

    number, folder = job
    synth, font = _loaded()
    synth.sounds_off()
    blocks = []
    for message in mido.MidiFile(folder / f"{number}.mid", charset="utf-8"):
        if message.time:
            blocks.append(np.frombuffer(synth.generate(int(message.time * 48_000)), np.float32))
        if message.type == "program_change":
            drums = message.channel == 9
            synth.program_select(message.channel, font, 128 if drums else 0, message.program, drums)
        elif message.type == "note_on" and message.velocity:
            synth.noteon(message.channel, message.note, message.velocity)
        elif message.type in ("note_on", "note_off"):
            synth.noteoff(message.channel, message.note)
        elif message.type == "control_change":
            synth.control_change(message.channel, message.control, message.value)
    blocks.append(np.frombuffer(synth.generate(int(RING * 48_000)), np.float32))
    return float(max(np.abs(block).max(initial=0.0) for block in blocks))


# --- all of them ---------------------------------------------------------------------------------


def timed(
    job: Job, numbers: Sequence[int], folder: Path, jobs: int
) -> tuple[float, dict[int, float | str]]:
    """Wall seconds from the start of so many processes to the last result, and all results."""
    began = time.perf_counter()
    with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
        found = list(pool.map(job, [(number, folder) for number in numbers]))
    return time.perf_counter() - began, dict(zip(numbers, found, strict=True))


def unpacked(numbers: Sequence[int], folder: Path) -> None:
    """The samples of the cues, ready to be written again."""
    from yanyi.media.audio.sound import read

    for number in numbers:
        np.save(folder / f"{number}.npy", read(folder / f"{number}.flac", 48_000, 2))


def beside(
    numbers: Sequence[int], folder: Path, jobs: int, place: str, font: str
) -> dict[str, float]:
    """The peer and ourselves on the cues that it can play."""
    sys.path.append(place)  # processes that are started take it over
    os.environ["PEER_FONT"] = font
    those = [number for number in numbers if western(number)]
    theirs, loudest = timed(peer, those, folder, jobs)
    if min(float(one) for one in loudest.values()) < 0.001:
        raise SystemExit("the peer is silent")
    own, _ = timed(ours, those, folder, jobs)
    ratio = round(own / theirs, 1)
    return {"cues": len(those), "peer": round(theirs, 2), "ours": round(own, 2), "times": ratio}


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--peer", nargs=2, metavar=("FOLDER", "FONT"))
    asked = parser.parse_args()
    os.environ |= {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    numbers = range(round(60 * asked.minutes / (SECONDS + RING)))
    found: dict[str, Any] = {
        "minutes": round(len(numbers) * (SECONDS + RING) / 60, 2),
        "processes": asked.jobs,
        "load before": round(os.getloadavg()[0], 2),
    }
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        wall, first = timed(ours, numbers, folder, asked.jobs)
        unpacked(numbers, folder)
        written, _ = timed(floor, numbers, folder, asked.jobs)
        notes, _ = timed(composed, numbers, folder, asked.jobs)
        again, second = timed(ours, numbers[::-1], folder, asked.jobs)
        found["wall"] = {
            "ours": round(wall, 2),
            "ours again": round(again, 2),
            "composed only": round(notes, 2),
            "floor": round(written, 2),
        }
        found["times the floor"] = round(min(wall, again) / written, 1)
        found["wall of ten minutes"] = round(min(wall, again) * 10 / found["minutes"], 1)
        found["the same again"] = f"{sum(first[n] == second[n] for n in numbers)} of {len(numbers)}"
        if asked.peer:
            found["peer"] = beside(numbers, folder, asked.jobs, *asked.peer)
    text = json.dumps(found, indent=1)
    print(text)
    (ROOT / "bench" / "music_speed.json").write_text(text + "\n", "utf-8")
    return 0 if first == second and found["wall of ten minutes"] <= MOST else 1


if __name__ == "__main__":
    sys.exit(main())
