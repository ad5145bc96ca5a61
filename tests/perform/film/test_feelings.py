from dataclasses import replace

from perform.film.stage_set import SHOT
from yanyi.board.types import Shot
from yanyi.models.asks import Feeling
from yanyi.perform.film.feelings import Felt, calm_until, faces, felt
from yanyi.story.types import Narrated, Plain, Spoken
from yanyi.story.vocabulary import Emotion, Manner

WORDS = (Plain("Words."),)


def test_a_line_is_said_with_its_own_feeling_else_with_that_of_its_manner() -> None:
    assert felt(Spoken("a", WORDS, "lin", emotion=Emotion.SAD)) is Emotion.SAD
    assert felt(Spoken("a", WORDS, "lin", manner=Manner.LAUGH)) is Emotion.AMUSED
    assert felt(Spoken("a", WORDS, "lin")) is Emotion.NEUTRAL
    assert felt(Narrated("a", WORDS)) is Emotion.NEUTRAL


def shown(lin: Emotion = Emotion.NEUTRAL, bai: Emotion = Emotion.NEUTRAL) -> Shot:
    actors = tuple(
        replace(actor, emotion=one, intensity=0.7)
        for actor, one in zip(SHOT.view.actors, (lin, bai), strict=True)
    )
    return replace(SHOT, view=replace(SHOT.view, actors=actors))


ANGRY = Felt("lin", Emotion.ANGRY)


def test_only_faces_are_asked_for_that_are_not_drawn_anyway() -> None:
    assert faces(SHOT, {"a": ANGRY}) == (Feeling(0, Emotion.ANGRY, 0.6),)
    assert faces(shown(lin=Emotion.ANGRY), {"a": ANGRY}) == ()


def test_who_feels_strongly_is_calm_before_anything_is_said() -> None:
    calm = Feeling(0, Emotion.NEUTRAL, speaks=False)
    later = replace(ANGRY, role="lin")
    assert faces(shown(lin=Emotion.ANGRY), {"b": later}) == (calm,)
    hears = shown(bai=Emotion.WORRIED)
    assert faces(hears, {"a": ANGRY})[-1] == replace(calm, actor=1)
    assert faces(hears, {}) == ()


def test_a_calm_figure_feels_with_the_first_line_of_theirs_else_with_the_first_of_all() -> None:
    angry = shown(lin=Emotion.ANGRY).view.actors[0]
    assert calm_until(angry, (-1, 1, 0), 0) == 2
    assert calm_until(angry, (-1, 1, 1), 0) == 1
    assert calm_until(angry, (0, 1), 0) is None
    assert calm_until(angry, (-1, -1), 0) is None
    assert calm_until(replace(angry, intensity=0.4), (-1, 0), 0) is None
    assert calm_until(shown().view.actors[0], (-1, 0), 0) is None


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
