import pytest
import skia

from yanyi.art.fonts import Face, Role
from yanyi.art.lettering.items import Style
from yanyi.art.lettering.shaping import Hand, Shaped, boxed, draw, ink, outline, shape

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


def faces(shaped: Shaped) -> list[Face]:
    return [run.face for run in shaped.runs]


@pytest.mark.parametrize("hand", [EN, ZH, Hand(Role.SHOUT, False, strong=True)])
def test_nothing_is_drawn_as_an_empty_box(hand: Hand) -> None:
    text = "Hi 😀👩‍👩‍👧👍🏽 ❤️ ♪♫→① Ἀθῆναι Привет かな 한글 שלום سلام e\u0301 𠮷𠀀"
    shaped = shape(text, plain(text), hand)
    assert all(glyph for run in shaped.runs for glyph in run.glyphs)
    assert [code.number for code in shaped.codes] == ["20000"]


def test_a_family_is_one_picture() -> None:
    family = "👩‍👩‍👧"
    (run,) = shape(family, plain(family), EN).runs
    assert run.face is Face.EMOJI
    assert len(run.glyphs) == 1
    assert 0.9 < shape(family, plain(family), EN).advance < 1.2


def test_a_space_after_an_emoji_is_as_wide_as_any() -> None:
    one, two = "😀 a", "😀a"
    gap = shape(one, plain(one), EN).advance - shape(two, plain(two), EN).advance
    assert abs(gap - shape(" ", plain(" "), EN).advance) < 0.02


def test_words_written_leftwards_go_to_the_left_and_their_figures_to_the_right() -> None:
    text = "שלום, עולם!"
    assert faces(shape(text, plain(text), EN)) == [Face.HEBREW, Face.COMIC]
    first = shape("שלום", plain("שלום"), EN).runs[0].glyphs
    assert shape(text, plain(text), EN).runs[0].glyphs[-4:] == first
    year = "سنة ٢٠٢٤"
    runs = shape(year, plain(year), EN).runs
    assert runs[0].glyphs == shape("٢٠٢٤", plain("٢٠٢٤"), EN).runs[0].glyphs


def test_marks_stand_on_their_letter() -> None:
    mark = "q\u0308"
    (run,) = shape(mark, plain(mark), EN).runs
    assert shape(mark, plain(mark), EN).advance == pytest.approx(
        shape("q", plain("q"), EN).advance, abs=0.01
    )
    assert len(run.glyphs) == 2


def test_joiners_alone_take_no_room() -> None:
    text = "a\u200d\u2060\u200eb"
    assert shape(text, plain(text), EN).advance == pytest.approx(
        shape("ab", plain("ab"), EN).advance, abs=0.02
    )


def test_a_character_without_a_font_shows_its_number_in_a_box() -> None:
    text = "a𠀀b"
    shaped = shape(text, plain(text), EN)
    (code,) = shaped.codes
    box = boxed(code, 100.0).getBounds()
    assert 0 <= box.left() < box.right() <= 94
    assert boxed(code, 100.0).countPoints() > 60
    whole, without = outline(shaped, 50, 0, 60), outline(shape("ab", plain("ab"), EN), 50, 0, 60)
    assert whole.countPoints() == without.countPoints() + boxed(code, 50).countPoints()
    left, right = ink("𠀀", plain("𠀀"), EN)
    assert right - left > 0.9
