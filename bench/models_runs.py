"""A story made four times: by what is built in, by models, back and forth (`models_story.py`)."""

import asyncio
import json
import shutil
import time
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import av
import skia

from cases.theatre import files
from judging.fault import What
from judging.judge import judge
from judging.witness import Book, watched
from models_truth import truly
from scripted import Script
from yanyi.app.check import check
from yanyi.app.make import make
from yanyi.app.refining import refined
from yanyi.app.request import Request
from yanyi.app.session import directed, open_manuscript
from yanyi.build.memory import Memory
from yanyi.build.production import Production
from yanyi.build.watch import Tally
from yanyi.build.workers import Workers
from yanyi.ledger.budget import Budget
from yanyi.project.folder import store_root

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
    """A story on its way through the four runs; ``plain`` are its settings without any models.

    ``twice``: the comic of the stand-in is judged once more by the faces really in its pictures.
    """

    request: Request
    workers: Workers
    script: Script
    plain: str
    writer: str = WRITER
    twice: bool = True

    @property
    def home(self) -> Path:
        """Its folder."""
        return self.request.path

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
            "asked of the writer": tally.made.get(f"words by {self.writer}", 0),
            "seconds": round(time.perf_counter() - began, 1),
        }

    def watched(self) -> Book:
        """The comic, performed once more by somebody who looks on; all of it is remembered."""
        opened = open_manuscript(replace(self.request, media=("comic",)))
        memory, tally = Memory(store_root(self.request.store)), Tally()
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

    def looked_at(self, found: int, twice: bool) -> dict[str, Any]:
        """The finished works, looked at; ``found`` problems are the manuscript's own.

        ``twice``: also by the faces that the stand-in painted.
        """
        book, out = self.watched(), self.home / "out"
        record = json.loads((out / "yanyi.json").read_text("utf-8"))
        facts = {
            f"{medium}, {name}": value
            for medium, held in record["media"].items()
            for name, value in held["facts"].items()
            if name in FACTS
        }
        return {
            "comic": counted(book),
            **({"comic, by the faces really there": counted(truly(book))} if twice else {}),
            "facts": facts,
            "film, picture and sound apart": round(
                max(map(apart, out.glob("film/*.mp4")), default=0.0), 3
            ),
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
    models = CHOSEN.format(writer=bench.writer, url=bench.script.url)
    found: dict[str, Any] = {}
    kept: dict[str, dict[str, bytes]] = {}
    for name, chosen in (("built in", ""), ("models", models), ("back", ""), ("forth", models)):
        bench.choose(chosen)
        found[name] = bench.run()
        kept[name] = files(bench.home / "out")
        if name in ("built in", "models"):
            found[name] |= bench.looked_at(problems, bool(chosen) and bench.twice)
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
