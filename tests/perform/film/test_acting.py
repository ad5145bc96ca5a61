from dataclasses import replace

from perform.film.deliveries import delivered
from perform.film.stage_set import LAYERED, SHOT, SIZE, layer, talk
from yanyi.art.film_acting import Acting, Bearing, Change
from yanyi.art.film_shot import CUT
from yanyi.models.answers import Layered
from yanyi.perform.film.acting import acting
from yanyi.perform.film.staging import take
from yanyi.perform.film.timing import Part, Rest, Timed, timed
from yanyi.story.types import Plain, Spoken
from yanyi.story.vocabulary import Emotion, Manner, Weather


def whole(made: Timed, drawn: Layered = LAYERED) -> tuple[Acting, ...]:
    return acting(made, Part(0, made.frames), drawn, SIZE.width)


def said(*lines: Spoken, mouth: str = "9" * 24) -> Timed:
    told = [replace(delivered(one, 1.0, mouth=mouth), lips="u" * 24) for one in lines]
    return timed(SHOT, told, 1.0)


ANGRY = Spoken("a", (Plain("Go!"),), "lin", manner=Manner.SHOUT, emotion=Emotion.ANGRY)
CALM = Spoken("b", (Plain("Where?"),), "bai", manner=Manner.ASK)


def test_only_who_speaks_aloud_moves_the_lips_and_at_the_right_frames() -> None:
    made = talk()
    first, second, third = made.beats
    lin, bai = take(made, Part(0, made.frames), 0, LAYERED, SIZE, CUT).shot.acting
    assert lin.lips == "." * first.start + "a" * 24 + "." * (made.frames - first.end)
    assert bai.lips[second.start : second.end] == "a" * 24
    assert not lin.lips[third.start :].strip(".")


def test_a_part_sees_its_own_stretch_of_the_lips() -> None:
    made = talk()
    second = made.beats[1]
    part = take(made, Part(second.start, 30), 1, LAYERED, SIZE, CUT).shot
    assert part.acting[0].lips == ""
    assert part.acting[1].lips == "a" * 24 + "." * 6


def test_known_lips_are_taken_before_loudness_and_rest_while_the_words_do() -> None:
    made = said(ANGRY)
    (beat,) = made.beats
    assert whole(made)[0].lips[beat.start : beat.end] == "u" * 24
    resting = replace(beat, frames=36, rests=(Rest(0.5, 12),))
    lips = whole(replace(made, beats=(resting,), frames=60))[0].lips
    assert lips[beat.start : beat.start + 36] == "u" * 12 + "." * 12 + "u" * 12


def test_a_figure_knows_its_head_and_its_feet_and_the_wind() -> None:
    lin, bai = whole(talk())
    assert lin.build is not None
    assert lin.build.head == (300, 200, 420, 340)
    assert lin.build.bottom == 720
    assert (lin.faces_right, bai.faces_right) == (True, False)
    assert lin.wind == 0
    setting = replace(SHOT.view.setting, weather=Weather.WIND)
    windy = replace(talk(), shot=replace(SHOT, view=replace(SHOT.view, setting=setting)))
    assert whole(windy)[0].wind > 0


def test_a_feeling_comes_with_its_line_where_its_face_was_drawn() -> None:
    made = said(CALM, ANGRY)
    faces = Layered((*LAYERED.layers, layer("rage", 0.6, 0, ":angry")), LAYERED.figures)
    (change,) = whole(made, faces)[0].changes
    assert change.feeling == "angry"
    assert 0 <= made.beats[1].start / 24 - change.at < 0.2
    assert whole(made)[0].changes == ()


def test_what_was_felt_before_a_part_is_felt_in_it() -> None:
    made = said(ANGRY, CALM)
    faces = Layered((*LAYERED.layers, layer("rage", 0.6, 0, ":angry")), LAYERED.figures)
    later = acting(made, Part(made.beats[1].start, 30), faces, SIZE.width)[0]
    assert later.changes == (Change(0.0, "angry"),)
    assert later.stresses == ()


def test_bodies_take_part() -> None:
    lin, bai = whole(said(ANGRY, CALM, mouth="5" * 11 + "9" + "5" * 12))
    assert [one.bearing for one in lin.bouts] == [Bearing.LEAN, Bearing.INCLINE]
    assert [one.bearing for one in bai.bouts] == [Bearing.RECOIL, Bearing.INCLINE]
    assert len(lin.stresses) == len(bai.stresses) == 1
    assert lin.stresses[0][1] > bai.stresses[0][1]


def test_nobody_stands_with_an_open_mouth_for_long() -> None:
    amazed = replace(SHOT.view.actors[0], emotion=Emotion.SURPRISED)
    view = replace(SHOT.view, actors=(amazed, SHOT.view.actors[1]))
    made = said(CALM)
    silent, speaks = whole(replace(made, shot=replace(made.shot, view=view), frames=60))
    assert silent.lips == "." * 16 + "e" * 44
    assert set(speaks.lips) == {".", "u"}


def test_who_comes_to_feel_is_calm_until_something_is_said() -> None:
    worried = replace(SHOT.view.actors[1], emotion=Emotion.WORRIED, intensity=0.6)
    view = replace(SHOT.view, actors=(SHOT.view.actors[0], worried))
    made = said(ANGRY, CALM)
    made = replace(made, shot=replace(made.shot, view=view))
    faces = Layered((*LAYERED.layers, layer("calm", 0.6, 1, ":neutral")), LAYERED.figures)
    calm, moved = whole(made, faces)[1].changes
    assert calm == Change(0.0, "neutral")
    assert moved.feeling == ""
    assert abs(moved.at - made.beats[1].start / 24) < 0.2
    hears = replace(made, beats=made.beats[:1])
    assert 0.3 < whole(hears, faces)[1].changes[1].at - made.beats[0].start / 24 < 0.7
    assert whole(made)[1].changes == ()
