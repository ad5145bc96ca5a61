"""Books as films: what they take, whether every line is seen and heard, and a strip of each.

python bench/film_books.py [--books NAME,NAME] [--chapters 1-4] [--store FOLDER] [--strips FOLDER]

The examples are filmed whole, of the two long books the first four chapters (`--chapters` says
others). Of each is told: minutes and frames, wall and CPU seconds with everything made (voices,
listening, music, pictures) or as much of it as the store does not remember, what was made, and from
that the hours of a hundred such chapters; what the film says of its words (lines with every word in
a cue, cues with their sound); by ffprobe whether picture and sound are equally long; twelve frames
as a strip. Writes bench/film_books.json.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import av
import skia

ROOT = Path(__file__).parents[1]
TEXTS = ROOT.parent / "shared" / "texts"
BOOKS = {
    "snow-ferry": (ROOT / "examples" / "snow-ferry", ""),
    "lost-property": (ROOT / "examples" / "lost-property", ""),
    "journey": (TEXTS / "西游记.txt", "1-4"),
    "alice": (TEXTS / "alice_in_wonderland.txt", "1-4"),
}
RESULT = Path(__file__).with_suffix(".json")
FRAMES, COLUMNS, WIDE = 12, 4, 400


@dataclass
class Filmed:
    """A finished film; ``hundred`` are the hours of a hundred of its chapters."""

    chapters: int
    minutes: float
    frames: int
    wall: float
    cpu: float
    hundred: float
    apart: float
    facts: dict[str, str]
    made: dict[str, int] = field(default_factory=dict)

    @property
    def told(self) -> str:
        """A row of a table."""
        speed = self.frames / self.wall
        return (
            f"{self.chapters} chapters, {self.minutes:.1f} min in {self.wall:.0f} s "
            f"({speed:.1f} frames/s, {self.cpu:.0f} CPU s); a hundred: {self.hundred:.1f} h; "
            f"picture and sound {self.apart * 1000:.0f} ms apart"
        )


def film(name: str, chapters: str, store: Path, folder: Path) -> tuple[Filmed, Path]:
    """Film a book."""
    source, usual = BOOKS[name]
    out = folder / name
    command = [str(Path(sys.executable).with_name("yanyi")), "make", str(source), "--for", "film"]
    command += ["--out", str(out), "--store", str(store), "--json"]
    if picked := chapters or usual:
        command += ["--chapters", picked]
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.time()
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr.strip()}")
    wall, after = time.time() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    record = json.loads((out / "yanyi.json").read_text("utf-8"))
    facts = record["media"]["film"]["facts"]
    count, frames = len(record["chapters"]), int(facts["frames"])
    (movie,) = (one for one in (out / "film").glob("*.mp4") if one.name != "trailer.mp4")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    hundred = wall / count * 100 / 3600
    row = Filmed(
        count,
        round(frames / int(facts["frames a second"]) / 60, 2),
        frames,
        round(wall, 1),
        round(cpu, 1),
        round(hundred, 2),
        round(apart(movie), 4),
        facts,
        json.loads(done.stdout)["made"],
    )
    return row, movie


def apart(movie: Path) -> float:
    """Seconds between the end of the picture and the end of the sound."""
    command = ["ffprobe", "-v", "error", "-show_streams", "-of", "json", str(movie)]
    done = subprocess.run(command, capture_output=True, check=True, stdin=subprocess.DEVNULL)
    lengths = {
        one["codec_type"]: float(one["duration"]) for one in json.loads(done.stdout)["streams"]
    }
    return abs(lengths["video"] - lengths["audio"])


def strip(movie: Path, output: Path) -> None:
    """Twelve frames, from the beginning to the end of the story, as one WebP."""
    shown: list[skia.Image] = []
    with av.open(str(movie)) as container:
        stream = container.streams.video[0]
        assert stream.duration is not None
        assert stream.time_base is not None
        whole = float(stream.duration * stream.time_base)
        for n in range(FRAMES):
            at = whole * 0.93 * (n + 0.4) / FRAMES
            container.seek(int(at / stream.time_base), stream=stream)
            frame = next(one for one in container.decode(stream) if (one.time or 0) >= at - 0.001)
            pixels = frame.to_ndarray(format="bgra")
            shown.append(skia.Image.fromarray(pixels, skia.kBGRA_8888_ColorType))
    high = round(WIDE * shown[0].height() / shown[0].width())
    rows = -(-len(shown) // COLUMNS)
    surface = skia.Surface(COLUMNS * WIDE, rows * high)
    smooth = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    for n, image in enumerate(shown):
        left, top = n % COLUMNS * WIDE, n // COLUMNS * high
        target = skia.Rect.MakeXYWH(left, top, WIDE, high)
        surface.getCanvas().drawImageRect(image, target, smooth)
    data = surface.makeImageSnapshot().encodeToData(skia.EncodedImageFormat.kWEBP, 78)
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_bytes(bytes(data))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--books", default=",".join(BOOKS))
    parser.add_argument("--chapters", default="")
    parser.add_argument("--store", type=Path)
    parser.add_argument("--strips", type=Path)
    options = parser.parse_args()
    rows = json.loads(RESULT.read_text("utf-8")) if RESULT.exists() else {}
    with TemporaryDirectory() as scratch:
        folder = Path(scratch)
        for name in options.books.split(","):
            if not BOOKS[name][0].exists():
                print(f"{name}: passed over, {BOOKS[name][0].name} is not here")
                continue
            row, movie = film(name, options.chapters, options.store or folder / "store", folder)
            strip(movie, (options.strips or folder) / f"film-strip-{name}.webp")
            print(f"{name}: {row.told}", flush=True)
            for fact in ("lines subtitled", "subtitles in time", "heard complete"):
                if fact in row.facts:
                    print(f"  {fact}: {row.facts[fact]}")
            rows[name] = asdict(row)
            RESULT.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
