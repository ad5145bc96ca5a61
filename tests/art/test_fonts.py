import pytest

from yanyi.art.fonts import (
    LEFTWARD,
    Face,
    Role,
    face_for,
    has,
    is_wide,
    rare_face,
    scale,
    shaper,
    typeface,
    units,
)


@pytest.mark.parametrize("face", list(Face))
def test_every_font_opens_in_both_engines(face: Face) -> None:
    assert typeface(face).countGlyphs() > 300
    assert shaper(face)
    assert units(face) in (1000, 1024, 2048)
    assert has(face, "😀" if face is Face.EMOJI else "A")


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("char", [*"囍犇羴鬱の한ЯαéA好，…—“♪♫☽Ἀ😀", "👩‍👩‍👧", "❤️", "ש", "م"])
def test_every_role_can_set_every_character(role: Role, char: str) -> None:
    for chinese in (True, False):
        face = face_for(char, role, chinese)
        assert face
        assert has(face, char)


def test_scripts_get_their_own_fonts() -> None:
    assert face_for("好", Role.BODY, True) is Face.WENKAI
    assert face_for("a", Role.BODY, True) is Face.COMIC
    assert face_for("轰", Role.SOUND, True) is Face.BRUSH
    assert face_for("a", Role.SOUND, False) is Face.BANGERS
    assert face_for("a", Role.HAND, False) is Face.HAND


def test_styles_change_the_font() -> None:
    assert face_for("a", Role.BODY, False, strong=True) is Face.COMIC_BOLD
    assert face_for("a", Role.BODY, False, slanted=True) is Face.COMIC_ITALIC
    assert face_for("a", Role.BODY, False, True, True) is Face.COMIC_BOLD_ITALIC


def test_shared_marks_follow_the_language() -> None:
    assert is_wide("…", chinese=True)
    assert not is_wide("…", chinese=False)
    assert is_wide("。", chinese=False)


def test_emoji_are_pictures_and_signs_are_letters_unless_asked_for() -> None:
    assert face_for("😀", Role.BODY, False) is Face.EMOJI
    assert face_for("☀", Role.BODY, False) is Face.WENKAI
    assert face_for("☀️", Role.BODY, False) is Face.EMOJI
    assert face_for("❄", Role.SHOUT, False, strong=True) is Face.SIGNS


def test_scripts_written_leftwards_have_fonts_of_their_own() -> None:
    assert {rare_face("ש"), rare_face("م")} == LEFTWARD


def test_a_character_that_no_font_has_gets_none() -> None:
    assert face_for("𠀀", Role.BODY, True) is None
    assert rare_face("𓀀") is None


def test_emoji_are_no_larger_than_the_words_beside_them() -> None:
    assert scale(Face.EMOJI) < scale(Face.COMIC) == 1.0
