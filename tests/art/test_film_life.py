from dataclasses import replace
from itertools import pairwise

from yanyi.art.film_acting import Acting, Bearing, Bout, Change, Glance, Walk
from yanyi.art.film_life import Life, Pose, blinks
from yanyi.models.states import BLINK, LEFT, RIGHT

HEAD = 120.0


def lived(acting: Acting, seconds: float = 10.0, fps: int = 24) -> list[Pose]:
    life = Life(acting, seconds, HEAD)
    return [life.pose(n / fps) for n in range(round(seconds * fps))]


def test_a_mouth_follows_its_track_at_any_speed_of_film() -> None:
    acting = Acting(0, "mmaaaauu....")
    assert [one.look.mouth for one in lived(acting, 0.5)] == (
        ["shut"] * 2 + ["open"] * 4 + ["round"] * 2 + [""] * 4
    )
    for fps in (25, 30):
        poses = lived(acting, 0.5, fps)
        assert poses[round(0.2 * fps)].look.mouth == "open"
        assert poses[-1].look.mouth == ""


def test_a_silent_figure_keeps_its_mouth_shut_and_still_lives() -> None:
    alive = lived(Acting(0, seed=5))
    assert not any(pose.look.mouth for pose in alive)
    assert any(pose.look.eyes == BLINK for pose in alive)
    assert len({round(pose.bend.growth, 6) for pose in alive}) > 50


def test_eyes_shut_for_a_moment_every_few_seconds() -> None:
    shut = blinks(60, 9)
    assert 10 <= len(shut) <= 36
    assert all(later - one > 0.2 for one, later in pairwise(shut))
    assert all(at > 0.4 or at < -0.3 for at in shut)
    assert blinks(17, 1) != blinks(17, 2)


def test_eyes_blink_as_they_look_elsewhere() -> None:
    life = Life(Acting(0, seed=3, glances=(Glance(2.0, RIGHT), Glance(4.0))), 10, HEAD)
    assert life.pose(2.05).look.eyes == BLINK
    assert life.pose(2.5).look.eyes == RIGHT
    assert life.pose(4.5).look.eyes in ("", BLINK)


def test_a_feeling_comes_behind_a_blink_and_stays() -> None:
    life = Life(Acting(0, seed=3, changes=(Change(2.0, "angry"), Change(5.0, "sad"))), 10, HEAD)
    assert life.pose(1.5).look.feeling == ""
    middle = life.pose(2.0).look
    assert (middle.feeling, middle.before, middle.eyes) == ("angry", "", BLINK)
    assert 0.4 < middle.share < 0.6
    after = life.pose(3.0).look
    assert (after.feeling, after.share) == ("angry", 1.0)
    assert life.pose(5.0).look.before == "angry"
    at_once = Life(Acting(0, changes=(Change(0.0, "sad"),)), 10, HEAD)
    assert at_once.pose(0.0).look.share == 1.0


def test_breath_and_sway_are_slight_and_everything_moves_smoothly() -> None:
    calm = lived(Acting(0, seed=3))
    assert max(abs(pose.bend.growth) for pose in calm) < 0.012
    assert max(abs(pose.bend.lean) for pose in calm) < 2
    bouts = Bout(3, 5, Bearing.LEAN), Bout(6, 8, Bearing.SOB)
    busy = Acting(0, "", 3, stresses=((2.0, 1.5),), bouts=bouts, glances=(Glance(4.0, LEFT),))
    for name in ("lean", "nod", "tilt", "drop"):
        values = [getattr(pose.bend, name) for pose in lived(busy)]
        assert max(abs(b - a) for a, b in pairwise(values)) < 0.035 * HEAD


def test_bodies_take_part_in_what_is_said() -> None:
    leaning = Life(Acting(0, bouts=(Bout(1, 4, Bearing.LEAN),)), 8, HEAD)
    assert leaning.pose(3).bend.lean > 0.08 * HEAD
    assert leaning.pose(0.5).bend.lean < 0.02 * HEAD
    away = Life(Acting(0, faces_right=False, bouts=(Bout(1, 4, Bearing.LEAN),)), 8, HEAD)
    assert away.pose(3).bend.lean < -0.08 * HEAD
    sunk = Life(Acting(0, bouts=(Bout(1, 4, Bearing.SINK),)), 8, HEAD)
    assert sunk.pose(3).bend.drop > 0.03 * HEAD
    nodding = Life(Acting(0, stresses=((2.0, 1.0),)), 8, HEAD)
    assert nodding.pose(2.0).bend.nod > 0.03 * HEAD
    assert nodding.pose(2.5).bend.nod == 0


