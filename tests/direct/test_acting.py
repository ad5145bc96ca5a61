import pytest

from direct.stories import said, told
from yanyi.board.vocabulary import Pose, Prop, Rhythm
from yanyi.direct.acting import Act, Carry, play
from yanyi.direct.beats import Beat, BeatKind
from yanyi.direct.blocking import Presence
from yanyi.direct.deeds import Deed
from yanyi.direct.feeling import loud, strength
from yanyi.direct.lexicon.concepts import Cue
from yanyi.story.types import Line
from yanyi.story.vocabulary import Emotion, Manner, Mood


def acts(*lines: Line, deeds: tuple[Deed, ...] = (), carry: Carry | None = None) -> dict[str, Act]:
    presence = Presence(("anna", "boris"), "anna", "boris", "anna", ("boris", "anna"), deeds)
    return play(Beat(lines, BeatKind.TALK), presence, ("anna", "boris"), carry or Carry())


def test_the_speaker_feels_the_line_and_the_listener_less() -> None:
    played = acts(said("anna", "Go!", Emotion.ANGRY, Manner.SHOUT))
    assert (played["anna"].emotion, played["boris"].emotion) == (Emotion.ANGRY, Emotion.WORRIED)
    assert played["anna"].intensity > played["boris"].intensity


@pytest.mark.parametrize(
    ("manner", "emotion"),
    [(Manner.SOB, Emotion.SAD), (Manner.LAUGH, Emotion.AMUSED), (Manner.ASK, Emotion.CURIOUS)],
)
def test_a_manner_has_its_feeling(manner: Manner, emotion: Emotion) -> None:
    assert acts(said("anna", "Well", manner=manner))["anna"].emotion is emotion


def test_what_is_told_of_a_feeling_is_shown() -> None:
    played = acts(told("x"), deeds=(Deed("boris", Emotion.AFRAID),))
    assert played["boris"].emotion is Emotion.AFRAID


def test_who_sits_goes_on_sitting_until_he_walks() -> None:
    carry = Carry()
    acts(told("x"), deeds=(Deed("boris", Pose.SIT),), carry=carry)
    assert acts(told("x"), carry=carry)["boris"].pose is Pose.SIT
    acts(told("x"), deeds=(Deed("boris", Pose.WALK),), carry=carry)
    assert acts(told("x"), carry=carry)["boris"].pose is Pose.STAND


def test_nobody_kneels_through_a_whole_scene() -> None:
    carry = Carry()
    acts(told("x"), deeds=(Deed("boris", Pose.KNEEL),), carry=carry)
    poses = [acts(told("x"), carry=carry)["boris"].pose for _ in range(4)]
    assert poses[0] is Pose.KNEEL
    assert poses[-1] is not Pose.KNEEL


def test_a_thing_is_held_until_it_is_put_away() -> None:
    carry = Carry()
    acts(told("x"), deeds=(Deed("boris", Prop.SWORD),), carry=carry)
    assert acts(told("x"), carry=carry)["boris"].prop is Prop.SWORD
    acts(told("x"), deeds=(Deed("boris", Prop.SWORD), Deed("boris", Cue.PUT_AWAY)), carry=carry)
    assert acts(told("x"), carry=carry)["boris"].prop is Prop.NONE


def test_the_reader_of_a_letter_holds_it() -> None:
    presence = Presence((), "anna", "", "anna", ("anna",), ())
    beat = Beat((told("Dear Anna"),), BeatKind.DOCUMENT)
    assert play(beat, presence, ("anna",), Carry())["anna"].prop is Prop.LETTER


def test_strength_and_loudness() -> None:
    presence = Presence(("anna",), "anna", "", "anna", ("anna",), ())
    shout = said("anna", "Help", manner=Manner.SHOUT)
    assert loud(shout)
    assert loud(said("anna", "Oh!!"))
    assert not loud(told("Oh!!"))
    assert strength(Beat((shout,), BeatKind.TALK), presence) >= 0.9


def test_a_held_beat_shows_on_the_face_that_takes_it_in() -> None:
    presence = Presence((), "anna", "boris", "boris", ("anna", "boris"), ())
    beat = Beat((told("The pen stopped."),), BeatKind.TELLING)
    assert play(beat, presence, ("boris",), Carry(), Rhythm.TURN)["boris"] == Act(
        Emotion.SURPRISED, 0.6, Pose.STAND, Prop.NONE
    )


def test_a_face_without_a_feeling_of_its_own_has_the_moods() -> None:
    presence = Presence(("anna",), "anna", "", "anna", ("anna",), ())
    beat = Beat((said("anna", "Well."),), BeatKind.TALK)
    assert play(beat, presence, ("anna",), Carry(), mood=Mood.COMIC)["anna"].emotion is (
        Emotion.AMUSED
    )


@pytest.mark.parametrize("pose", [Pose.EMBRACE, Pose.HOLD_HANDS])
def test_what_takes_two_is_done_by_two(pose: Pose) -> None:
    played = acts(told("x"), deeds=(Deed("anna", pose),))
    assert [one.pose for one in played.values()] == [pose, pose]
    presence = Presence(("anna",), "anna", "", "anna", ("anna",), (Deed("anna", pose),))
    alone = play(Beat((told("x"),), BeatKind.TELLING), presence, ("anna",), Carry())
    assert alone["anna"].pose is not pose
