import itertools

import pytest

from yanyi.art.film_camera import (
    FOCUS,
    HOLD,
    Aim,
    Camera,
    Ease,
    Frame,
    Rack,
    aim_at,
    eased,
    jolted,
    seen,
    tamed,
)

WIDTH, HEIGHT = 1280, 720
SCREEN = Frame(0, 0, WIDTH, HEIGHT)
WIDE = Frame(-64, -36, 1408, 792)


def edges(place: Frame) -> tuple[float, float, float, float]:
    return place.left, place.top, place.right, place.bottom


def test_a_move_starts_and_ends_where_it_is_told_and_never_turns_back() -> None:
    camera = Camera(Aim(-40, 5, 1.0), Aim(40, -5, 1.2))
    assert aim_at(camera, 0) == camera.start
    end = aim_at(camera, 1)
    assert (end.x, end.y, end.zoom) == pytest.approx((40, -5, 1.2))
    steps = [aim_at(camera, n / 240) for n in range(241)]
    assert all(a.x < b.x and a.zoom < b.zoom for a, b in itertools.pairwise(steps))


def test_a_move_is_soft_at_both_ends_and_has_no_jerks() -> None:
    speed = [eased((n + 1) / 100) - eased(n / 100) for n in range(100)]
    assert speed[0] < 0.5 * speed[50]
    assert speed[99] < 0.5 * speed[50]
    assert max(abs(a - b) for a, b in itertools.pairwise(speed)) < 0.0006


def test_near_layers_move_and_grow_more_than_far_ones() -> None:
    aim = Aim(50, 0, 1.1)
    far, middle, near = (seen(WIDE, depth, aim, WIDTH, HEIGHT) for depth in (0.0, FOCUS, 1.0))
    assert far.width < middle.width < near.width
    assert middle.width == pytest.approx(WIDE.width * 1.1)
    centres = [one.left + one.width / 2 for one in (far, middle, near)]
    assert centres[0] > centres[1] > centres[2]


def test_at_rest_nothing_is_moved() -> None:
    assert seen(WIDE, 0.3, HOLD.start, WIDTH, HEIGHT) == WIDE


@pytest.mark.parametrize("place", [SCREEN, WIDE])
@pytest.mark.parametrize("depth", [0.0, 0.6, 1.0])
def test_a_tamed_move_never_shows_the_edge_of_a_layer(place: Frame, depth: float) -> None:
    wild = Camera(Aim(-400, 200, 1.05), Aim(400, -200, 1.12))
    camera = tamed(wild, [(place, depth)], WIDTH, HEIGHT)
    assert camera.start.x < 0 < camera.end.x
    for n in range(101):
        now = seen(place, depth, aim_at(camera, n / 100), WIDTH, HEIGHT)
        left, top, right, bottom = edges(now)
        assert left <= 0.5
        assert top <= 0.5
        assert right >= WIDTH - 0.5
        assert bottom >= HEIGHT - 0.5


def test_a_gentle_move_is_left_as_it_is_and_inner_layers_do_not_count() -> None:
    gentle = Camera(Aim(-20, 0, 1.05), Aim(20, 0, 1.05))
    assert tamed(gentle, [(WIDE, 0.6), (Frame(300, 200, 90, 90), 0.9)], WIDTH, HEIGHT) == gentle


def test_a_blow_shakes_the_camera_and_it_comes_to_rest() -> None:
    camera = Camera(Aim(zoom=1.05), Aim(zoom=1.05), (10,))
    aims = [jolted(camera, aim_at(camera, n / 47), n) for n in range(48)]
    assert aims[9].y == 0
    assert max(abs(aim.y) for aim in aims[10:14]) > 4
    assert aims[40] == Aim(0, 0, 1.05)


def test_a_shaken_camera_shows_no_edges() -> None:
    wild = Camera(Aim(-400, zoom=1.1), Aim(400, zoom=1.1), (5, 20))
    camera = tamed(wild, [(WIDE, 0.2)], WIDTH, HEIGHT)
    for n in range(48):
        now = seen(WIDE, 0.2, jolted(camera, aim_at(camera, n / 47), n), WIDTH, HEIGHT)
        assert now.left <= 0.5
        assert now.right >= WIDTH - 0.5
        assert now.bottom >= HEIGHT - 0.5


@pytest.mark.parametrize("ease", list(Ease))
def test_every_ease_goes_from_start_to_end_and_never_back(ease: Ease) -> None:
    parts = [eased(n / 60, ease) for n in range(61)]
    assert parts[0] == 0
    assert parts[-1] == pytest.approx(1)
    assert all(a < b for a, b in itertools.pairwise(parts))


def test_eases_differ_in_where_they_are_fast() -> None:
    early = {ease: eased(0.25, ease) for ease in Ease}
    assert early[Ease.SETTLE] > early[Ease.EVEN] > early[Ease.STEADY] > early[Ease.GLIDE]
    assert early[Ease.GATHER] < early[Ease.EVEN]


@pytest.mark.parametrize("fps", [24, 25, 30])
def test_a_blow_lasts_as_long_at_any_frames_a_second(fps: int) -> None:
    camera = Camera(Aim(), Aim(), (0,))
    shaken = [frame for frame in range(fps * 2) if jolted(camera, Aim(), frame, fps) != Aim()]
    assert len(shaken) / fps == pytest.approx(0.84, abs=1 / fps)


def test_a_tamed_camera_keeps_its_ease_and_its_focus() -> None:
    rack = Rack(0.1, 0.6, 0.2, 0.6)
    wild = Camera(Aim(-400), Aim(400), (), Ease.GLIDE, rack)
    camera = tamed(wild, [(WIDE, 0.6)], WIDTH, HEIGHT)
    assert (camera.ease, camera.rack) == (Ease.GLIDE, rack)
