"""What a frame costs with each thing that may be in it: air, water, fire, light, focus, depth.

python bench/film_frame.py [--rounds 5] [--every 4]

Shots of 96 frames at 1280x720, on one thread. For every addition the same shot without and with
it, in turn, the best of the rounds: CPU milliseconds a frame for drawing and laying on light
(``draw``), and how much larger its segment is (``size``). Prints a table.
"""

import argparse
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from yanyi.art.film_air import Air
from yanyi.art.film_camera import Aim, Camera, Rack
from yanyi.art.film_light import Flash, Light, Shade
from yanyi.art.film_scenery import Scenery, shoot
from yanyi.art.film_shot import Plate, Shot
from yanyi.art.film_water import Water
from yanyi.art.film_whip import Whip
from yanyi.board.types import Actor, Look, Setting, View
from yanyi.board.vocabulary import Era, Framing, SettingKind
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.answers import Flat, Layered
from yanyi.models.asks import Picture
from yanyi.perform.film.staging import plates_of
from yanyi.perform.film.studio import Size
from yanyi.providers.illustrator import Illustrator
from yanyi.story.vocabulary import TimeOfDay

SIZE = Size(1280, 720)
PUSH = Camera(Aim(zoom=1.02), Aim(zoom=1.06))
RIVER = Setting(SettingKind.RIVER, 5, Era.PERIOD_CHINESE)
FIELD = Setting(SettingKind.BATTLEFIELD, 5, Era.PERIOD_CHINESE, time=TimeOfDay.DUSK)


@dataclass(frozen=True)
class Case:
    """A shot without something, and with it."""

    name: str
    paths: list[Path]
    without: Shot
    addition: Shot


def cases(store: Store) -> Iterator[Case]:
    """All that may be in a frame, over two pictures."""
    river, river_paths = filmed(store, RIVER)
    field, field_paths = filmed(store, FIELD)
    for air in Air:
        if air is not Air.STILL:
            yield Case(f"air {air}", river_paths, river, replace(river, air=air))
    dusk = Light(Shade(2, -3, 3), Shade(-6, 1, 1))
    rack = replace(PUSH, rack=Rack(0.25, 0.6, 0.2, 0.45))
    yield Case("water", river_paths, river, replace(river, water=Water(0.45, 0.9)))
    yield Case("hour", river_paths, river, replace(river, light=dusk))
    lightning = Light(flashes=(Flash(20, 1.0),))
    yield Case("lightning", river_paths, river, replace(river, light=lightning))
    yield Case("fire", field_paths, field, replace(field, light=Light(flicker=1.0)))
    yield Case("rack", river_paths, river, replace(river, camera=rack))
    yield Case("whip", river_paths, river, replace(river, whip=Whip(9, 4)))
    drawn = Illustrator().answer(Picture(view(RIVER), SIZE.width, SIZE.height), StoreDesk(store))
    assert isinstance(drawn, Flat)
    flat = replace(river, plates=(Plate(0.6, 0, 0, SIZE.width, SIZE.height),))
    slope = replace(flat, plates=(replace(flat.plates[0], slope=0.36),))
    yield Case("flat picture", [store.path(drawn.image)], flat, slope)


def view(setting: Setting) -> View:
    """Two who stand in a place."""
    return View(setting, (Actor(Look(3), 0.3, True), Actor(Look(8), 0.7, False)), Framing.WIDE)


def filmed(store: Store, setting: Setting) -> tuple[Shot, list[Path]]:
    """A shot of a place, and the pictures of its plates."""
    ask = Picture(view(setting), SIZE.width, SIZE.height, layered=True)
    drawn = Illustrator().answer(ask, StoreDesk(store))
    assert isinstance(drawn, Layered)
    plates, blobs = plates_of(drawn, SIZE)
    return Shot(SIZE.width, SIZE.height, 96, plates, PUSH), [store.path(blob) for blob in blobs]


def drawing(scenery: Scenery, frames: range) -> float:
    """CPU milliseconds a frame."""
    planes = tuple(np.full(shape, 100, np.uint8) for shape in ((720, 1280), (360, 640), (360, 640)))
    begun = time.process_time()
    for frame in frames:
        scenery.draw(frame)
        scenery.cast(frame, (planes[0], planes[1], planes[2]))
    return (time.process_time() - begun) / len(frames) * 1000


def measured(case: Case, rounds: int, every: int, folder: Path) -> tuple[float, float, float]:
    """Milliseconds without and with it, and how many times as large its segment is."""
    shots = (case.without, case.addition)
    sceneries = [Scenery(shot, case.paths) for shot in shots]
    frames = range(0, 96, every)
    best = [float("inf"), float("inf")]
    for _ in range(rounds):
        for n, scenery in enumerate(sceneries):
            best[n] = min(best[n], drawing(scenery, frames))
    sizes = []
    for shot in shots:
        shoot(shot, case.paths, folder / "segment")
        sizes.append((folder / "segment").stat().st_size)
    return best[0], best[1], sizes[1] / sizes[0]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--every", type=int, default=4)
    asked = parser.parse_args()
    print(f"{'':16}{'without':>9}{'with':>9}{'draw':>9}{'size':>7}")
    with tempfile.TemporaryDirectory() as name:
        for case in cases(Store(Path(name))):
            without, there, size = measured(case, asked.rounds, asked.every, Path(name))
            print(f"{case.name:16}{without:9.2f}{there:9.2f}{there - without:+9.2f}{size:7.2f}")


if __name__ == "__main__":
    main()
