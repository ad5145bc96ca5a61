import pytest

from perform.film.deliveries import delivered
from perform.film.stage_set import LAYERED, SHOT, SIZE, talk
from yanyi.art.film_shot import CUT
from yanyi.board.vocabulary import Move
from yanyi.music.effect.catalogue import Event
from yanyi.perform.film.foley import Happening
from yanyi.perform.film.staging import take
from yanyi.perform.film.timing import Part, timed
from yanyi.perform.sounding import Heard
from yanyi.story.types import Plain, Sound, Spoken


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
