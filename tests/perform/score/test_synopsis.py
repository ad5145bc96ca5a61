from perform.composing.plays import board, crash, said, scene, story, told
from yanyi.perform.score.synopsis import speakers, synopsis
from yanyi.story.vocabulary import Mood

TALE = story(
    [
        scene(told("a0", "It began with rain."), told("a1"), place="mill", mood=Mood.TENSE),
        scene(
            said("b0", "bob", "Who is there?"), said("b1", "ann", "I."), said("b2", "ann", "Me.")
        ),
        scene(crash("c0"), mood=Mood.TENSE),
    ]
)


def test_it_says_who_where_and_how() -> None:
    shown = synopsis(TALE, board())
    assert "Title: The Road" in shown
    assert "Ann (child female); Bob (old male)" in shown
    assert "Places: the mill" in shown
    assert "Mood: tense" in shown
    assert "[Part 1]" in shown
    assert "It began with rain." in shown
    assert "Crash!" in shown


def test_it_stays_short_however_long_the_story_is() -> None:
    long = story(*([scene(*(told(f"{n}-{k}") for k in range(9)))] for n in range(60)))
    shown = synopsis(long, board(chapters=60))
    assert len(shown) < 8 * 900
    assert shown.count("[Part") == 8
    assert "[Part 1]" in shown
    assert "[Part 60]" in shown


def test_a_story_without_words_has_a_mood_and_nobody_who_speaks() -> None:
    empty = story([])
    assert speakers(empty) == ()
    assert "The Road" in synopsis(empty, board())


def test_who_speaks_most_comes_first() -> None:
    assert speakers(TALE) == ("ann", "bob")
