from dataclasses import replace

from media.labelling.specimens import LABEL
from yanyi.media.labelling.aigc import read_entry
from yanyi.media.labelling.found import Credentials, Family, Found, Kind, Notice
from yanyi.media.labelling.judging import problems_of
from yanyi.media.labels import implicit

ENTRY = read_entry(implicit(LABEL), "XMP")
WHOLE = Found(Kind("MP4", Family.FILM), (Notice("comment", "AI-generated"),), (ENTRY,))


def said(found: Found) -> list[str]:
    """What is wrong, without hints; every sentence has one."""
    problems = problems_of(found, "a.mp4")
    assert all(one.hint and one.position for one in problems)
    return [one.message for one in problems]


def test_a_whole_label_is_well() -> None:
    assert said(WHOLE) == []


def test_each_half_is_missed() -> None:
    assert said(replace(WHOLE, entries=())) == [
        "it has no implicit label (AIGC), which programs read"
    ]
    assert said(replace(WHOLE, notices=())) == [
        "no words for people in it say that it was generated"
    ]
    assert said(replace(WHOLE, notices=(), entries=())) == [
        "no label: nothing in this file says how it was made"
    ]


def test_words_in_pixels_are_not_missed() -> None:
    assert said(replace(WHOLE, kind=Kind("PNG", Family.PICTURE), notices=())) == []


def test_the_words_of_an_author_need_no_label() -> None:
    assert said(Found(Kind("SubRip", Family.WORDS))) == []


def test_damage_comes_first_and_hides_nothing() -> None:
    broken = replace(WHOLE, faults=("cut",), entries=(read_entry("{", "XMP"),))
    assert [one.split(":")[0] for one in said(broken)] == [
        "this file is damaged",
        "the implicit label is damaged",
    ]


def test_credentials_that_do_not_hold_are_told() -> None:
    bad = Credentials(False, False, "x", "y", faults=("changed",))
    assert said(replace(WHOLE, credentials=bad)) == ["its credentials do not hold: changed"]


def test_what_nobody_can_read_is_said() -> None:
    assert "nothing here can read" in said(Found(Kind("unknown", Family.OTHER)))[0]
