from dataclasses import replace

from perform.film.stage_set import SHOT
from yanyi.models.asks import Feeling
from yanyi.perform.film.feelings import Felt, faces, felt
from yanyi.story.types import Narrated, Plain, Spoken
from yanyi.story.vocabulary import Emotion, Manner

WORDS = (Plain("Words."),)


def test_a_line_is_said_with_its_own_feeling_else_with_that_of_its_manner() -> None:
    assert felt(Spoken("a", WORDS, "lin", emotion=Emotion.SAD)) is Emotion.SAD
    assert felt(Spoken("a", WORDS, "lin", manner=Manner.LAUGH)) is Emotion.AMUSED
    assert felt(Spoken("a", WORDS, "lin")) is Emotion.NEUTRAL
    assert felt(Narrated("a", WORDS)) is Emotion.NEUTRAL


def test_only_faces_are_asked_for_that_are_not_drawn_anyway() -> None:
    said = {"a": Felt("lin", Emotion.ANGRY), "b": Felt("bai", Emotion.NEUTRAL)}
    assert faces(SHOT, said) == (Feeling(0, Emotion.ANGRY, 0.6),)
    actors = (replace(SHOT.view.actors[0], emotion=Emotion.ANGRY), SHOT.view.actors[1])
    assert faces(replace(SHOT, view=replace(SHOT.view, actors=actors)), said) == ()


def test_whom_the_picture_does_not_show_needs_no_face() -> None:
    assert faces(SHOT, {"a": Felt("nobody", Emotion.SAD)}) == ()
    assert faces(SHOT, {"z": Felt("lin", Emotion.SAD)}) == ()


def test_no_figure_has_many_faces() -> None:
    shot = replace(SHOT, lines=("a", "b", "c"))
    said = {
        anchor: Felt("lin", emotion)
        for anchor, emotion in zip("abc", (Emotion.SAD, Emotion.HAPPY, Emotion.ANGRY), strict=True)
    }
    assert [one.emotion for one in faces(shot, said)] == [Emotion.HAPPY, Emotion.SAD]
