from music.notation.songs import ferry, river
from yanyi.music.notation.lyric import Syllabic, pieces, words
from yanyi.music.note import Note
from yanyi.music.song.sung import SungLine, SungSyllable


def test_the_pieces_of_a_line_are_the_line() -> None:
    for line in (*river().lines, *ferry().lines):
        assert "".join(pieces(line)) == line.text
    assert pieces(ferry().lines[1]) == ("“船", "公”", "唱", "晚，", "水", "连", "天。")


def test_an_apostrophe_is_one_however_it_is_written() -> None:
    syllables = [SungSyllable(one, (Note(0, 480, 60),)) for one in ("you've", "lost", "me")]
    assert pieces(SungLine("You’ve lost, me;", tuple(syllables))) == ("You’ve ", "lost, ", "me;")


def test_words_are_hyphenated() -> None:
    found = [one for one in words(river().lines[0]) if one]
    assert [(one.text, one.syllabic) for one in found][:5] == [
        ("“The", Syllabic.SINGLE),
        ("ri", Syllabic.BEGIN),
        ("ver", Syllabic.END),
        ("car", Syllabic.BEGIN),
        ("ries", Syllabic.END),
    ]
    three = [SungSyllable(one, (Note(0, 480, 60),), one == "tern") for one in ("lan", "tern")]
    line = SungLine("tern", (SungSyllable("x", (Note(0, 1, 60),), False), *three))
    assert [one.syllabic for one in words(line) if one][1] is Syllabic.MIDDLE


def test_a_melisma_begins_and_stops() -> None:
    line = river().lines[2]
    assert [one and (one.text, one.slur) for one in words(line)] == [
        ("Light", ""),
        ("me", "start"),
        None,
        ("", "stop"),
        ("home,", ""),
    ]


def test_a_syllable_that_was_spelt_out_stands_for_itself() -> None:
    syllables = [SungSyllable(one, (Note(0, 480, 60),)) for one in ("in", "two", "years")]
    assert pieces(SungLine("in 2 years", tuple(syllables))) == ("in ", "two ", "years ")
    two = SungSyllable("二", (Note(0, 480, 60),))
    assert pieces(SungLine("2", (two,))) == ("二",)


def test_a_capital_is_found() -> None:
    syllables = [SungSyllable(one, (Note(0, 480, 60),)) for one in ("the", "end")]
    assert pieces(SungLine("“The End.”", tuple(syllables))) == ("“The ", "End.”")


def test_chinese_words_have_no_hyphens() -> None:
    syllables = [
        SungSyllable("渡", (Note(0, 480, 60),), False),
        SungSyllable("口", (Note(0, 1, 60),)),
    ]
    found = words(SungLine("渡口", tuple(syllables)))
    assert [one.syllabic for one in found if one] == [Syllabic.SINGLE, Syllabic.SINGLE]
