import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from yanyi.art.film_card import Card, Row, Tone
from yanyi.art.film_lettering import _signs, letter

WIDTH, HEIGHT = 1280, 720


def lettered(card: Card) -> NDArray[np.bool_]:
    """Where a card is bright: its letters, without their shade."""
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(letter(card)))
    pixels = np.asarray(image.toarray(colorType=skia.kRGBA_8888_ColorType))
    return (pixels[..., 1] > 170) & (pixels[..., 3] > 200)


def span(bright: NDArray[np.bool_], axis: int) -> tuple[int, int]:
    found = np.flatnonzero(bright.any(axis=axis))
    return int(found[0]), int(found[-1]) + 1


@pytest.mark.parametrize(
    ("language", "label"), [("zh", "人工智能生成合成"), ("en", "AI-generated")]
)
def test_the_label_is_as_high_as_the_rule_asks(language: str, label: str) -> None:
    bright = lettered(Card(WIDTH, HEIGHT, language, (), label))
    top, bottom = span(bright, 1)
    assert bottom - top >= 0.05 * HEIGHT * 0.95
    assert bottom < HEIGHT
    assert span(bright, 0)[1] < WIDTH


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("zh", "雪渡"),
        ("zh", "灵根育孕源流出心性修持大道生悟彻菩提真妙理断魔归本合元神四海千山皆拱伏"),
        ("en", "Up"),
        ("en", "In Which the Lost Property Office Finds Everything It Never Knew Was Lost"),
    ],
)
def test_titles_of_any_length_stay_in_the_middle_of_the_picture(language: str, title: str) -> None:
    bright = lettered(Card(WIDTH, HEIGHT, language, (Row(Tone.TITLE, title), Row(Tone.RULE))))
    left, right = span(bright, 0)
    top, bottom = span(bright, 1)
    assert left > WIDTH * 0.05
    assert right < WIDTH * 0.95
    assert top > HEIGHT * 0.05
    assert bottom < HEIGHT * 0.95
    assert abs((left + right) / 2 - WIDTH / 2) < WIDTH * 0.03


def test_a_card_comes_out_the_same_twice() -> None:
    card = Card(
        320, 180, "zh", (Row(Tone.SMALL, "第一章"), Row(Tone.RULE), Row(Tone.HEADING, "半价"))
    )
    assert letter(card) == letter(card)


def test_emoji_and_words_written_leftwards_are_not_taken_apart() -> None:
    assert _signs("Hi 👩‍👩‍👧!") == ["H", "i", " ", "👩‍👩‍👧", "!"]
    assert _signs("سلام a") == ["سلام", " ", "a"]


def test_a_title_of_rare_signs_is_lettered() -> None:
    row = Row(Tone.TITLE, "😀 ☽ 𠀀")
    bright = lettered(Card(WIDTH, HEIGHT, "en", (row,)))
    columns = np.flatnonzero(bright.any(axis=0))
    gaps = np.flatnonzero(np.diff(columns) > 12)
    assert len(gaps) >= 2


def test_a_seal_is_stamped_in_red_at_the_end_of_the_title() -> None:
    row = Row(Tone.TITLE, "雪渡")
    plain, sealed = (Card(WIDTH, HEIGHT, "zh", (row,), seal=one) for one in ("", "演义"))
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(letter(sealed)))
    pixels = np.asarray(image.toarray(colorType=skia.kRGBA_8888_ColorType)).astype(int)
    red = (pixels[..., 0] > 150) & (pixels[..., 1] < 90) & (pixels[..., 3] > 200)
    left, right = span(red, 0)
    assert left > span(lettered(plain), 0)[1]
    assert right - left < span(red, 1)[1] - span(red, 1)[0]


@pytest.mark.parametrize("tone", [Tone.TITLE, Tone.SMALL])
def test_letters_are_no_larger_in_a_tall_picture_than_its_width_allows(tone: Tone) -> None:
    bright = lettered(Card(1080, 1920, "zh", (Row(tone, "雪渡"),)))
    top, bottom = span(bright, 1)
    assert bottom - top < 0.2 * 1080
