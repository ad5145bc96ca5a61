"""Lettering stays on the cover, clear of faces, and the label is as large as asked."""

from dataclasses import replace

import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from yanyi.art.cover import Cover
from yanyi.art.jacket import jacket
from yanyi.media.labels import Label
from yanyi.models.answers import Box

SIZE = (400, 600)
ZH = Cover("雪渡", "某人", "zh", *SIZE, Label("book"))
EN = Cover("Lost Property", "A. Writer", "en", *SIZE, Label("book"))
LONG = "The Extraordinary Misunderstandings of Bartholomew Featherstonehaugh"


def art() -> skia.Image:
    surface = skia.Surface(*SIZE)
    surface.getCanvas().clear(skia.Color(60, 90, 110))
    return surface.makeImageSnapshot()


def pixels(cover: Cover, picture: skia.Image | None = None) -> NDArray[np.int32]:
    return np.asarray(jacket(cover, picture).toarray()[:, :, :3], np.int32)


def lettered(cover: Cover) -> NDArray[np.bool_]:
    """Where pale letters or paper stand over a dark picture, the label left out."""
    bright = pixels(cover, art()).sum(axis=2) > 560
    bright[-50:] = False
    return np.asarray(bright)


@pytest.mark.parametrize("title", ["Lost Property", LONG, "Incomprehensibilities", "A"])
def test_latin_titles_stay_inside_the_margins(title: str) -> None:
    ink = lettered(replace(EN, title=title, author="Someone With Quite A Long Name Indeed"))
    assert ink.any()
    assert not ink[:, :8].any()
    assert not ink[:, -8:].any()
    assert not ink[:10].any()


@pytest.mark.parametrize("title", ["渡", "雪渡", "石猴出世与花果山水帘洞奇遇记上卷第一回"])
def test_chinese_titles_stay_on_the_cover(title: str) -> None:
    ink = lettered(replace(ZH, title=title))
    assert ink.any()
    assert not ink[:20].any()
    assert not ink[:, :10].any()
    assert not ink[:, -10:].any()


def test_a_slip_keeps_off_a_face() -> None:
    left, right = Box(20, 60, 140, 180), Box(260, 60, 380, 180)
    for face, side in ((left, slice(0, 150)), (right, slice(250, 400))):
        assert not lettered(replace(ZH, heads=(face,)))[60:180, side].any()


def test_a_latin_title_goes_below_faces_at_the_top() -> None:
    faces = (Box(100, 60, 300, 240),)
    above, below = lettered(EN), lettered(replace(EN, heads=faces))
    assert above[:240].sum() > above[300:].sum()
    assert not below[:240].any()


def test_without_a_title_there_is_only_the_label() -> None:
    assert not lettered(replace(ZH, title=" ")).any()
    assert not lettered(replace(EN, title="")).any()


def test_the_label_is_there_and_large_enough() -> None:
    unlabelled = pixels(ZH)
    band = unlabelled[-60:, :200]
    bright = np.argwhere(band.sum(axis=2) > 500)
    assert bright[:, 0].max() - bright[:, 0].min() >= 0.04 * min(SIZE)


@pytest.mark.parametrize("cover", [ZH, EN])
def test_a_character_without_a_font_is_set_as_printers_set_it(cover: Cover) -> None:
    rare, geta, other = (replace(cover, title=f"{one}一") for one in ("𠀀", "〓", "好"))
    assert (lettered(rare) == lettered(geta)).all()
    assert (lettered(rare) != lettered(other)).any()


@pytest.mark.parametrize("cover", [ZH, EN])
def test_emoji_on_a_cover_are_drawn(cover: Cover) -> None:
    smile, geta = (replace(cover, title=one, author=one) for one in ("😀", "〓"))
    assert (lettered(smile) != lettered(geta)).any()
