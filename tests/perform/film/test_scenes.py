import asyncio
from collections.abc import Sequence
from dataclasses import replace

from perform.film.deliveries import delivered
from perform.film.stage_set import LAYERED, SHOT
from rehearsal import Rehearsal
from yanyi.art.film_dissolve import Dissolve
from yanyi.art.film_shot import Shot as Filmed
from yanyi.art.film_split import Split
from yanyi.board.types import Beside, Board, Casting, Shot, Voice
from yanyi.board.vocabulary import Move
from yanyi.media.video_grid import FPS
from yanyi.models.answers import Answer, Layered
from yanyi.models.asks import Ask, Picture
from yanyi.perform.film.joining import linked
from yanyi.perform.film.joints import DISSOLVE
from yanyi.perform.film.scenes import film_scene, plan_scene
from yanyi.perform.film.script import Scripted
from yanyi.perform.film.studio import Options, Run, Studio
from yanyi.perform.film.timing import Delivery
from yanyi.story.types import Line, Meta, Plain, Spoken, Story

LINES = tuple(Spoken(name, (Plain("One, two."),), "lin") for name in "ab")


class Drawing(Rehearsal):
    """It draws every picture the same and remembers which sizes were wanted."""

    def __init__(self) -> None:
        super().__init__(offers=("picture",))
        self.sizes: list[tuple[int, int]] = []

    async def ask(self, ask: Ask) -> Answer:
        assert isinstance(ask, Picture)
        self.sizes.append((ask.width, ask.height))
        return LAYERED


class Unhurried(Studio):
    """A studio in which every line takes two seconds."""

    async def delivered(self, line: Line) -> Delivery:
        return delivered(line, 2.0, mouth="9" * 48)


def studio(stage: Drawing) -> Studio:
    board = Board(Casting(Voice("v")), ())
    options = Options(music=False, effects=False)
    return Unhurried(Story(Meta("T", ""), "en", ()), board, options, stage)  # type: ignore[arg-type]


def filmed(*scenes: Sequence[Shot]) -> tuple[Drawing, list[Run]]:
    stage = Drawing()
    rooms = studio(stage)

    async def whole() -> list[Run]:
        planned = [
            await plan_scene(rooms, [Scripted(one, LINES) for one in scene]) for scene in scenes
        ]
        return [await film_scene(rooms, one) for one in linked(planned, rooms.size, rooms.fps)]

    return stage, asyncio.run(whole())


def test_a_dissolve_is_the_end_of_its_scene_and_no_frame_is_added() -> None:
    stage, (one, other) = filmed([SHOT], [SHOT])
    _, (alone,) = filmed([SHOT])
    assert one.frames[-1] == round(DISSOLVE * FPS)
    assert one.length == other.length == alone.length
    assert [name for name, _ in stage.made].count("film.dissolve") == 1
    dissolve = next(params for params in stage.params if isinstance(params, Dissolve))
    shots = [params for params in stage.params if isinstance(params, Filmed)]
    assert dissolve.before in shots
    assert dissolve.after in shots
    assert len(one.segments) == len(one.frames)


def test_a_telephone_call_is_filmed_in_two_halves() -> None:
    near, far = (replace(SHOT.view, actors=(actor,)) for actor in SHOT.view.actors)
    beside = Beside(far, ("bai",))
    call = replace(SHOT, view=near, roles=("lin",), move=Move.SPLIT, beside=beside)
    stage, (run,) = filmed([SHOT, call])
    assert sorted(stage.sizes) == [(640, 720), (640, 720), (1280, 720)]
    split = next(params for params in stage.params if isinstance(params, Split))
    assert split.left.width == split.right.width == 640
    assert split.left.frames == split.right.frames
    assert split.left.fade == split.right.fade
    assert run.length == sum(run.frames)


def test_a_whip_is_thrown_across_the_cut() -> None:
    stage, _ = filmed([SHOT, replace(SHOT, move=Move.WHIP)])
    first, second = [params for params in stage.params if isinstance(params, Filmed)]
    assert first.whip.leave > 0 == first.whip.enter
    assert second.whip.enter > 0 == second.whip.leave


class Blank(Drawing):
    """It answers as a quote does: with a picture that has nothing in it yet."""

    async def ask(self, ask: Ask) -> Answer:
        return Layered(())


def test_a_telephone_call_can_be_quoted() -> None:
    near, far = (replace(SHOT.view, actors=(actor,)) for actor in SHOT.view.actors)
    call = replace(SHOT, view=near, roles=("lin",), move=Move.SPLIT, beside=Beside(far, ("bai",)))
    stage = Blank()
    asyncio.run(plan_scene(studio(stage), [Scripted(call, LINES)]))
    assert stage.made == []
