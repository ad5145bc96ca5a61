from dataclasses import replace

import pytest

from perform.film.deliveries import delivered
from yanyi.art.film_air import Air
from yanyi.art.film_shot import CUT
from yanyi.board.types import Actor, Look, Setting, Shot, View
from yanyi.board.vocabulary import Era, Framing, Move, Rhythm, SettingKind
from yanyi.models.answers import Box, Flat, Layer, Layered, Pose2D
from yanyi.models.blob import Blob
from yanyi.music.effect.catalogue import Event
from yanyi.perform.film.foley import Happening
from yanyi.perform.film.staging import plates_of, scenery, take
from yanyi.perform.film.studio import Size
from yanyi.perform.film.timing import Part, Timed, timed
from yanyi.perform.sounding import Heard
from yanyi.story.types import Plain, Sound, Spoken, Thought
from yanyi.story.vocabulary import Weather

SIZE = Size(1280, 720)


def blob(name: str) -> Blob:
    return Blob(name, 1)


def layer(name: str, depth: float, actor: int = -1, state: str = "rest") -> Layer:
    return Layer(blob(name), depth, 0, 0, 1280, 720, actor, state)


LAYERED = Layered(
    (
        layer("sky", 0.0),
        layer("lin", 0.6, 0),
        layer("lin-open", 0.6, 0, "open"),
        layer("bai", 0.6, 1),
        layer("rain", 0.92, -1, "air"),
        layer("grain", 1.0, -1, "finish"),
    ),
    (
        Pose2D(0, Box(300, 200, 420, 340), (360, 310), Box(250, 200, 470, 720)),
        Pose2D(1, Box(860, 180, 980, 320), (920, 290), Box(800, 180, 1040, 720)),
    ),
)
SETTING = Setting(SettingKind.RIVER, 5, Era.MODERN, weather=Weather.RAIN)
SHOT = Shot(
    ("a", "b"),
    View(SETTING, (Actor(Look(3), 0.3, True), Actor(Look(8), 0.7, False)), Framing.MEDIUM),
    ("lin", "bai"),
    Rhythm.TALK,
    Move.PUSH,
)


def talk(move: Move = Move.PUSH) -> Timed:
    lines = (
        Spoken("a", (Plain("One."),), "lin"),
        Spoken("b", (Plain("Two."),), "bai"),
        Thought("c", (Plain("Three."),), "lin"),
    )
    told = [delivered(line, 1.0, mouth="9" * 24) for line in lines]
    return timed(replace(SHOT, move=move), told, 1.0)


def test_only_who_speaks_aloud_opens_the_mouth_and_at_the_right_frames() -> None:
    made = talk()
    first, second, third = made.beats
    whole = take(made, Part(0, made.frames), 0, LAYERED, SIZE, CUT).shot
    lin, bai = whole.acting
    assert lin.mouth == "0" * first.start + "9" * 24 + "0" * (made.frames - first.end)
    assert bai.mouth[second.start : second.end] == "9" * 24
    assert "9" not in lin.mouth[third.start :]


def test_a_part_sees_its_own_stretch_of_the_mouth() -> None:
    made = talk()
    second = made.beats[1]
    part = take(made, Part(second.start, 30), 1, LAYERED, SIZE, CUT).shot
    assert part.acting[0].mouth == ""
    assert part.acting[1].mouth == "9" * 24 + "0" * 6


def test_painted_weather_gives_way_to_falling_weather_and_the_finish_stays_put() -> None:
    done = take(talk(), Part(0, 50), 0, LAYERED, SIZE, CUT)
    assert done.shot.air is Air.RAIN
    assert [one.digest for one in done.inputs] == ["sky", "lin", "lin-open", "bai", "grain"]
    assert [plate.fixed for plate in done.shot.plates] == [False] * 4 + [True]
    assert len(plates_of(LAYERED, SIZE)[0]) == 6


def test_cards_lie_over_scenery_without_people() -> None:
    assert [one.digest for one in scenery(LAYERED, SIZE)[1]] == ["sky"]


def test_a_flat_picture_fills_the_screen_and_nobody_acts() -> None:
    done = take(talk(), Part(0, 50), 0, Flat(blob("flat")), SIZE, CUT)
    assert [(p.left, p.top, p.width, p.height) for p in done.shot.plates] == [(0, 0, 1280, 720)]
    assert done.shot.acting == ()


@pytest.mark.parametrize("move", list(Move))
def test_every_move_moves_and_stays_gentle(move: Move) -> None:
    camera = take(talk(move), Part(0, 96), 0, LAYERED, SIZE, CUT).shot.camera
    assert camera.start != camera.end
    for aim in (camera.start, camera.end):
        assert 1.0 <= aim.zoom < 1.2
        assert abs(aim.x) < 80
        assert abs(aim.y) < 40


def test_pans_and_tilts_go_where_they_say() -> None:
    def camera(move: Move) -> tuple[float, float]:
        found = take(talk(move), Part(0, 96), 0, LAYERED, SIZE, CUT).shot.camera
        return found.end.x - found.start.x, found.end.y - found.start.y

    assert camera(Move.PAN_LEFT)[0] < 0 < camera(Move.PAN_RIGHT)[0]
    assert camera(Move.TILT_UP)[1] < 0 < camera(Move.TILT_DOWN)[1]


def test_the_second_part_of_a_shot_comes_nearer_to_who_speaks_and_keeps_the_head() -> None:
    made = talk()
    second = made.beats[1]
    near = take(made, Part(second.start, 24), 1, LAYERED, SIZE, CUT).shot.camera
    assert near.end.zoom > 1.2
    assert near.end.x > 0
    top = (180 - (360 + near.end.y)) * near.end.zoom + 360
    assert top > 10


def test_the_same_take_at_another_place_in_the_film_is_the_same() -> None:
    made = talk()
    moved = replace(made.shot, lines=("x", "y"), prompt="other words")
    one = take(made, Part(0, 60), 0, LAYERED, SIZE, CUT)
    other = take(replace(made, shot=moved), Part(0, 60), 0, LAYERED, SIZE, CUT)
    assert one == other


def test_a_sound_word_jolts_the_camera_when_it_is_heard() -> None:
    lines = [
        delivered(Spoken("a", (Plain("One."),), "lin"), 1.0),
        delivered(Sound("b", (Plain("Crash!"),)), 1.0),
    ]
    made = timed(SHOT, lines, 1.0)
    camera = take(made, Part(0, made.frames), 0, LAYERED, SIZE, CUT).shot.camera
    assert camera.jolts == (made.beats[1].start + 2,)
    assert take(talk(), Part(0, 40), 0, LAYERED, SIZE, CUT).shot.camera.jolts == ()


def test_a_blow_in_the_words_jolts_the_camera_and_a_far_one_does_not() -> None:
    line = Spoken("a", (Plain("One."),), "lin")
    near, far = (
        timed(SHOT, [delivered(line, 1.0, Happening(one, None, 0.0, 1.0))], 1.0)
        for one in (Heard(Event.CANNON, 0, 3, 4), Heard(Event.CANNON, 0, 3, 4, far=True))
    )
    shaken, still = (
        take(made, Part(0, made.frames), 0, LAYERED, SIZE, CUT).shot.camera.jolts
        for made in (near, far)
    )
    assert shaken == (near.beats[0].start + near.beats[0].strikes[0].frame,)
    assert still == ()
