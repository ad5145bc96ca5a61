from dataclasses import replace

from perform.film.stage_set import LAYERED, SIZE, blob, layer, talk
from yanyi.art.film_air import Air
from yanyi.art.film_shot import CUT
from yanyi.models.answers import Flat
from yanyi.perform.film.staging import plates_of, scenery, take
from yanyi.perform.film.timing import Part


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


def test_the_same_take_at_another_place_in_the_film_is_the_same() -> None:
    made = talk()
    moved = replace(made.shot, lines=("x", "y"), prompt="other words")
    one = take(made, Part(0, 60), 0, LAYERED, SIZE, CUT)
    other = take(replace(made, shot=moved), Part(0, 60), 0, LAYERED, SIZE, CUT)
    assert one == other


def test_faces_that_nobody_makes_are_left_out() -> None:
    faces = ("blink", "left", "round", ":sad", "open:sad")
    layers = (*LAYERED.layers, *(layer(f"lin {one}", 0.6, 0, one) for one in faces))
    made = talk()
    done = take(made, Part(0, made.frames), 0, replace(LAYERED, layers=layers), SIZE, CUT)
    shown = [plate.state for plate in done.shot.plates if plate.actor == 0]
    assert shown == ["rest", "open", "blink"]
    assert len(done.inputs) == len(done.shot.plates)
