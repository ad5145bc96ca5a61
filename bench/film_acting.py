"""What acting costs a film: CPU of a picture in layers, and of a frame, by what figures do in it.

python bench/film_acting.py [--frames 96] [--rounds 5]

The same views are drawn as one picture and in layers, and filmed with nobody acting and with
figures that only live, talk, shout, stand in the wind and walk in: milliseconds of CPU each, the
best of the rounds, which are interleaved. Ratios to the still figure are what counts on a busy
machine. Prints and writes bench/film_acting.json.
"""

import argparse
import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from yanyi.art.film_acting import Acting, Bearing, Bout, Build, Glance, Walk
from yanyi.art.film_camera import Aim, Camera
from yanyi.art.film_scenery import Scenery
from yanyi.art.film_shot import Shot
from yanyi.art.picture import draw_picture
from yanyi.board.types import Actor, Look, Setting, View
from yanyi.board.vocabulary import Era, Framing, SettingKind
from yanyi.models.answers import Layered
from yanyi.models.asks import Picture
from yanyi.models.blob import Blob
from yanyi.models.states import LEFT
from yanyi.perform.film.staging import plates_of
from yanyi.perform.film.studio import Size

RESULT = Path(__file__).with_suffix(".json")
WIDTH, HEIGHT = 1280, 720
CAST = (Actor(Look(3), 0.3, True), Actor(Look(8), 0.7, False), Actor(Look(11), 0.5, False))
VIEWS = {Framing.CLOSE: 1, Framing.MEDIUM: 2, Framing.WIDE: 3}
LIPS = "..aaiimmuueeff"


class Folder:
    """Keeps what is drawn in one folder."""

    def __init__(self, root: Path) -> None:
        self._root, self._count = root, 0

    def file(self, suffix: str) -> Path:
        self._count += 1
        return self._root / f"{self._count}{suffix}"

    def keep(self, path: Path) -> Blob:
        return Blob(str(path), path.stat().st_size)

    def path(self, blob: Blob) -> Path:
        return Path(blob.digest)


def views() -> dict[str, View]:
    """A view of every framing."""
    setting = Setting(SettingKind.RIVER, 5, Era.MODERN)
    return {one.value: View(setting, CAST[:many], one) for one, many in VIEWS.items()}


def builds(drawn: Layered) -> dict[int, Build]:
    return {
        one.actor: Build(
            (one.head.left, one.head.top, one.head.right, one.head.bottom), one.body.bottom
        )
        for one in drawn.figures
    }


def acted(drawn: Layered, frames: int) -> dict[str, tuple[Acting, ...]]:
    """What figures do, by name."""
    heads, lips = builds(drawn), (LIPS * frames)[:frames]
    nods = tuple((second / 2, 1.0) for second in range(frames // 12))
    leans = (Bout(0.2, frames / 24, Bearing.LEAN),)
    found: dict[str, tuple[Acting, ...]] = {"still": ()}
    for name, made in {
        "live": Acting(0),
        "talk": Acting(0, lips, stresses=nods, glances=(Glance(1.0, LEFT),)),
        "shout": Acting(0, lips, stresses=nods, bouts=leans),
        "wind": Acting(0, lips, wind=0.8),
        "walk": Acting(0, walks=(Walk(0.0, frames / 24, start=-600.0),)),
    }.items():
        others = tuple(Acting(n, build=heads[n]) for n in heads if n)
        first = Acting(
            0, made.lips, 1, True, heads[0], made.glances, (), made.stresses, made.bouts,
            made.walks, (), made.wind,
        )  # fmt: skip
        found[name] = (first, *others)
    return found


def spent(work: Callable[[], object]) -> float:
    """Milliseconds of CPU."""
    start = time.process_time()
    work()
    return (time.process_time() - start) * 1000


def measured(view: View, frames: int, rounds: int, folder: Path) -> dict[str, float]:
    """Milliseconds of the pictures of a view, and of a frame of every acting."""
    desk = Folder(folder)
    asks = {
        "picture": Picture(view, WIDTH, HEIGHT),
        "layers": Picture(view, WIDTH, HEIGHT, layered=True),
    }
    drawn = draw_picture(asks["layers"], desk)
    assert isinstance(drawn, Layered)
    plates, inputs = plates_of(drawn, Size(WIDTH, HEIGHT))
    camera = Camera(Aim(zoom=1.01), Aim(10, zoom=1.06))
    shots = {
        name: Scenery(
            Shot(WIDTH, HEIGHT, frames, plates, camera, acting), [desk.path(one) for one in inputs]
        )
        for name, acting in acted(drawn, frames).items()
    }
    best: dict[str, float] = {}
    for _ in range(rounds):
        for name, ask in asks.items():
            best[name] = min(best.get(name, 1e9), spent(lambda ask=ask: draw_picture(ask, desk)))
        for name, scenery in shots.items():
            row = spent(lambda one=scenery: [one.draw(n) for n in range(frames)]) / frames
            best[name] = min(best.get(name, 1e9), row)
    return {name: round(value, 3) for name, value in best.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=96)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        result = {
            name: measured(view, options.frames, options.rounds, Path(folder))
            for name, view in views().items()
        }
    for name, row in result.items():
        print(name, "  ".join(f"{key} {value}" for key, value in row.items()))
    RESULT.write_text(json.dumps(result, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
