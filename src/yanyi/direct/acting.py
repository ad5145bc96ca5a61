"""What each person on stage does in a beat: a pose, a thing in the hand, a face, a turn."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from yanyi.board.vocabulary import Pose, Prop, Rhythm
from yanyi.direct.beats import Beat, BeatKind
from yanyi.direct.blocking import Presence
from yanyi.direct.feeling import asks, feelings
from yanyi.direct.lexicon.concepts import Cue
from yanyi.direct.script import weight
from yanyi.direct.temper import Temper
from yanyi.story.vocabulary import Emotion, Mood
from yanyi.story.walk import speaker_of, words_of

#: Postures that go on, and for how many beats of the person when nothing more is said of them.
_POSTURES = {Pose.SIT: 99, Pose.RIDE: 99, Pose.LIE: 4, Pose.KNEEL: 2, Pose.CROUCH: 2}
_MOVES = {Pose.WALK, Pose.RUN}
_GESTURES = {
    Emotion.ANGRY: Pose.POINT,
    Emotion.AFRAID: Pose.HANDS_TOGETHER,
    Emotion.SAD: Pose.HAND_TO_CHEST,
    Emotion.PROUD: Pose.HANDS_ON_HIPS,
    Emotion.CURIOUS: Pose.HAND_TO_CHIN,
    Emotion.DETERMINED: Pose.CROSS_ARMS,
    Emotion.TENDER: Pose.HAND_TO_CHEST,
    Emotion.ASHAMED: Pose.HANDS_TOGETHER,
    Emotion.WORRIED: Pose.HANDS_TOGETHER,
    Emotion.DISGUSTED: Pose.CROSS_ARMS,
    Emotion.TIRED: Pose.SLUMP,
}
_CRIES = {
    Emotion.ANGRY: Pose.POINT,
    Emotion.HAPPY: Pose.ARMS_UP,
    Emotion.AMUSED: Pose.ARMS_UP,
    Emotion.SURPRISED: Pose.ARMS_UP,
    Emotion.AFRAID: Pose.REACH,
    Emotion.DETERMINED: Pose.POINT,
}
#: Poses of two, and what is done where there is nobody else.
_BY_TWO = {Pose.EMBRACE: Pose.HAND_TO_CHEST, Pose.HOLD_HANDS: Pose.STAND}
_LOUD, _MARKED = 0.9, 0.6
_FEW, _MANY = 9.0, 30.0
_CALM = Temper()


@dataclass(frozen=True, slots=True)
class Act:
    """What one person does in one beat."""

    emotion: Emotion
    intensity: float
    pose: Pose
    prop: Prop


@dataclass(slots=True)
class Carry:
    """What lasts from beat to beat of one scene: who sits (for how long yet), who holds what."""

    postures: dict[str, tuple[Pose, int]] = field(default_factory=dict)
    props: dict[str, Prop] = field(default_factory=dict)


def play(
    beat: Beat,
    presence: Presence,
    roles: Sequence[str],
    carry: Carry,
    rhythm: Rhythm = Rhythm.TALK,
    mood: Mood = Mood.CALM,
    tempers: Mapping[str, Temper] | None = None,
) -> dict[str, Act]:
    """What everyone of ``roles`` does in this beat; ``carry`` is brought up to date."""
    tempers = tempers or {}
    acts = {}
    felt = feelings(beat, presence, roles, rhythm, mood, tempers)
    for role, (emotion, intensity) in felt.items():
        own = [deed.what for deed in presence.deeds if deed.role == role]
        _hold(role, own, carry)
        if beat.kind is BeatKind.DOCUMENT and role == presence.focus:
            carry.props[role] = Prop.LETTER
        prop = carry.props.get(role, Prop.NONE)
        if role == presence.focus and presence.far:
            prop = Prop.PHONE
        pose = _posed(role, own, emotion, intensity, carry)
        if pose is None:
            temper = tempers.get(role, _CALM)
            pose = _gesture(role, beat, emotion, intensity, prop, temper)
        acts[role] = Act(emotion, intensity, pose, prop)
    _together(acts, presence)
    return acts


def _together(acts: dict[str, Act], presence: Presence) -> None:
    """Whoever is embraced embraces; what takes two is not done alone."""
    for role, act in list(acts.items()):
        if act.pose not in _BY_TWO or any(
            one != role and other.pose is act.pose for one, other in acts.items()
        ):
            continue
        others = [one for one in (presence.partner, *reversed(presence.active), *acts)
                  if one in acts and one != role]  # fmt: skip
        if others:
            acts[others[0]] = replace(acts[others[0]], pose=act.pose)
        else:
            acts[role] = replace(act, pose=_BY_TWO[act.pose])


def _hold(role: str, own: Sequence[Pose | Emotion | Prop | Cue], carry: Carry) -> None:
    """Bring posture and props up to date with what the person does."""
    if role in carry.postures:
        pose, left = carry.postures.pop(role)
        if left:
            carry.postures[role] = (pose, left - 1)
    for what in own:
        if isinstance(what, Pose):
            if what in _POSTURES:
                carry.postures[role] = (what, _POSTURES[what])
            elif what is Pose.STAND or what in _MOVES:
                carry.postures.pop(role, None)
    taken = [what for what in own if isinstance(what, Prop)]
    if taken and Cue.PUT_AWAY in own:
        carry.props.pop(role, None)
    elif taken:
        carry.props[role] = taken[-1]


def _posed(
    role: str,
    own: Sequence[Pose | Emotion | Prop | Cue],
    emotion: Emotion,
    intensity: float,
    carry: Carry,
) -> Pose | None:
    """The pose that is told, goes on, or overcomes a person; None leaves it to the hands."""
    done = [what for what in own if isinstance(what, Pose) and what is not Pose.STAND]
    if done:
        return done[-1]
    if role in carry.postures:
        return carry.postures[role][0]
    return Pose.COVER_FACE if emotion is Emotion.SAD and intensity >= _LOUD else None


def _gesture(
    role: str, beat: Beat, emotion: Emotion, intensity: float, prop: Prop, temper: Temper
) -> Pose:
    """What the hands do in talk: as the feeling has it when it is marked, else as is usual."""
    words = "".join(words_of(line) for line in beat.lines if speaker_of(line) == role)
    if prop is not Prop.NONE:
        return Pose.TALK if words else Pose.HOLD
    if not words:
        asked = any(asks(words_of(line)) for line in beat.lines if speaker_of(line))
        if asked and emotion is Emotion.CURIOUS:
            return Pose.HAND_TO_CHIN
        return temper.listens if beat.speakers and beat.weight >= _MANY else Pose.STAND
    if intensity >= _LOUD:
        return _CRIES.get(emotion, Pose.TALK)
    if intensity >= _MARKED:
        return _GESTURES.get(emotion, Pose.TALK)
    size = weight(words)
    return temper.talks[0 if size <= _FEW else 1 if size <= _MANY else 2]
