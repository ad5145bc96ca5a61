from direct.stories import said, told
from yanyi.board.vocabulary import Framing, Pose, Prop, Rhythm, Turn
from yanyi.direct.acting import Act
from yanyi.direct.beats import Beat, BeatKind
from yanyi.direct.blocking import Presence
from yanyi.direct.turning import turns
from yanyi.story.types import Line, Plain, Thought
from yanyi.story.vocabulary import Emotion

ALONE = Presence((), "anna", "", "anna", ("anna",), ())
PAIR = Presence(("anna", "boris"), "anna", "boris", "anna", ("boris", "anna"), ())


def act(emotion: Emotion = Emotion.NEUTRAL, intensity: float = 0.4, pose: Pose = Pose.STAND) -> Act:
    return Act(emotion, intensity, pose, Prop.NONE)


def alone(
    line: Line, what: Act, framing: Framing, rhythm: Rhythm = Rhythm.TALK, last: bool = False
) -> Turn:
    kind = BeatKind.TELLING if not hasattr(line, "speaker") else BeatKind.TALK
    return turns(Beat((line,), kind), ALONE, {"anna": what}, ["anna"], framing, rhythm, last)[
        "anna"
    ]


def test_a_held_close_view_meets_us_face_to_face() -> None:
    line = told("The pen stopped.")
    assert alone(line, act(), Framing.CLOSE, Rhythm.SILENCE) is Turn.FRONT
    assert alone(line, act(), Framing.CLOSE, Rhythm.TALK) is Turn.THREE_QUARTER


def test_a_thought_is_shown_from_the_front() -> None:
    thought = Thought("x", (Plain("Not again."),), "anna")
    assert alone(thought, act(), Framing.CLOSE) is Turn.FRONT


def test_who_walks_is_seen_from_the_side_and_leaves_with_the_back_to_us() -> None:
    walks = act(pose=Pose.WALK)
    assert alone(told("She walked."), walks, Framing.WIDE) is Turn.PROFILE
    assert alone(told("She walked away."), walks, Framing.WIDE, last=True) is Turn.BACK


def test_nobody_speaks_with_the_back_to_us() -> None:
    line = said("anna", "Goodbye.")
    walks = act(pose=Pose.WALK)
    assert alone(line, walks, Framing.WIDE, Rhythm.ESTABLISH, last=True) is not Turn.BACK


def test_two_at_odds_are_seen_in_profile_and_two_at_ease_are_not() -> None:
    beat = Beat((said("anna", "You lied."),), BeatKind.TALK)
    for emotion, turn in ((Emotion.ANGRY, Turn.PROFILE), (Emotion.HAPPY, Turn.THREE_QUARTER)):
        acts = {"anna": act(emotion, 0.7), "boris": act()}
        found = turns(beat, PAIR, acts, ["anna", "boris"], Framing.MEDIUM, Rhythm.TALK, False)
        assert found == {"anna": turn, "boris": turn}
