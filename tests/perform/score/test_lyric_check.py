import pytest

from perform.score.lyrics import CHINESE, ENGLISH, answered
from yanyi.music.song.form import Role, form
from yanyi.perform.score.lyric import read
from yanyi.perform.score.lyric_check import Draft, wrong

ASKED = "Title: The Road\n- The rain came down on the mill all that day, and nobody came along it."
LINES = list(ENGLISH.verses[0])


def draft(lyric: Draft, **changes: object) -> Draft:
    return read(answered(lyric, **changes))


def swapped(row: str) -> list[list[str]]:
    """The verses with another first line."""
    return [[row, *LINES[1:]], *map(list, ENGLISH.verses[1:])]


def test_a_lyric_that_can_be_sung_has_no_fault() -> None:
    assert wrong(draft(ENGLISH), "en", ASKED) == ()
    assert wrong(draft(CHINESE), "zh", ASKED) == ()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"title": "Verse: 1"}, "no title"),
        ({"title": " "}, "no title"),
        ({"verses": [LINES]}, "1 verses"),
        ({"verses": [LINES, LINES[:3]]}, "different numbers"),
        ({"verses": [LINES, LINES]}, "again and again"),
        ({"verses": swapped("[Verse 1]")}, "cannot be sung"),
        ({"verses": swapped("Juno: what is in it?")}, "cannot be sung"),
        ({"verses": swapped("One")}, "1 syllables, not 3 to 13"),
        ({"verses": swapped("And on and on and on and on and on and on and on we go")}, "16 syll"),
        ({"verses": swapped("And nobody came along it.")}, "copied out of the question"),
        ({"verses": swapped("我不知道今天几号")}, "not written in English"),
        ({"chorus": ["So leave the lamp on."]}, "the chorus has 1 lines"),
        ({"bridge": LINES + LINES[:1]}, "the bridge has 5 lines"),
    ],
)
def test_what_cannot_be_sung_is_told(changes: dict[str, object], reason: str) -> None:
    assert reason in "; ".join(wrong(draft(ENGLISH, **changes), "en", ASKED))


def test_another_language_of_the_same_letters_is_heard() -> None:
    french = [
        ["La route est longue et le ciel gris,", "Le vent soulève mon chapeau,"],
        ["Le moulin dort sous son habit,", "La pluie caresse encore son eau,"],
    ]
    found = draft(ENGLISH, verses=french, chorus=french[0], bridge=[])
    assert "it is not written in English" in wrong(found, "en", ASKED)
    assert wrong(draft(ENGLISH), "zh", ASKED)
    assert "it is not written in Chinese" in wrong(draft(CHINESE, bridge=["la la la la"]), "zh", "")


def test_the_chorus_comes_after_every_verse_and_after_the_bridge() -> None:
    sung = [one for one in form(draft(ENGLISH).lyric("en")) if one.lines]
    roles = [Role.VERSE, Role.CHORUS, Role.VERSE, Role.CHORUS, Role.BRIDGE, Role.CHORUS]
    assert [one.role for one in sung] == roles
    assert [line.text for line in sung[1].lines] == list(ENGLISH.chorus)
    assert Role.BRIDGE not in {one.role for one in form(draft(CHINESE).lyric("zh"))}
