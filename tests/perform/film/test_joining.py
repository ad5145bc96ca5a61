from dataclasses import replace

from perform.film.stage_set import LAYERED, SIZE, talk
from yanyi.art.film_shot import CUT, Fade
from yanyi.board.types import Setting
from yanyi.board.vocabulary import SettingKind
from yanyi.media.video_grid import FPS
from yanyi.perform.film.joining import Planned, PlannedScene, linked
from yanyi.perform.film.joints import DISSOLVE
from yanyi.perform.film.staging import take
from yanyi.perform.film.timing import Part
from yanyi.story.vocabulary import Mood, TimeOfDay

RIVER = talk().shot.view.setting
FAR = replace(RIVER, kind=SettingKind.FOREST, time=TimeOfDay.NIGHT)


def scene(setting: Setting = RIVER, parts: int = 2) -> PlannedScene:
    made = talk()
    made = replace(made, shot=replace(made.shot, view=replace(made.shot.view, setting=setting)))
    long = made.frames // parts
    takes = tuple(take(made, Part(n * long, long), n, LAYERED, SIZE, CUT) for n in range(parts))
    return PlannedScene((Planned(made, LAYERED, takes),))


def test_a_scene_alone_comes_out_of_the_dark_and_goes_into_it() -> None:
    (done,) = linked([scene()], SIZE, FPS)
    first, last = done.takes
    assert (first.shot.fade, last.shot.fade) == (Fade(rise=14), Fade(fall=18))
    assert done.into is None
    assert linked([], SIZE, FPS) == []


def test_a_dissolve_takes_the_end_of_one_scene_and_leads_into_the_next() -> None:
    one, other = linked([scene(), scene()], SIZE, FPS)
    assert one.takes[-1].shot.tail == other.takes[0].shot.lead == round(DISSOLVE * FPS)
    assert one.into == other.takes[0]
    assert other.into is None
    assert one.takes[-1].shot.fade.fall == other.takes[0].shot.fade.rise == 0
    assert [take.shot.lead for take in one.takes] == [0, 0]


def test_a_scene_of_one_take_may_dissolve_on_both_sides() -> None:
    one, middle, last = linked([scene(parts=1)] * 3, SIZE, FPS)
    shot = middle.takes[0].shot
    assert (shot.lead, shot.tail) == (round(DISSOLVE * FPS), round(DISSOLVE * FPS))
    assert one.into == middle.takes[0]
    assert middle.into == last.takes[0]


def test_big_changes_go_through_the_dark_and_others_are_cut() -> None:
    one, other = linked([scene(), scene(FAR)], SIZE, FPS)
    assert (one.takes[-1].shot.fade.fall, other.takes[0].shot.fade.rise) == (18, 14)
    assert one.into is None
    cafe = replace(RIVER, kind=SettingKind.FOREST, mood=Mood.JOYFUL)
    one, other = linked([scene(), scene(cafe)], SIZE, FPS)
    assert (one.takes[-1].shot.fade.fall, other.takes[0].shot.fade.rise) == (0, 0)


def test_a_match_begins_at_the_same_head() -> None:
    one, other = linked([scene(), scene(replace(RIVER, seed=99))], SIZE, FPS)
    start = other.takes[0].shot.camera.start
    head = LAYERED.figures[0].head
    x = (head.left + head.right) / 2
    assert abs((x - 640 - start.x) * start.zoom + 640 - x) < 1
    assert one.into is None


def test_what_lies_further_off_changes_nothing() -> None:
    short = linked([scene(), scene()], SIZE, FPS)
    long = linked([scene(), scene(), scene(FAR)], SIZE, FPS)
    assert short[0] == replace(long[0], into=short[0].into)
