"""The examples with models of somebody else's choice, back to what is built in, and forth again.

python bench/models_story.py [--stories NAME:CHAPTERS,...] [--store FOLDER] [--show FOLDER]

Novel, comic and film are made four times: by the built-in artist and the rules; with pictures by a
service over HTTP (a stand-in on this machine that paints what it is told in words, one flat picture
each, `tests/easel.py`) and words by the local `qwen-small`; by what is built in once more; by the
models once more. The last two must make nothing, ask nobody, and give every file as before. Each
comic is judged as in `comic_check.py`; where pictures came flat, by the faces that are really in
them, which only the stand-in knows, and not by those that were found. Films are small and without music,
and voices are the fakes: no model of this choice makes them. `--show` keeps a page and a frame of
each to look at. Writes bench/models_story.json; ends with 1 where anything is wrong.
"""

import argparse
import asyncio
import json
import shutil
import sys
import time
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import av
import skia

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from cases.theatre import files
from easel import easel
from judging.fault import What
from judging.judge import judge
from judging.witness import Book, watched
from models_truth import truly
from scripted import Script, serving
from yanyi.app.check import check
from yanyi.app.make import make, workers_for
from yanyi.app.refining import refined
from yanyi.app.request import Request
from yanyi.app.session import directed, open_manuscript
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.watch import Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Budget

EXAMPLES = Path(__file__).parents[1] / "examples"
STORIES = "snow-ferry:2,lost-property:1"
"""The second chapter of the first has doubtful lines, so that somebody is asked for words."""
RESULT = Path(__file__).with_suffix(".json")
MEDIA = ("novel", "comic", "film")
WRITER = "qwen-small"
SMALL = """
[film]
width = 320
height = 180
music = false
effects = false

[models]
speech = "fake-voice"
hear = "fake-ear"
"""
CHOSEN = """words = "{writer}"
picture = "easel:painter"

[models.easel]
url = "{url}"
style = "webui"
free = true
"""
OF_THE_HAND = frozenset({What.LAPEL, What.PERSON, What.SAME})
"""What a drawing may have wrong; the rest is layout."""
FACTS = ("lines subtitled", "subtitles in time", "lines", "frames", "panels", "pages")


@dataclass
class Bench:
    """A story on its way through the four runs."""

    home: Path
    store: Path
    chapters: str
    workers: Workers
    script: Script
    plain: str

    @property
    def request(self) -> Request:
        return Request(self.home, MEDIA, self.chapters, store=self.store, jobs=2)

    def choose(self, models: str = "") -> None:
        """Write down who answers."""
        (self.home / "yanyi.toml").write_text(f"{self.plain}{SMALL}{models}", "utf-8")

    def run(self) -> dict[str, Any]:
        """Make everything; what it took, and what was asked of whom."""
        before, began = len(self.script.asked), time.perf_counter()
        tally = make(self.request, workers=self.workers).tally
        pictures = sum(n for name, n in tally.made.items() if name.startswith("picture by"))
        return {
            "made": sum(tally.made.values()),
            "remembered": sum(tally.kept.values()),
            "pictures made": pictures,
            "asked of the server": len(self.script.asked) - before,
            "asked of the writer": tally.made.get(f"words by {WRITER}", 0),
            "seconds": round(time.perf_counter() - began, 1),
        }

    def watched(self) -> Book:
        """The comic, performed once more by somebody who looks on; all of it is remembered."""
        opened = open_manuscript(replace(self.request, media=("comic",)))
        memory, tally = Memory(self.store), Tally()
        stage = Production(memory, opened.providers, self.workers, Budget(0), tally)

        async def act() -> Book:
            reading = await refined(opened.reading, opened.providers, stage, opened.picked)
            session = directed(opened, reading)
            performer = session.performers[0]
            options = session.project.settings.options(performer.table, performer.options)
            told = session.story, session.board, options, stage, memory.store
            return await watched(self.home.name, *told)

        with closing(memory):
            book = asyncio.run(act())
        assert not tally.made, tally.made
        return book

    def looked_at(self, found: int, flat: bool) -> dict[str, Any]:
        """The finished works, looked at; ``found`` problems are the manuscript's own.

        ``flat`` pictures came from the stand-in.
        """
        book, out = self.watched(), self.home / "out"
        record = json.loads((out / "yanyi.json").read_text("utf-8"))
        facts = {
            f"{medium}, {name}": value
            for medium, held in record["media"].items()
            for name, value in held["facts"].items()
            if name in FACTS
        }
        movie = next((out / "film").glob("*.mp4"))
        return {
            "comic": counted(truly(book) if flat else book),
            "facts": facts,
            "film, picture and sound apart": round(apart(movie), 3),
            "found by check": len(check(self.home)) - found,
        }


