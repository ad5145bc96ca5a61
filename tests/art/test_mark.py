"""Every loose picture says that it was generated, in letters a twentieth of its shorter side high.

The same picture is drawn with its mark and without; the rows that differ are those of the letters.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from art.lettering.drafted import HALF, ONE, item, panel
from yanyi.art import jacket as jackets
from yanyi.art import model_sheet_drawing as sheets
from yanyi.art.cover import COVER, Cover
from yanyi.art.film_card import Card
from yanyi.art.film_lettering import letter
from yanyi.art.lettering.items import Edge, Kind, Panel, Rectangle, Words
from yanyi.art.mark import LEAST, draw_mark, draw_strip
from yanyi.art.mark_strip import LETTERS, strip_height
from yanyi.art.model_sheet import MODEL_SHEET, ModelSheet
from yanyi.art.page import (
    COVER as COMIC_COVER,
)
from yanyi.art.page import (
    END,
    LAYOUT,
    PAGE,
    CoverParams,
    EndParams,
    LayoutParams,
    PageParams,
)
from yanyi.art.page_layout import read_layout
from yanyi.art.spread import (
    ENDING,
    FRONT,
    OPENING,
    SIZES,
    TEXT,
    Ending,
    Front,
    Layout,
    Opening,
    Para,
    SpreadPage,
    SpreadText,
    Tone,
)
from yanyi.art.spread import PAGE as SPREAD
from yanyi.board.types import Look
from yanyi.board.vocabulary import Costume
from yanyi.media.labels import Label, mark
from yanyi.perform.comic.finishing import LABEL
from yanyi.perform.film.cards import film_mark
from yanyi.story.vocabulary import Age, Gender

Pixels = NDArray[Any]
Draw = Callable[[str, str, Path], Path]
"""Draws a picture in a language with these words as its mark, none where they are empty."""


def drawing(folder: Path, size: tuple[int, int], shade: int = 0xFF405868) -> Path:
    path = folder / f"{size} {shade}"
    surface = skia.Surface(*size)
    surface.getCanvas().clear(shade)
    surface.makeImageSnapshot().save(str(path), skia.kPNG)
    return path


def pixels(path: Path) -> Pixels:
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(path.read_bytes()))
    array: Pixels = image.toarray(colorType=skia.kRGBA_8888_ColorType)
    return array[..., :3].astype(int)


def lettered(marked: Pixels, plain: Pixels) -> Rectangle:
    """The box round the letters: what differs by at least half as much as anything does."""
    apart = np.abs(marked - plain).sum(axis=2)
    inked = apart > apart.max() / 2
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    return Rectangle(columns[0], rows[0], columns[-1] + 1, rows[-1] + 1)


def chinese(language: str) -> bool:
    return language == "zh"


def cover(language: str, words: str, folder: Path, size: tuple[int, int] = (1600, 2400)) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jackets, "mark", lambda _: words or " ")
        if not words:
            patch.setattr(jackets, "_made_by_machine", lambda canvas, cover: None)
        params = Cover("Lamp", "A. Writer", language, *size, Label("a"))
        COVER.run(params, [drawing(folder, size)], folder / "out")
    return folder / "out"


def record(language: str, words: str, folder: Path) -> Path:
    return cover(language, words, folder, (1400, 1400))


def portrait(language: str, words: str, folder: Path) -> Path:
    who = Look(9, Gender.MALE, Age.ADULT, costume=Costume.COAT, colour="#3a7a54")
    with pytest.MonkeyPatch.context() as patch:
        if not words:
            patch.setattr(sheets._Sheet, "_label", lambda self: None)
        MODEL_SHEET.run(ModelSheet(who, "Gus Bell", language), [], folder / "out")
    return folder / "out"


def comic_cover(language: str, words: str, folder: Path) -> Path:
    params = CoverParams("Lamp", "", LABEL if words else "·", chinese(language))
    COMIC_COVER.run(params, [drawing(folder, (1600, 2400))], folder / "out")
    return folder / "out"


def comic_end(language: str, words: str, folder: Path) -> Path:
    END.run(
        EndParams("Lamp", "-", LABEL if words else "·", "-", chinese(language)), [], folder / "o"
    )
    return folder / "o"


def comic_page(language: str, words: str, folder: Path, *panels: Panel, **layout: Any) -> Path:
    said = item(Kind.SPEECH, "谁在那里？" if chinese(language) else "Who is there?", speaker=0)
    laid = LayoutParams(chinese(language), panels or (panel(HALF, ONE, said),), **layout)
    LAYOUT.run(laid, [], folder / "layout")
    art = [drawing(folder, (976, 960)) for _ in laid.panels]
    PAGE.run(
        PageParams(tuple(range(len(art))), made=words), [folder / "layout", *art], folder / "out"
    )
    return folder / "out"


def strip_image(language: str, words: str, folder: Path) -> Path:
    one = replace(panel(HALF, ONE), corners=((40, 120), (760, 120), (760, 720), (40, 720)))
    return comic_page(language, words, folder, one, width=800, height=790, phone=True)


def splash(language: str, words: str, folder: Path) -> Path:
    """A picture over the whole page, from edge to edge."""
    whole = ((0, 0), (1600, 0), (1600, 2400), (0, 2400))
    one = replace(panel(HALF, ONE), corners=whole, edge=Edge.BLEED)
    return comic_page(language, words, folder, one)


def spread(layout: Layout) -> Draw:
    def draw(language: str, words: str, folder: Path) -> Path:
        said = "夜里，雨落在码头上。" if chinese(language) else "It was raining on the harbour."
        paras = (Para(Tone.TEXT, ((Words(said),),)),)
        art = drawing(folder, SIZES.get(layout, (8, 8)))
        over = [art] if layout is Layout.OVER else []
        TEXT.run(SpreadText(chinese(language), layout, paras), over, folder / "layout")
        page = SpreadPage(chinese(language), number=3, made=words)
        SPREAD.run(page, [folder / "layout", art], folder / "out")
        return folder / "out"

    return draw


def front(language: str, words: str, folder: Path) -> Path:
    params = Front("Lamp", "", words, chinese(language))
    FRONT.run(params, [drawing(folder, (2400, 1600))], folder / "out")
    return folder / "out"


def opening(language: str, words: str, folder: Path) -> Path:
    OPENING.run(Opening("Lamp", "A. Writer", chinese(language), made=words), [], folder / "out")
    return folder / "out"


def ending(language: str, words: str, folder: Path) -> Path:
    ENDING.run(Ending("Lamp", "-", "", words, chinese(language)), [], folder / "out")
    return folder / "out"


def film(language: str, words: str, folder: Path) -> Path:
    """The opening of a film, of which its poster is a frame."""
    label = film_mark(language) if words else ""
    card = skia.Image.MakeFromEncoded(
        skia.Data.MakeWithCopy(letter(Card(1280, 720, language, (), label)))
    )
    surface = skia.Surface(1280, 720)
    surface.getCanvas().clear(0xFF405868)
    surface.getCanvas().drawImage(card, 0, 0)
    surface.makeImageSnapshot().save(str(folder / "out"), skia.kPNG)
    return folder / "out"


KINDS: dict[str, Draw] = {
    "cover of a book": cover,
    "cover of a record": record,
    "portrait": portrait,
    "cover of a comic": comic_cover,
    "last page of a comic": comic_end,
    "page of a comic": comic_page,
    "splash page": splash,
    "image of a strip": strip_image,
    **{f"spread: {layout}": spread(layout) for layout in Layout},
    "cover of a picture book": front,
    "title page of a picture book": opening,
    "last page of a picture book": ending,
    "opening of a film": film,
}


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_letters_are_as_high_as_the_standard_asks(
    kind: str, language: str, tmp_path: Path
) -> None:
    draw, words = KINDS[kind], mark(language)
    plain = pixels(draw(language, "", tmp_path))
    marked = pixels(draw(language, words, tmp_path))
    box = lettered(marked, plain)
    high, wide = plain.shape[:2]
    assert LEAST * min(high, wide) <= box.height < 0.09 * min(high, wide)
    assert box.width > 4 * box.height, "it is one row of words"
    assert min(box.left, box.top, wide - box.right, high - box.bottom) > 0
    edge = min(box.top, high - box.bottom) / min(high, wide)
    assert edge < 0.06, "it stands at an edge"


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("count", [1, 7, 42, 100])
def test_below_thumbnails_they_are_as_high_too(count: int, language: str) -> None:
    columns, width, height = 10, 214, 120
    wide, high = columns * width, -(-count // columns) * height
    foot = strip_height(wide, high)
    words = film_mark(language)

    def strip(said: str) -> Pixels:
        surface = draw_strip(said, chinese(language), wide, foot, LETTERS)
        array: Pixels = surface.toarray()
        return array[..., :3].astype(int)

    dark = strip(words)
    box = lettered(dark, np.zeros_like(dark) + dark[0, 0])
    assert box.height >= LEAST * min(wide, high + foot)
    assert box.right < wide


@pytest.mark.parametrize("language", ["zh", "en"])
def test_words_and_faces_are_left_free(language: str, tmp_path: Path) -> None:
    """A balloon and a head lie upon a picture over the whole page."""
    said = [item(Kind.SPEECH, "Who is there? " * 9, speaker=0)]
    whole = ((0, 0), (1600, 0), (1600, 2400), (0, 2400))
    one = replace(panel(HALF, ONE, *said), corners=whole, edge=Edge.BLEED)
    plain = pixels(comic_page(language, "", tmp_path, one))
    marked = pixels(comic_page(language, mark(language), tmp_path, one))
    box = lettered(marked, plain)
    laid = read_layout((tmp_path / "layout").read_bytes())
    assert laid.panels[0].heads
    for taken in (*laid.panels[0].heads, *(words.box for words in laid.panels[0].lettered)):
        assert not box.meets(taken)


def placed(*taken: Rectangle, pictured: tuple[Rectangle, ...] = ()) -> Rectangle:
    return draw_mark(skia.Surface(800, 1200), mark("zh"), True, taken, pictured)


def test_it_stands_in_the_first_corner_that_is_free() -> None:
    foot, head = Rectangle(0, 1000, 800, 1200), Rectangle(0, 0, 800, 200)
    assert placed().bottom > 1150
    assert placed().right > 700
    assert placed(Rectangle(600, 1100, 800, 1200)).left < 100
    assert placed(foot).top < 50
    between = placed(foot, head)
    assert 200 <= between.top < between.bottom <= 1000


def test_paper_goes_before_pictures() -> None:
    picture = Rectangle(0, 200, 800, 1200)
    assert placed(pictured=(picture,)).bottom <= 200
    words = Rectangle(0, 0, 800, 200)
    assert placed(words, pictured=(picture,)).bottom > 1150


def test_where_all_is_taken_it_hides_as_little_as_it_can() -> None:
    left, right = Rectangle(0, 0, 600, 1200), Rectangle(200, 0, 800, 1200)
    found = placed(left, right)
    assert found.shared(left) + found.shared(right) < 2 * found.width * found.height


@pytest.mark.parametrize(("ground", "pale"), [(0xFFF7F0DF, False), (0xFF101020, True)])
def test_letters_stand_out_from_what_is_under_them(ground: int, pale: bool) -> None:
    for pictured in ((), (Rectangle(0, 0, 800, 800),)):
        surface = skia.Surface(800, 800)
        surface.getCanvas().clear(ground)
        before = surface.toarray()[..., 1].astype(int)
        draw_mark(surface, "AI-generated", False, (), pictured)
        after = surface.toarray()[..., 1].astype(int)
        strongest = (after - before).ravel()[np.abs(after - before).argmax()]
        assert (strongest > 100) if pale else (strongest < -100)
