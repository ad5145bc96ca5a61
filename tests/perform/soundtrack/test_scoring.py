from perform.composing.plays import board, said, scene, story, told
from perform.soundtrack.scenes import scored_scene
from yanyi.perform.soundtrack.scoring import scoring
from yanyi.story.vocabulary import Mood


def test_every_line_knows_the_music_it_is_told_to() -> None:
    found = scored_scene(told("a0"), told("a1"))
    stretch = found.music_of("a1")
    assert stretch is not None
    assert stretch.anchor == "a0"
    assert found.mood is Mood.TENSE
    assert found.music_of("nowhere") is None


def test_quiet_talk_after_music_has_none() -> None:
    talk = scene(said("b0", "ann"), said("b1", "bob"), mood=Mood.CALM)
    found = scoring(story([scene(told("a0"), mood=Mood.TENSE), talk]), board())
    assert found.music_of("a0") is not None
    assert found.music_of("b0") is None


def test_a_title_is_heard_with_the_storys_own_theme() -> None:
    found = scored_scene(told("a0"))
    wish = found.title("opening", 5.8, Mood.JOYFUL, 0.6)
    assert wish.theme == found.leads[0].theme
    assert wish.length == 5.8
    assert wish.seed != found.title("closing", 5.8, Mood.JOYFUL, 0.6).seed
