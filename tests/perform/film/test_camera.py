from dataclasses import replace

import pytest

from perform.film.deliveries import delivered
from perform.film.stage_set import LAYERED, SHOT, SIZE, blob, talk
from yanyi.art.film_camera import FOCUS, Camera, Ease
from yanyi.art.film_shot import CUT
from yanyi.board.types import Actor, Look, View
from yanyi.board.vocabulary import Move, Rhythm
from yanyi.models.answers import Flat, Layered
from yanyi.music.effect.catalogue import Event
from yanyi.perform.film.camera import camera_of, whip_of
from yanyi.perform.film.foley import Happening
from yanyi.perform.film.staging import take
from yanyi.perform.film.studio import Size
from yanyi.perform.film.timing import Part, timed
from yanyi.perform.sounding import Heard
from yanyi.story.types import Plain, Sound, Spoken
from yanyi.story.vocabulary import Emotion


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


def moved(move: Move, rhythm: Rhythm = Rhythm.TALK, view: View = SHOT.view) -> Camera:
    made = talk(move)
    made = replace(made, shot=replace(made.shot, rhythm=rhythm, view=view))
    return take(made, Part(0, 96), 0, LAYERED, SIZE, CUT).shot.camera


def test_a_rise_goes_up_and_draws_back_and_a_track_goes_evenly_along() -> None:
    rise = moved(Move.ESTABLISH)
    assert rise.end.y < rise.start.y
    assert rise.end.zoom < rise.start.zoom
    left, right = moved(Move.TRACK_LEFT), moved(Move.TRACK_RIGHT)
    assert left.end.x < left.start.x
    assert right.end.x > right.start.x
    assert right.ease is Ease.EVEN
    assert right.end.x > moved(Move.PAN_RIGHT).end.x


def test_a_close_up_only_comes_nearer_and_slower_than_a_push() -> None:
    near, push = moved(Move.CLOSE_UP), moved(Move.PUSH)
    assert (near.start.x, near.start.y) == (near.end.x, near.end.y)
    assert 0 < near.end.zoom - near.start.zoom < push.end.zoom - push.start.zoom


def test_the_focus_comes_to_people_and_leaves_them_in_a_silence() -> None:
    coming, going = moved(Move.RACK), moved(Move.RACK, rhythm=Rhythm.SILENCE)
    assert coming.rack is not None
    assert going.rack is not None
    assert coming.rack.start < coming.rack.end == FOCUS
    assert (going.rack.start, going.rack.end) == (coming.rack.end, coming.rack.start)
    flat = take(talk(Move.RACK), Part(0, 96), 0, Flat(blob("flat")), SIZE, CUT)
    assert flat.shot.camera.rack is None


def test_a_push_gathers_speed_where_somebody_breaks_out() -> None:
    angry = Actor(Look(3), 0.3, True, emotion=Emotion.ANGRY, intensity=0.9)
    view = replace(SHOT.view, actors=(angry,))
    assert moved(Move.PUSH).ease is Ease.STEADY
    assert moved(Move.PUSH, view=view).ease is Ease.GATHER


def test_a_whip_is_thrown_out_of_one_shot_and_into_the_next_the_same_way() -> None:
    whipped = replace(SHOT, move=Move.WHIP)
    into, out = whip_of(whipped, SHOT, True, True, 24), whip_of(SHOT, whipped, True, True, 24)
    assert into.enter > 0 == into.leave
    assert out.leave > 0 == out.enter
    assert into.way == out.way
    assert whip_of(SHOT, whipped, True, False, 24) == whip_of(SHOT, None, True, True, 24)
    assert whip_of(whipped, None, False, True, 24).enter == 0


def test_later_parts_of_a_long_shot_differ_where_no_face_is_gone_to() -> None:
    empty = Layered(LAYERED.layers, ())
    cameras = [take(talk(), Part(0, 96), n, empty, SIZE, CUT).shot.camera for n in range(1, 5)]
    assert len(set(cameras)) == 4


@pytest.mark.parametrize("move", list(Move))
def test_a_larger_picture_is_moved_over_by_as_much_more(move: Move) -> None:
    made = timed(replace(SHOT, move=move), [], 1.0)
    part = Part(0, made.frames)
    usual, large = (
        camera_of(made, part, 0, Layered(()), Size(width, height))
        for width, height in ((1280, 720), (1920, 1080))
    )
    assert large.end.x == pytest.approx(1.5 * usual.end.x)
    assert large.end.y == pytest.approx(1.5 * usual.end.y)
    assert large.end.zoom == pytest.approx(usual.end.zoom)
