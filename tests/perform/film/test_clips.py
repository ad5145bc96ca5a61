from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest

from media.clips import GREEN, clip
from perform.film.test_performance import PROVIDERS, SMALL, board, story_of
from playhouse import Playhouse
from yanyi.board.types import Board, GivenClip
from yanyi.board.types import Shot as BoardShot
from yanyi.build.stage import Stage
from yanyi.build.store import Store
from yanyi.models.work import Work
from yanyi.perform.film.clips import Moving, moving
from yanyi.perform.film.filming import Filming
from yanyi.perform.film.performance import perform
from yanyi.perform.film.studio import Options, Studio
from yanyi.providers.filming_fake import FakeFilmer
from yanyi.story.types import Line
from yanyi.story.walk import lines

QUIET = replace(SMALL, proof=False, music=False, effects=False)
TALE = {line.anchor: line for line in lines(story_of())}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Playhouse:
    return Playhouse(tmp_path_factory.mktemp("store"), {**PROVIDERS, "clip": FakeFilmer()})


def shots() -> list[BoardShot]:
    return [shot for scene in board().chapters[0].scenes for shot in scene.shots]


def brought(house: Playhouse, folder: Path) -> Board:
    made = clip(folder / "a.mp4", (GREEN,), each=20)
    blob = Store(house.root).keep(made)
    return replace(board(), clips=(GivenClip("f", blob.digest, blob.size, 2.0),))


def sought(
    house: Playhouse, shown: Board, shot: BoardShot, seconds: float, options: Options = QUIET
) -> Moving | None:
    async def one(stage: Stage) -> Moving | None:
        studio = Studio(story_of(), shown, options, stage)
        held: list[Line] = [TALE[anchor] for anchor in shot.lines]
        return await moving(studio, shot, held, seconds)

    return house.run(one)[0]


def test_a_model_films_what_opens_or_turns_a_scene_or_everything(house: Playhouse) -> None:
    opening, talk, turn = shots()
    one = sought(house, board(), opening, 3.0)
    assert one is not None
    assert one.graded
    assert one.footage.pace == 1
    assert sought(house, board(), talk, 3.0) is None
    assert sought(house, board(), turn, 3.0) is not None
    everything = replace(QUIET, clips=Filming.ALL)
    assert sought(house, board(), talk, 3.0, everything) is not None


def test_what_a_model_filmed_too_short_is_slowed_down_a_little(house: Playhouse) -> None:
    long, longer = (sought(house, board(), shots()[0], seconds) for seconds in (5.0, 12.0))
    assert long is not None
    assert longer is not None
    assert long.footage.pace == pytest.approx(0.8)
    assert longer.footage.pace == pytest.approx(0.667)


def test_nobody_films_where_no_model_is_named(tmp_path: Path) -> None:
    assert sought(Playhouse(tmp_path, PROVIDERS), board(), shots()[0], 3.0) is None


def test_the_authors_own_clip_takes_the_place_of_its_shot(tmp_path: Path) -> None:
    house = Playhouse(tmp_path / "store", PROVIDERS)
    before = house.run(lambda stage: perform(story_of(), board(), QUIET, stage))[0]
    shown = brought(house, tmp_path)
    work, tally = house.run(lambda stage: perform(story_of(), shown, QUIET, stage))
    assert tally.made["film.shot"] <= 2, "the shot, and the end of the film over its picture"
    old, new = (greens(house, one) for one in (before, work))
    assert len(old) == len(new), "it lasts as long as its words"
    assert sum(old) == 0
    assert sum(new) >= 24


def greens(house: Playhouse, work: Work) -> list[bool]:
    """Which frames of a film are as green as the clip."""
    with av.open(str(house.path(work, ".mp4"))) as film:
        frames = [frame.to_ndarray(format="rgb24") for frame in film.decode(video=0)]
    means = [frame.reshape(-1, 3).mean(axis=0) for frame in frames]
    return [bool(np.abs(mean - GREEN).max() < 16) for mean in means]
