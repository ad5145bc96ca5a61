import pytest

from perform.composing.plays import crash, said, scene, story, told
from yanyi.perform.composing.stretches import LEAST, intensity, main_mood, stretches
from yanyi.story.types import Line
from yanyi.story.vocabulary import Manner, Mood


def test_a_scene_is_cut_where_its_mood_changes() -> None:
    tale = story(
        [scene(*(told(f"a{n}") for n in range(6)), a3=Mood.TENSE), scene(told("b0"), told("b1"))]
    )
    first, second, third = stretches(tale)
    assert [line.anchor for line in first.lines] == ["a0", "a1", "a2"]
    assert (first.mood, second.mood, third.mood) == (Mood.CALM, Mood.TENSE, Mood.CALM)
    assert (first.chapter, first.scene, third.scene) == (0, 0, 1)
    assert second.anchor == "a3"
    assert min(first.seconds, second.seconds, third.seconds) >= LEAST


def test_every_line_is_in_one_stretch() -> None:
    moods = {f"a{n}": mood for n, mood in enumerate(list(Mood) * 2)}
    lines = [told(f"a{n}", "Short. " * (n % 5 + 1)) for n in range(20)]
    found = stretches(story([scene(*lines, **moods)]))
    assert [line.anchor for one in found for line in one.lines] == [f"a{n}" for n in range(20)]


def test_a_mood_too_short_for_music_goes_to_the_longer_neighbour() -> None:
    lines = [told("a0"), told("a1"), told("a2", "Oh."), told("a3"), told("a4"), told("a5")]
    first, second = stretches(story([scene(*lines, a2=Mood.ANGRY, a3=Mood.JOYFUL)]))
    assert [line.anchor for line in second.lines] == ["a2", "a3", "a4", "a5"]
    assert (first.mood, second.mood) == (Mood.CALM, Mood.JOYFUL)


def test_a_scene_without_lines_has_no_music() -> None:
    assert stretches(story([scene()])) == ()


def test_who_speaks_most_comes_first() -> None:
    lines: list[Line] = [said("a0", "bob"), said("a1", "ann"), said("a2", "ann"), told("a3")]
    (only,) = stretches(story([scene(*lines, place="mill")]))
    assert only.people == ("ann", "bob")
    assert only.place == "mill"
    assert only.talk == pytest.approx(0.75, abs=0.01)


def test_what_is_shouted_and_heard_is_stronger() -> None:
    quiet: list[Line] = [told("a"), said("b", "ann")]
    loud: list[Line] = [crash("a"), said("b", "ann", "Run!", Manner.SHOUT)]
    assert intensity(quiet, Mood.TENSE) == pytest.approx(0.55, abs=0.06)
    assert intensity(loud, Mood.TENSE) == 1.0
    assert intensity(quiet, Mood.CALM) < intensity(quiet, Mood.EPIC)


def test_the_main_mood_is_that_of_most_stretches() -> None:
    tale = story([scene(told("a0"), mood=Mood.TENSE)], [scene(told("b0"), mood=Mood.TENSE)])
    assert main_mood(stretches(tale)) is Mood.TENSE
    assert main_mood(()) is Mood.CALM