def counted(book: Book) -> dict[str, Any]:
    """The faults of a comic, those of layout by name and place; how much was looked at."""
    verdict = judge(book)
    layout = [what for what in What if what not in OF_THE_HAND]
    return {
        "faults": {what.value: verdict.count(what) for what in layout if verdict.count(what)},
        "of the drawing": {
            what.value: verdict.count(what) for what in sorted(OF_THE_HAND) if verdict.count(what)
        },
        "looked at": dict(verdict.looked),
        "places": [str(one) for one in verdict.faults if one.what not in OF_THE_HAND],
    }


def apart(movie: Path) -> float:
    """Seconds between the end of the picture and the end of the sound."""
    with av.open(str(movie)) as file:
        ends = [
            float(one.duration * one.time_base)
            for one in (file.streams.video[0], file.streams.audio[0])
            if one.duration is not None and one.time_base is not None
        ]
    return abs(ends[0] - ends[1])


def show(home: Path, folder: Path, name: str) -> None:
    """Keep the second page of the comic and a frame from the middle of the film."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = sorted((home / "out" / "comic" / "pages").iterdir())
    page = pages[min(2, len(pages) - 1)]
    shutil.copyfile(page, folder / f"{home.name}-{name}{page.suffix}")
    with av.open(str(next((home / "out" / "film").glob("*.mp4")))) as file:
        stream = file.streams.video[0]
        assert stream.duration is not None
        middle = stream.duration // 2
        file.seek(middle, stream=stream)
        frame = next(one for one in file.decode(stream) if (one.pts or 0) >= middle)
        pixels = frame.to_ndarray(format="bgra")
    image = skia.Image.fromarray(pixels, skia.kBGRA_8888_ColorType)
    image.save(str(folder / f"{home.name}-{name}-frame.png"), skia.kPNG)


def told(bench: Bench, shown: Path | None) -> dict[str, Any]:
    """The four runs of a story, and what is wrong with them."""
    bench.choose()
    problems = len(check(bench.home))
    models = CHOSEN.format(writer=WRITER, url=bench.script.url)
    found: dict[str, Any] = {}
    kept: dict[str, dict[str, bytes]] = {}
    for name, chosen in (("built in", ""), ("models", models), ("back", ""), ("forth", models)):
        bench.choose(chosen)
        found[name] = bench.run()
        kept[name] = files(bench.home / "out")
        if name in ("built in", "models"):
            found[name] |= bench.looked_at(problems, bool(chosen))
            if shown:
                show(bench.home, shown, name.replace(" ", "-"))
        print(f"  {name}: {json.dumps(found[name], ensure_ascii=False)}", flush=True)
    found["files"] = len(kept["models"])
    found["files that are others with models"] = sum(
        kept["models"].get(path) != data for path, data in kept["built in"].items()
    )
    found["wrong"] = wrong(found, kept)
    return found


def wrong(found: dict[str, Any], kept: dict[str, dict[str, bytes]]) -> list[str]:
    """What should be otherwise."""
    said = []
    for name, before in (("back", "built in"), ("forth", "models")):
        row = found[name]
        if row["made"] or row["asked of the server"]:
            said.append(f"{name}: {row['made']} made, {row['asked of the server']} asked")
        if kept[name] != kept[before]:
            said.append(f"{name}: not the files of before")
    for name in ("built in", "models"):
        row = found[name]
        faults = row["comic"]["faults"]
        if faults or row["found by check"] or row["film, picture and sound apart"] > 0.1:
            said.append(f"{name}: {faults}, {row['found by check']} found by check")
    if found["models"]["asked of the server"] != found["models"]["pictures made"]:
        said.append("models: not every picture was asked for once")
    return said


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--stories", default=STORIES)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--show", type=Path)
    wanted = parser.parse_args()
    rows = {}
    with TemporaryDirectory() as scratch:
        for name, _, chapters in (one.partition(":") for one in wanted.stories.split(",")):
            print(name, chapters, flush=True)
            home = Path(scratch) / name
            shutil.copytree(EXAMPLES / name, home)
            plain = (home / "yanyi.toml").read_text("utf-8")
            store = (wanted.store or Path(scratch) / "store") / name
            request = Request(home, MEDIA, store=store, jobs=2)
            with serving(easel) as script, closing(workers_for(request)) as workers:
                bench = Bench(home, store, chapters, workers, script, plain)
                rows[name] = {"chapters": chapters, **told(bench, wanted.show)}
    RESULT.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", "utf-8")
    bad = [f"{name}: {one}" for name, row in rows.items() for one in row["wrong"]]
    print(*(bad or ["all is well"]), sep="\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
