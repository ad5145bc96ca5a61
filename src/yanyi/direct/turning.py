"""How far each person is turned towards us: who is met face to face, and who turns away."""

from yanyi.board.vocabulary import Framing, Pose, Rhythm, Turn
from yanyi.direct.acting import Act
from yanyi.direct.beats import Beat, BeatKind
from yanyi.direct.blocking import Presence
from yanyi.story.types import Thought
from yanyi.story.vocabulary import Emotion

_HELD = frozenset({Rhythm.TURN, Rhythm.SILENCE})
_FAR = frozenset({Framing.ESTABLISHING, Framing.WIDE})
_EYE_TO_EYE = frozenset({Emotion.ANGRY, Emotion.DETERMINED, Emotion.TENDER, Emotion.DISGUSTED})
_STRUCK = frozenset({Emotion.SURPRISED, Emotion.AFRAID})
_GOING = frozenset({Pose.WALK, Pose.RUN})
_BEFORE_US = frozenset({Pose.COVER_FACE, Pose.ARMS_UP, Pose.CROSS_ARMS, Pose.HANDS_ON_HIPS})


def turns(
    beat: Beat,
    presence: Presence,
    acts: dict[str, Act],
    roles: list[str],
    framing: Framing,
    rhythm: Rhythm,
    last: bool,
) -> dict[str, Turn]:
    """The turn of everyone in the picture; ``last`` is the last beat of its scene."""
    if len(roles) == 1:
        return {roles[0]: _alone(beat, acts[roles[0]], framing, rhythm, last)}
    facing = {presence.focus, presence.partner} & set(roles)
    if framing is Framing.MEDIUM and len(facing) == 2 and len(roles) == 2:
        act = acts[presence.focus]
        if act.emotion in _EYE_TO_EYE and act.intensity >= 0.6:
            return dict.fromkeys(roles, Turn.PROFILE)
    return dict.fromkeys(roles, Turn.THREE_QUARTER)


def _alone(beat: Beat, act: Act, framing: Framing, rhythm: Rhythm, last: bool) -> Turn:
    silent = not beat.speakers
    if framing in _FAR and silent and beat.kind is BeatKind.TELLING:
        if act.pose in _GOING and last:
            return Turn.BACK
        if rhythm is Rhythm.ESTABLISH and act.pose is Pose.STAND:
            return Turn.BACK
    if act.pose in _GOING:
        return Turn.PROFILE if framing in _FAR else Turn.THREE_QUARTER
    thinks = any(isinstance(line, Thought) for line in beat.lines)
    struck = act.emotion in _STRUCK and act.intensity >= 0.85
    if framing is Framing.CLOSE and (rhythm in _HELD or thinks or struck):
        return Turn.FRONT
    return (
        Turn.FRONT if framing is Framing.MEDIUM and act.pose in _BEFORE_US else (Turn.THREE_QUARTER)
    )
