import skia

from yanyi.art.fonts import Face, Role
from yanyi.art.lettering.items import Style
from yanyi.art.lettering.shaping import Hand, draw, ink, outline, shape

EN, ZH = Hand(Role.BODY, False), Hand(Role.BODY, True)


def plain(text: str) -> tuple[Style, ...]:
    return (Style.PLAIN,) * len(text)


def test_letters_are_kerned() -> None:
    pair = shape("To", plain("To"), EN).advance
    apart = shape("T", plain("T"), EN).advance + shape("o", plain("o"), EN).advance
    assert pair < apart - 0.02


def test_mixed_scripts_are_set_from_several_fonts_on_one_line() -> None:
    shaped = shape("他叫Tom。", plain("他叫Tom。"), ZH)
    assert [run.face for run in shaped.runs] == [Face.WENKAI, Face.COMIC, Face.WENKAI]
    places = [place for run in shaped.runs for place in run.places]
    assert places == sorted(places)
    assert 4.0 < shaped.advance < 6.0


def test_emphasis_is_italic_in_english_and_dotted_in_chinese() -> None:
    styles = (Style.EMPHASIS,) * 3
    assert shape("not", styles, EN).runs[0].face is Face.COMIC_ITALIC
    assert not shape("not", styles, EN).dots
    assert len(shape("真的吗", styles, ZH).dots) == 3


def test_emphasis_in_slanted_lettering_stands_upright() -> None:
    hand = Hand(Role.BODY, False, slanted=True)
    assert shape("not", (Style.EMPHASIS,) * 3, hand).runs[0].face is Face.COMIC


def test_strong_words_are_heavier() -> None:
    strong = (Style.STRONG,)
    assert shape("a", strong, EN).runs[0].face is Face.COMIC_BOLD
    assert shape("好", strong, ZH).runs[0].thickened


def test_ink_leaves_out_the_blank_side_of_a_chinese_mark() -> None:
    left, right = ink("好。", plain("好。"), ZH)
    assert left >= 0
    assert right < 1.6


def test_drawing_marks_the_paper_where_the_outline_is() -> None:
    surface = skia.Surface(200, 80)
    shaped = shape("Hi", plain("Hi"), EN)
    draw(surface.getCanvas(), shaped, 50, 20, 60, skia.Paint(Color=skia.ColorBLACK))
    pixels = surface.makeImageSnapshot().toarray()[..., 3]
    box = outline(shaped, 50, 20, 60).getBounds()
    assert pixels.any()
    rows, columns = pixels.nonzero()
    assert abs(columns.min() - box.left()) < 3
    assert abs(rows.max() - box.bottom()) < 3