def test_low_parts_come_after_high_ones() -> None:
    life = Life(Acting(0, bouts=(Bout(1, 4, Bearing.LEAN),)), 8, HEAD)
    starts, held = life.pose(1.2).bend, life.pose(3).bend
    assert starts.trail < starts.lean
    assert abs(held.trail - held.lean) < 1


def test_hair_and_cloth_fly_in_the_wind_alone() -> None:
    assert lived(Acting(0), 1.0)[5].bend.gusts == ()
    for wind in (1.0, -1.0):
        gusts = [one for pose in lived(Acting(0, wind=wind)) for one in pose.bend.gusts]
        assert all(0 < one * wind < 0.14 * HEAD for one in gusts)


def test_who_walks_in_arrives_step_by_step() -> None:
    poses = lived(Acting(0, walks=(Walk(0.0, 2.0, start=-400),)))
    assert poses[0].aside == -400
    aside = [pose.aside for pose in poses[:49]]
    assert aside == sorted(aside)
    assert aside[-1] == 0
    strides = [pose.bend.stride for pose in poses]
    assert max(strides[:49]) > 0.9
    assert min(strides[5:43]) < 0.3
    assert {round(stride, 6) for stride in strides[48:]} == {0.0}


def test_who_walks_out_turns_about_and_is_gone() -> None:
    acting = Acting(0, walks=(Walk(6.0, 8.0, end=500),), turns=(6.0,))
    poses = lived(replace(acting, glances=(Glance(5.0, LEFT),)))
    assert poses[100].aside == 0
    assert not poses[100].mirrored
    assert poses[220].aside == 500
    assert poses[220].mirrored
    assert 0.5 < min(pose.width for pose in poses) < 0.7
    assert poses[140].look.eyes == LEFT
    assert poses[160].look.eyes == RIGHT  # the picture is mirrored, and so is the eye in it


def test_the_same_seed_gives_the_same_life() -> None:
    assert lived(Acting(0, "aauu", 7)) == lived(Acting(0, "aauu", 7))


def test_who_is_seen_before_a_shot_begins_already_lives_as_it_goes_on() -> None:
    acting = Acting(
        0,
        "aaaa",
        seed=3,
        glances=(Glance(0.0, RIGHT),),
        changes=(Change(0.0, "sad"), Change(0.05, "angry")),
        bouts=(Bout(-2.0, 3.0, Bearing.LEAN),),
        wind=0.8,
    )
    life = Life(acting, 4.0, HEAD)
    before = [life.pose(n / 24) for n in range(-24, 1)]
    assert len({pose.bend for pose in before}) == 25
    for name in ("lean", "tilt", "growth"):
        moves = [getattr(b.bend, name) - getattr(a.bend, name) for a, b in pairwise(before)]
        assert abs(moves[-1]) <= 1.2 * max(map(abs, moves[:-1])) + 1e-9
    assert {pose.look.eyes for pose in before[:-2]} == {RIGHT}
    assert {pose.look.mouth for pose in before[:-1]} == {""}
    assert before[-1].look.mouth == "open"
    assert before[-3].look.feeling == "sad"
    assert before[-3].look.share == 1.0


def test_some_blink_before_a_shot_begins_and_nobody_begins_it_with_shut_eyes() -> None:
    early = [at for seed in range(200) for at in blinks(4, seed) if at < 0]
    assert early
    assert max(early) < -0.3
    shut = next(seed for seed in range(200) if any(-1 < at < 0 for at in blinks(4, seed)))
    at = blinks(4, shut)[0]
    assert Life(Acting(0, seed=shut), 4.0, HEAD).pose(at + 0.05).look.eyes == BLINK


def test_a_turn_is_short_goes_through_shut_eyes_and_leaps_nowhere() -> None:
    poses = lived(Acting(0, seed=3, turns=(2.0,)))
    narrow = [n for n, pose in enumerate(poses) if pose.width < 0.999]
    assert narrow == list(range(46, 51))
    assert [pose.mirrored for pose in poses[46:51]] == [False] * 2 + [True] * 3
    assert {pose.look.eyes for pose in poses[46:50]} == {BLINK}
    tilts = [pose.bend.tilt for pose in poses[44:53]]
    assert min(tilts) < -0.08 * HEAD
    assert max(abs(b - a) for a, b in pairwise(tilts)) < 0.09 * HEAD
    assert max(pose.bend.drop for pose in poses[46:51]) > 0.04 * HEAD
