from itertools import groupby, pairwise

from yanyi.art.film_life import blinks, mouth_opens, poses


def test_a_mouth_opens_with_the_sound_and_closes_in_the_pauses() -> None:
    opens = mouth_opens("000000777777000000888888000000")
    assert opens[2] is False
    assert all(opens[7:12])
    assert not any(opens[14:18])
    assert all(opens[19:24])


def test_a_mouth_never_flickers() -> None:
    runs = [len(list(run)) for _, run in groupby(mouth_opens("0909090939190935090909"))]
    assert min(runs[1:-1]) >= 2


def test_a_silent_figure_keeps_its_mouth_shut_and_still_lives() -> None:
    alive = poses(240, "", 5)
    assert not any(pose.open for pose in alive)
    assert any(pose.blink for pose in alive)
    assert len({round(pose.growth, 6) for pose in alive}) > 50


def test_eyes_shut_for_a_moment_every_few_seconds() -> None:
    shut = blinks(24 * 60, 9)
    runs = [frame for frame in sorted(shut) if frame - 1 not in shut]
    assert 10 <= len(runs) <= 32
    assert len(shut) == 4 * len(runs)
    assert 0 not in shut


def test_figures_do_not_blink_together() -> None:
    assert blinks(400, 1) != blinks(400, 2)


def test_breath_and_sway_are_slight_and_smooth() -> None:
    alive = poses(300, "0" * 30 + "9" * 60, 3)
    steps = [abs(b.growth - a.growth) for a, b in pairwise(alive)]
    assert max(abs(pose.growth) for pose in alive) < 0.012
    assert max(steps) < 0.002
    assert max(abs(pose.shift) for pose in alive) < 2


def test_the_same_seed_gives_the_same_life() -> None:
    assert poses(100, "0599", 7) == poses(100, "0599", 7)


def test_life_goes_by_seconds_at_any_frames_a_second() -> None:
    usual, quick = poses(240, "", 3), poses(300, "", 3, fps=30)
    for second in range(10):
        one, other = usual[second * 24], quick[second * 30]
        assert abs(one.growth - other.growth) < 1e-6
        assert abs(one.shift - other.shift) < 1e-6
    assert abs(len(blinks(7200, 9, 30)) / 30 - len(blinks(5760, 9)) / 24) < 1.0
