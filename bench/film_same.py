"""Whether both examples come out frame by frame the same on another run with other processes.

python bench/film_same.py [--store FOLDER] [--chapters 1] [--jobs 1,2]

What films are made of is made first and remembered; then each film is shot, mixed and joined anew
with every number of processes, and decoded: every frame and every packet of sound must have the
same digest. Prints and writes bench/film_same.json; ends with 1 where anything differs.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import av
import numpy as np
from blake3 import blake3

from film_speed import EXAMPLES, command, project


def digests(film: Path) -> tuple[list[str], list[str]]:
    """A digest of every decoded frame of a film, and of every packet of its sound."""
    with av.open(str(film)) as container:
        frames = [
            str(blake3(b"".join(map(np.ascontiguousarray, planes(frame)))).hexdigest())
            for frame in container.decode(video=0)
        ]
    with av.open(str(film)) as container:
        sound = [str(blake3(bytes(one)).hexdigest()) for one in container.demux(audio=0)]
    return frames, sound


def planes(frame: av.VideoFrame) -> list[np.ndarray]:
    """The planes of a frame without what lies beside them in memory."""
    return [
        np.frombuffer(plane, np.uint8).reshape(plane.height, plane.line_size)[:, : plane.width]
        for plane in frame.planes
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--chapters", type=int, default=1)
    parser.add_argument("--jobs", default="1,2")
    chosen = parser.parse_args()
    quiet, result, same = subprocess.DEVNULL, {}, True
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_WORK")) as name:
        folder = Path(name)
        store = (chosen.store or folder / "store").absolute()
        for example in EXAMPLES:
            home = project(example, chosen.chapters, 1, folder)
            found = []
            for number, jobs in enumerate([2, *map(int, chosen.jobs.split(","))]):
                made = command(home, store, jobs, anew=number > 0)
                subprocess.run(made, check=True, stdin=quiet, stdout=quiet)
                if number:
                    found.append(digests(next((home / "out/film").glob("*.mp4"))))
            (frames, sound), *others = found
            differing = sum(
                a != b for other, _ in others for a, b in zip(frames, other, strict=True)
            )
            alike = all(other == (frames, sound) for other in others)
            same = same and alike
            result[example] = {
                "frames": len(frames),
                "differing": differing,
                "sound alike": all(heard == sound for _, heard in others),
            }
            print(example, result[example], flush=True)
    Path(__file__).with_suffix(".json").write_text(json.dumps(result, indent=1) + "\n", "utf-8")
    sys.exit(0 if same else 1)


if __name__ == "__main__":
    main()
