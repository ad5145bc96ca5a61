from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
import skia

from yanyi.art.film_acting import Acting
from yanyi.art.film_air import Air
from yanyi.art.film_camera import Aim, Camera, Rack
from yanyi.art.film_light import Flash, Light, Shade
from yanyi.art.film_scenery import Scenery, shoot
from yanyi.art.film_shot import Fade, Plate, Shot
from yanyi.art.film_water import Water
from yanyi.art.film_whip import Whip
from yanyi.media.video_planes import Planes

WIDTH, HEIGHT = 384, 216


def picture(path: Path, width: int, height: int, colour: int, box: skia.Rect | None = None) -> Path:
    surface = skia.Surface(width, height)
    canvas = surface.getCanvas()
    canvas.clear(skia.ColorTRANSPARENT)
    area = box or skia.Rect.MakeWH(width, height)
    canvas.drawRect(area, skia.Paint(Color=colour))
    surface.makeImageSnapshot().save(str(path), skia.kPNG)
    return path


@pytest.fixture(scope="module")
def art(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A green ground, a red figure, its blue open mouth, its white shut eyes, white lettering."""
    folder = tmp_path_factory.mktemp("art")
    return [
        picture(folder / "ground", 416, 234, skia.ColorSetRGB(0, 128, 0)),
        picture(folder / "rest", 100, 140, skia.ColorRED, skia.Rect.MakeLTRB(20, 10, 80, 140)),
        picture(folder / "open", 20, 10, skia.ColorBLUE),
        picture(folder / "blink", 20, 10, skia.ColorWHITE),
    ]


PLATES = (
    Plate(0.1, -16, -9, 416, 234),
    Plate(0.6, 110, 40, 100, 140, actor=0),
    Plate(0.6, 150, 100, 20, 10, actor=0, state="open"),
    Plate(0.6, 150, 70, 20, 10, actor=0, state="blink"),
)
SHOT = Shot(WIDTH, HEIGHT, 48, PLATES, acting=(Acting(0, "." * 10 + "a" * 38, 3),))
RED, BLUE, GREEN, WHITE = (0, 0, 255), (255, 0, 0), (0, 128, 0), (255, 255, 255)


def at(pixels: np.ndarray, x: int, y: int) -> tuple[int, ...]:
    """The colour there, taken for the known one that it comes near to."""
    found = tuple(map(int, pixels[y, x, :3]))
    known = (one for one in (RED, BLUE, GREEN, WHITE) if np.abs(np.subtract(one, found)).max() < 4)
    return next(known, found)


def test_layers_lie_over_each_other_and_mouths_open_with_the_sound(art: list[Path]) -> None:
    scenery = Scenery(SHOT, art)
    silent = scenery.draw(2).copy()
    assert at(silent, 30, 90) == GREEN
    assert at(silent, 160, 130) == RED
    assert at(silent, 160, 104) == RED
    assert at(scenery.draw(30), 160, 104) == BLUE


def test_eyes_shut_now_and_then(art: list[Path]) -> None:
    scenery = Scenery(replace(SHOT, frames=200), art)
    shut = [n for n in range(200) if at(scenery.draw(n), 160, 74) == WHITE]
    assert 4 <= len(shut) <= 40


def test_frames_are_drawn_alike_in_any_order(art: list[Path]) -> None:
    shot = replace(SHOT, air=Air.SNOW, camera=Camera(Aim(-8), Aim(8, zoom=1.1)))
    one, two = Scenery(shot, art), Scenery(shot, art)
    first = one.draw(20).copy()
    two.draw(40)
    assert np.array_equal(first, two.draw(20))


def test_the_ground_covers_the_screen_through_every_move(art: list[Path]) -> None:
    wild = Camera(Aim(-300, 100, 1.02), Aim(300, -100, 1.1))
    scenery = Scenery(Shot(WIDTH, HEIGHT, 24, PLATES[:1], wild), art[:1])
    for frame in range(24):
        pixels = scenery.draw(frame)
        assert pixels[..., 1].min() > 120


def test_a_slow_push_moves_a_little_in_every_frame(art: list[Path]) -> None:
    """An edge creeps by parts of a pixel: its blend changes smoothly and never jumps."""
    scenery = Scenery(replace(SHOT, acting=(), camera=Camera(Aim(0), Aim(0, zoom=1.06))), art)
    edge = [float(scenery.draw(n)[120, 100:160, 2].astype(float).sum()) for n in range(48)]
    steps = np.diff(edge)
    assert (steps >= -1).all()
    assert steps.max() < 255 * 0.2
    assert (steps > 0.5).sum() > 30


@pytest.mark.parametrize("air", [one for one in Air if one is not Air.STILL])
def test_the_air_moves(art: list[Path], air: Air) -> None:
    scenery = Scenery(replace(SHOT, acting=(), air=air, seed=4), art)
    still = Scenery(replace(SHOT, acting=()), art).draw(5)
    first, later = scenery.draw(5).copy(), scenery.draw(12).copy()
    assert not np.array_equal(first, still)
    assert not np.array_equal(first, later)


def test_fades_go_through_black_and_dimming_spares_lettering(
    art: list[Path], tmp_path: Path
) -> None:
    words = picture(tmp_path / "w", WIDTH, HEIGHT, skia.ColorWHITE, skia.Rect.MakeWH(40, 20))
    plates = (PLATES[0], Plate(1.0, 0, 0, WIDTH, HEIGHT, fixed=True))
    shot = Shot(WIDTH, HEIGHT, 48, plates, fade=Fade(10, 10), dim=0.5, blur=3)
    scenery = Scenery(shot, [art[0], words])
    light = [float(scenery.draw(n)[100, 100, 1]) for n in (0, 5, 24, 42, 47)]
    assert light[0] < light[1] < light[2] > light[3] > light[4]
    assert 55 < light[2] < 70
    assert at(scenery.draw(24), 10, 10) == WHITE


def test_a_segment_holds_its_frames_and_comes_out_the_same_twice(
    art: list[Path], tmp_path: Path
) -> None:
    shot = replace(SHOT, air=Air.RAIN)
    for name in ("a", "b"):
        shoot(shot, art, tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    with av.open(str(tmp_path / "a")) as segment:
        stream = segment.streams.video[0]
        assert sum(1 for _ in segment.decode(stream)) == 48
        assert stream.codec_context.name == "h264"


def test_a_picture_of_another_shape_is_cropped_and_not_squeezed(tmp_path: Path) -> None:
    box = skia.Rect.MakeLTRB(100, 100, 200, 200)
    square = picture(tmp_path / "q", 300, 300, skia.ColorRED, box)
    scenery = Scenery(Shot(WIDTH, HEIGHT, 12, (Plate(0.6, 0, 0, WIDTH, HEIGHT),)), [square])
    red = scenery.draw(0)[..., 2] > 128
    across, down = int(red.any(axis=0).sum()), int(red.any(axis=1).sum())
    assert abs(across - down) <= 2
    assert across == pytest.approx(100 * WIDTH / 300, abs=3)


def test_what_nearer_layers_hide_is_not_drawn_and_never_missed(tmp_path: Path) -> None:
    far = picture(tmp_path / "far", 480, 300, skia.ColorSetRGB(0, 128, 0))
    near = picture(tmp_path / "near", 480, 300, skia.ColorRED, skia.Rect.MakeLTRB(0, 160, 480, 300))
    plates = (Plate(0.1, -48, -42, 480, 300), Plate(0.5, -48, -42, 480, 300))
    camera = Camera(Aim(-8, -6), Aim(10, 7, 1.1))
    scenery = Scenery(Shot(WIDTH, HEIGHT, 24, plates, camera), [far, near])
    for frame in range(24):
        pixels = scenery.draw(frame)
        column = [at(pixels, 200, y) for y in range(HEIGHT)]
        edge = column.index(RED)
        assert 0 < edge < HEIGHT - 20
        assert all(colour[1] > 100 for colour in column[: edge - 2])
        assert all(colour == RED for colour in column[edge:])
        assert column[edge - 1][1] + column[edge - 1][2] > 100


def test_the_focus_goes_from_the_ground_to_the_figure(art: list[Path]) -> None:
    rack = Rack(0.1, 0.6, 0.2, 0.6)
    scenery = Scenery(replace(SHOT, acting=(), camera=Camera(rack=rack)), art)
    soft, sharp = scenery.draw(2)[120].copy(), scenery.draw(46)[120].copy()
    assert at(sharp[None], 140, 0) == RED
    edges = [int(np.abs(np.diff(row[:, 2].astype(int))).max()) for row in (soft, sharp)]
    assert edges[0] < 150 < edges[1]


def test_a_whip_smears_the_first_frames_and_leaves_the_others_alone(art: list[Path]) -> None:
    shot = replace(SHOT, acting=())
    steady, thrown = Scenery(shot, art), Scenery(replace(shot, whip=Whip(9, 4)), art)
    for frame in (0, 4, 46, 47):
        assert not np.array_equal(steady.draw(frame), thrown.draw(frame))
    for frame in (9, 30, 43):
        assert np.array_equal(steady.draw(frame), thrown.draw(frame))
    assert thrown.draw(0)[..., 1].max() > 60


def test_water_lies_behind_what_is_near(art: list[Path]) -> None:
    shot = replace(SHOT, acting=(), water=Water(0.1, 0.9))
    moving, still = Scenery(shot, art), Scenery(replace(SHOT, acting=()), art)
    found = {
        frame: np.argwhere((moving.draw(frame) != still.draw(frame)).any(axis=2))
        for frame in (4, 20)
    }
    assert len(found[4]) > 20
    assert at(moving.draw(4), 160, 130) == RED
    assert not np.array_equal(found[4], found[20])


def test_before_its_first_frame_the_camera_already_moves_and_figures_wait(art: list[Path]) -> None:
    camera = Camera(Aim(-8), Aim(8))
    scenery = Scenery(replace(SHOT, camera=camera, lead=24), art)
    lefts = [int(np.argmax(scenery.draw(frame)[150, :, 2] > 200)) for frame in (-24, -1, 20, 47)]
    assert lefts == sorted(lefts, reverse=True)
    assert lefts[0] > lefts[1] > lefts[3]
    assert at(scenery.draw(-20), 160, 104) == RED


def test_light_is_laid_on_the_planes_and_sinks_with_a_fade(art: list[Path]) -> None:
    light = Light(Shade(10, 4, -4), Shade(10, 4, -4), (Flash(24, 1.0),))
    scenery = Scenery(replace(SHOT, light=light, fade=Fade(10, 0)), art)

    def bright(frame: int, much: float = 1.0) -> tuple[int, int, int]:
        planes = tuple(np.full((8, 8), 100, np.uint8) for _ in range(3))
        scenery.cast(frame, Planes(*planes), much)
        return int(planes[0][0, 0]), int(planes[1][0, 0]), int(planes[2][0, 0])

    assert bright(20) == (110, 104, 96)
    assert bright(20, 0.5) == (105, 102, 98)
    assert bright(0)[0] < 103
    assert bright(24)[0] > 160


def test_the_last_frames_are_left_to_a_dissolve(art: list[Path], tmp_path: Path) -> None:
    shoot(replace(SHOT, tail=20), art, tmp_path / "a")
    with av.open(str(tmp_path / "a")) as segment:
        assert sum(1 for _ in segment.decode(segment.streams.video[0])) == 28
