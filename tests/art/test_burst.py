from dataclasses import replace

import numpy as np
import skia

from art.test_view import VIEW
from yanyi.art.burst import bursts, draw_burst
from yanyi.art.palette import palette_for
from yanyi.board.vocabulary import Framing
from yanyi.story.vocabulary import Emotion


def test_only_one_face_in_a_strong_moment_bursts() -> None:
    angry = replace(VIEW.actors[0], emotion=Emotion.ANGRY, intensity=0.9)
    close = replace(VIEW, framing=Framing.CLOSE, actors=(angry,))
    assert bursts(close)
    assert not bursts(replace(close, framing=Framing.MEDIUM))
    assert not bursts(replace(close, actors=(angry, angry)))
    assert not bursts(replace(close, actors=(replace(angry, intensity=0.5),)))
    assert not bursts(replace(close, actors=(replace(angry, emotion=Emotion.TENDER),)))


def test_lines_leave_the_middle_clear() -> None:
    surface = skia.Surface(200, 200)
    surface.getCanvas().clear(0)
    draw_burst(surface.getCanvas(), palette_for(VIEW.setting), (100, 100), 60, 300)
    green = surface.makeImageSnapshot().toarray()[..., 1].astype(int)
    edge, middle = green[4], green[100, 70:130]
    assert np.ptp(edge) > 40
    assert np.ptp(middle) < 25


def test_every_strong_feeling_floods_the_picture_with_a_colour_of_its_own() -> None:
    seen = set()
    for emotion in (Emotion.ANGRY, Emotion.SURPRISED, Emotion.AFRAID, Emotion.DETERMINED):
        surface = skia.Surface(100, 100)
        draw_burst(surface.getCanvas(), palette_for(VIEW.setting), (50, 50), 30, 150, emotion)
        pixels = surface.makeImageSnapshot().toarray()
        assert (pixels[..., 3] == 255).all()
        seen.add(tuple(pixels[4:20, 4:20, :3].mean(axis=(0, 1)).round().tolist()))
    assert len(seen) == 4
