"""A cover is a labelled JPEG of the asked size, the same every time."""

from dataclasses import replace
from pathlib import Path

import pytest
import skia

from yanyi.art.cover import COVER, Cover, run
from yanyi.media.labels import Label, read_xmp
from yanyi.media.xmp import xmp_of

PLAIN = Cover("雪渡", "某人", "zh", 400, 600, Label("book"))


def drawn(cover: Cover, folder: Path, *inputs: Path) -> bytes:
    run(cover, list(inputs), folder / "cover.jpg")
    return (folder / "cover.jpg").read_bytes()


@pytest.mark.parametrize(
    "cover",
    [
        PLAIN,
        replace(PLAIN, title="石猴出世与花果山水帘洞奇遇记", author="Wu Cheng’en"),
        replace(PLAIN, author=""),
        replace(PLAIN, title="Lost Property", language="en"),
        replace(PLAIN, title="The Extraordinary Misunderstandings of Bartholomew", language="en"),
        replace(PLAIN, title="雨 Rain 𠮷", language="en", author="作者"),
        replace(PLAIN, title="?", author="", language=""),
    ],
    ids=lambda cover: cover.title[:12],
)
def test_a_cover_is_a_labelled_jpeg(cover: Cover, tmp_path: Path) -> None:
    data = drawn(cover, tmp_path)
    image = skia.Image.MakeFromEncoded(skia.Data(data))
    assert data.startswith(b"\xff\xd8")
    assert (image.width(), image.height()) == (400, 600)
    label = read_xmp(xmp_of(data) or b"")
    assert label is not None
    assert label.produce_id == "book"


def test_the_same_cover_is_the_same_bytes(tmp_path: Path) -> None:
    assert drawn(PLAIN, tmp_path) == drawn(PLAIN, tmp_path)
    assert COVER.run is run


def test_title_author_and_picture_change_it(tmp_path: Path) -> None:
    art = tmp_path / "art.png"
    surface = skia.Surface(20, 30)
    surface.getCanvas().clear(skia.ColorGREEN)
    surface.makeImageSnapshot().save(str(art), skia.kPNG)
    covers = [
        drawn(PLAIN, tmp_path),
        drawn(replace(PLAIN, title="雪夜"), tmp_path),
        drawn(replace(PLAIN, author="他人"), tmp_path),
        drawn(replace(PLAIN, language="en"), tmp_path),
        drawn(PLAIN, tmp_path, art),
    ]
    assert len(set(covers)) == len(covers)
