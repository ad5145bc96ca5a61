"""How long the steps of the spine take, beside the floor of each, in one run.

    make bench

Prints a table and writes bench/spine.json. The floor of speech is the voice model alone on the
same sounds, that of a film shot the encoder alone on the same frames. CPU seconds of this process;
ratios are what counts, since machines differ.
"""

import json
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

import av

from yanyi.app.request import Request
from yanyi.app.session import Session, open_session
from yanyi.art.film_air import Air, air_of
from yanyi.art.film_camera import Aim, Camera
from yanyi.art.film_shot import Acting, Shot, film_shot
from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.media.video import SegmentWriter
from yanyi.models.answers import Layered
from yanyi.models.asks import Picture
from yanyi.models.speech import speech_of
from yanyi.perform.film.staging import plates_of
from yanyi.perform.film.studio import Size
from yanyi.plugins import provider
from yanyi.story.walk import walk

ROOT = Path(__file__).parents[1]
STORIES = sorted((ROOT / "examples").glob("*/yanyi.toml"))
ROUNDS = 3
LINES = 6


@dataclass(frozen=True)
class Row:
    """One measurement: ours and the floor in CPU seconds (median), and what they made."""

    what: str
    ours: float
    floor: float
    amount: str

    @property
    def ratio(self) -> float:
        return self.ours / self.floor if self.floor else 0.0


def spent(action: Callable[[], Any]) -> float:
    began = time.process_time()
    action()
    return time.process_time() - began


def speech(session: Session, desk: StoreDesk) -> Row:
    from yanyi.providers import kokoro_engine, kokoro_speech

    voice = provider("kokoro")
    lines = [found.line for found in walk(session.story)][:LINES]
    asks = [speech_of(one, session.board.casting, session.story.language) for one in lines]
    voice.answer(asks[0], desk)
    inside: list[float] = []
    run = kokoro_engine.speak

    def timed(*arguments: Any, **named: Any) -> Any:
        began = time.process_time()
        try:
            return run(*arguments, **named)
        finally:
            inside.append(time.process_time() - began)

    kokoro_speech.speak = timed
    ours, floor = [], []
    for _ in range(ROUNDS):
        inside.clear()
        ours.append(spent(lambda: [voice.answer(ask, desk) for ask in asks]))
        floor.append(sum(inside))
    answers: list[Any] = [voice.answer(ask, desk) for ask in asks]
    seconds = sum(one.seconds for one in answers)
    kokoro_speech.speak = run
    row = statistics.median(ours), statistics.median(floor)
    return Row(f"speech {session.story.language}", *row, f"{seconds:.1f} s of sound")


def pictures(session: Session, desk: StoreDesk) -> list[Row]:
    artist = provider("illustrator")
    shots = [shot for scene in session.board.chapters[0].scenes for shot in scene.shots]
    rows = []
    for name, layered, size in (("panel", False, (800, 600)), ("layers", True, (1280, 720))):
        asks = [Picture(shot.view, *size, layered=layered) for shot in shots[:8]]
        times = [spent(partial(artist.answer, ask, desk)) for ask in asks]
        new, again = times[0], statistics.median(times[1:])
        rows.append(Row(f"{name} {session.story.language}", again, 0.0, f"first {new:.2f} s"))
    return rows


def film(session: Session, desk: StoreDesk, folder: Path) -> Row:
    shot = session.board.chapters[0].scenes[0].shots[-1]
    drawn = provider("illustrator").answer(Picture(shot.view, 1280, 720, layered=True), desk)
    assert isinstance(drawn, Layered)
    air = air_of(shot.view.setting)
    plates, blobs = plates_of(drawn, Size(1280, 720), falls=air is not Air.STILL)
    acting = tuple(Acting(n, "0059950" * 18) for n in range(len(shot.view.actors)))
    camera = Camera(Aim(), Aim(40.0, 0.0, 1.08))
    params = Shot(1280, 720, 120, plates, camera, acting, air)
    inputs = [desk.path(one) for one in blobs]
    out = folder / "shot.mp4"
    film_shot(params, inputs, out)
    with av.open(str(out)) as container:
        frames = [one.to_ndarray(format="bgra") for one in container.decode(video=0)]

    def encode() -> None:
        with SegmentWriter(folder / "floor.mp4", 1280, 720) as writer:
            for frame in frames:
                writer.write(frame)

    ours, floor = [], []
    for _ in range(ROUNDS):
        ours.append(spent(lambda: film_shot(params, inputs, out)))
        floor.append(spent(encode))
    what = f"film {session.story.language}"
    return Row(what, statistics.median(ours), statistics.median(floor), f"{len(frames)} frames")


def main() -> None:
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        desk = StoreDesk(Store(folder / "store"))
        for story in STORIES:
            began = time.process_time()
            session = open_session(Request(story.parent, chapters="1"))
            seconds = time.process_time() - began
            count = sum(1 for _ in walk(session.story))
            rows.append(
                Row(f"read, direct {session.story.language}", seconds, 0.0, f"{count} lines")
            )
            rows.append(speech(session, desk))
            rows.extend(pictures(session, desk))
            rows.append(film(session, desk, folder))
    for row in rows:
        ratio = f"{row.ratio:5.2f}" if row.floor else "     "
        print(f"{row.what:18} {row.ours:8.3f} s  floor {row.floor:8.3f} s  {ratio}  {row.amount}")
    data = [asdict(row) | {"ratio": round(row.ratio, 3)} for row in rows]
    (Path(__file__).parent / "spine.json").write_text(json.dumps(data, indent=1) + "\n")


if __name__ == "__main__":
    main()
