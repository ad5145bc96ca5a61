import pytest

from judging.song_lyrics import CRADLE, DU, FERRY, MILLER, ONE, SKY
from yanyi.music.song.form import SUNG, Role, form
from yanyi.music.song.lyric import Lyric
from yanyi.problems import InputError

V, C, B, I = Role.VERSE, Role.CHORUS, Role.BRIDGE, Role.INTERLUDE  # noqa: E741


def roles(lyric: Lyric) -> list[Role]:
    found = [one.role for one in form(lyric)]
    assert found[0] is Role.INTRO
    assert found[-1] is Role.OUTRO
    return found[1:-1]


@pytest.mark.parametrize(
    ("lyric", "expected"),
    [
        (FERRY, [V, C, I, V, C, B, C]),
        (SKY, [V, C, I, V, C, B, C]),
        (CRADLE, [V, C]),
        (MILLER, [V, V, I, V]),
        (ONE, [V, I, V]),
        (DU, [V, C, I, V, C]),
    ],
    ids=lambda one: getattr(one, "title", ""),
)
def test_stanzas_have_their_roles(lyric: Lyric, expected: list[Role]) -> None:
    assert roles(lyric) == expected


def test_a_title_names_the_chorus_which_comes_again() -> None:
    stanzas = (("one two three", "four"), ("the long road", "home again"), ("five", "six"))
    assert roles(Lyric("Long Road", "en", stanzas)) == [V, C, I, V, C]


def test_headings_are_heeded_and_not_sung() -> None:
    found = form(SKY)
    assert found[2].lines[0].text == "Oh, stay for a while under paper stars"
    assert found[2].lines == found[5].lines == found[7].lines
    assert not any("[" in line.text for one in found for line in one.lines)
    chinese = Lyric("", "zh", (("副歌：风来", "雨来"), ("主歌：", "云去")))
    assert roles(chinese)[0] is C
    assert form(chinese)[1].lines[0].text == "风来"
    sung = Lyric("", "en", (("Verses of the sea", "Chorus of the wind"),))
    assert len(form(sung)[1].lines) == 2


def test_a_heading_calls_all_of_a_long_stanza_again() -> None:
    chorus = ("[Chorus]", *(f"line of number {n}" for n in range(12)))
    lyric = Lyric("", "en", (("[Verse]", "one", "two"), chorus, ("[Chorus]",)))
    assert sum(len(one.lines) for one in form(lyric)) == 2 + 2 * 12


def test_a_heading_by_itself_is_of_what_follows() -> None:
    stanzas = (("[Chorus]",), ("one two", "three"), ("[Verse]",), ("four", "five"), ("[Chorus]",))
    assert roles(Lyric("", "en", stanzas)) == [C, I, V, C]


def test_many_stanzas_and_long_ones() -> None:
    tale = Lyric("", "en", tuple((f"a tale of {n}", "and so on") for n in range(9)))
    assert set(roles(tale)) == {V, I}
    long = Lyric("", "en", (tuple(f"line of number {n}" for n in range(19)),))
    sizes = [len(one.lines) for one in form(long) if one.lines]
    assert sum(sizes) == 19
    assert max(sizes) <= 8


def test_every_line_that_can_be_sung_is_in_its_place() -> None:
    for lyric in (FERRY, DU, MILLER):
        written = [text for stanza in lyric.stanzas for text in stanza]
        sung = [line.text for one in form(lyric) if one.role in SUNG for line in one.lines]
        assert sung[: len(written)] == written


def test_sections_of_a_role_are_counted() -> None:
    assert [one.number for one in form(FERRY) if one.role is C] == [1, 2, 3]


def test_nothing_to_sing_is_a_problem() -> None:
    with pytest.raises(InputError, match="no words to sing"):
        form(Lyric("Silence", "en", (("...",), ())))
