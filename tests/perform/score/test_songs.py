import pytest

from perform.composing.plays import board, scene, story, told
from yanyi.board.vocabulary import Era
from yanyi.music.song.form import Role
from yanyi.music.song.style import StyleName
from yanyi.perform.score.songs import songs, style_of
from yanyi.story.types import Plain, Scene, Story, Sung, Verse
from yanyi.story.vocabulary import Age, Mood

FIRST = ("The ferry waits beneath the snow,", "The river turns and will not go,")
SECOND = ("A lantern swings upon the pole,", "And three copper coins are all the toll.")


def verse(anchor: str, *rows: str) -> Verse:
    return Verse(tuple(Sung(f"{anchor}{n}", (Plain(row),), "bob") for n, row in enumerate(rows)))


def sung(*verses: Verse, mood: Mood = Mood.CALM) -> Story:
    ahead = scene(told("t0"))
    return story([Scene((*ahead.blocks, *verses, *scene(told("t1")).blocks), mood=mood)])


def test_poems_that_follow_one_another_are_the_stanzas_of_one_song() -> None:
    (one,) = songs(sung(verse("a", *FIRST), verse("b", *SECOND)), board())
    assert one.song.title == "The ferry waits beneath the snow"
    assert one.singer == "bob"
    assert one.anchors == ("a0", "a1", "b0", "b1")
    assert {line.text for line in one.song.lines} == {*FIRST, *SECOND}


def test_the_same_words_are_one_song_and_a_single_line_is_none() -> None:
    tale = story(
        [Scene((verse("a", *FIRST),))], [Scene((verse("b", *FIRST), *scene(told("t")).blocks))]
    )
    assert [(one.chapter, one.anchors[0]) for one in songs(tale, board(chapters=2))] == [(0, "a0")]
    assert songs(sung(verse("a", "La la la.")), board()) == ()
    assert songs(story([scene(told("t"))]), board()) == ()


def test_a_song_with_a_chorus_is_called_by_it() -> None:
    calls = ("Row a little, row a little,", "The river is wide;", "Row a little, row a little,")
    tale = sung(
        verse("a", *FIRST), verse("b", *calls, "The moon is our guide."), verse("c", *SECOND)
    )
    (one,) = songs(tale, board())
    assert one.song.title == "Row a little"
    roles = [section.role for section in one.song.sections if section.first < section.last]
    assert roles == [Role.VERSE, Role.CHORUS, Role.VERSE, Role.CHORUS]


@pytest.mark.parametrize(
    ("era", "mood", "age", "style"),
    [
        (Era.PERIOD_CHINESE, Mood.ANGRY, Age.ADULT, StyleName.GUOFENG),
        (Era.PERIOD_CHINESE, Mood.TENDER, Age.CHILD, StyleName.LULLABY),
        (Era.PERIOD_WESTERN, Mood.JOYFUL, Age.OLD, StyleName.FOLK),
        (Era.MODERN, Mood.ANGRY, Age.YOUNG, StyleName.ROCK),
        (Era.MODERN, Mood.JOYFUL, Age.YOUNG, StyleName.POP),
        (Era.MODERN, Mood.MELANCHOLY, Age.ADULT, StyleName.BALLAD),
    ],
)
def test_time_mood_and_singer_choose_the_style(
    era: Era, mood: Mood, age: Age, style: StyleName
) -> None:
    assert style_of(era, mood, age) is style
