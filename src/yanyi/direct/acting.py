"""What each person on stage feels and does in a beat."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from yanyi.board.vocabulary import Pose, Prop, Rhythm
from yanyi.direct.beats import Beat, BeatKind
from yanyi.direct.blocking import Presence
from yanyi.direct.deeds import Deed
from yanyi.direct.lexicon.concepts import Cue
from yanyi.story.types import Line, Spoken, Sung, Thought
from yanyi.story.vocabulary import Emotion, Manner, Mood
from yanyi.story.walk import speaker_of, words_of

_POSTURES = {Pose.SIT, Pose.KNEEL, Pose.LIE, Pose.RIDE, Pose.CROUCH}
_MOVES = {Pose.WALK, Pose.RUN}
_BY_MANNER = {
    Manner.ASK: (Emotion.CURIOUS, 0.4),
    Manner.SOB: (Emotion.SAD, 0.9),
    Manner.LAUGH: (Emotion.AMUSED, 0.8),
    Manner.SHOUT: (Emotion.SURPRISED, 0.8),
    Manner.WHISPER: (Emotion.WORRIED, 0.4),
    Manner.HURRIED: (Emotion.WORRIED, 0.6),
}
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
    Emotion.TIRED: Pose.SLUMP,
}
_REACTIONS = {
    Emotion.ANGRY: Emotion.WORRIED,
    Emotion.AFRAID: Emotion.WORRIED,
    Emotion.SAD: Emotion.WORRIED,
    Emotion.HAPPY: Emotion.HAPPY,
    Emotion.AMUSED: Emotion.AMUSED,
    Emotion.TENDER: Emotion.TENDER,
    Emotion.SURPRISED: Emotion.CURIOUS,
    Emotion.CURIOUS: Emotion.CURIOUS,
    Emotion.DETERMINED: Emotion.WORRIED,
}
_HELD = {Rhythm.TURN: (Emotion.SURPRISED, 0.6), Rhythm.SILENCE: (Emotion.CURIOUS, 0.5)}
_MOODS = {
    Mood.TENSE: Emotion.WORRIED,
    Mood.FEARFUL: Emotion.WORRIED,
    Mood.MYSTERIOUS: Emotion.CURIOUS,
    Mood.JOYFUL: Emotion.HAPPY,
    Mood.COMIC: Emotion.AMUSED,
    Mood.TENDER: Emotion.TENDER,
}
#: Poses of two, and what is done where there is nobody else.
_BY_TWO = {Pose.EMBRACE: Pose.HAND_TO_CHEST, Pose.HOLD_HANDS: Pose.STAND}
_LOUD, _STRONG = 0.9, 0.8


@dataclass(frozen=True, slots=True)
class Act:
    """What one person does in one beat."""

    emotion: Emotion
    intensity: float
    pose: Pose
    prop: Prop


@dataclass(slots=True)
class Carry:
    """What lasts from beat to beat of one scene: who sits, and who holds what."""

    postures: dict[str, Pose] = field(default_factory=dict)
    props: dict[str, Prop] = field(default_factory=dict)


def play(
    beat: Beat,
    presence: Presence,
    roles: Iterable[str],
    carry: Carry,
    rhythm: Rhythm = Rhythm.TALK,
    mood: Mood = Mood.CALM,
) -> dict[str, Act]:
    """What everyone of ``roles`` does in this beat; ``carry`` is brought up to date."""
    feelings = {role: _feeling(role, beat, presence.deeds) for role in roles}
    lead = next((one for one in beat.speakers if one in feelings), presence.focus)
    acts = {}
    for role, (emotion, intensity) in feelings.items():
        own = [deed.what for deed in presence.deeds if deed.role == role]
        _hold(role, own, carry)
        speaks = role in beat.speakers
        if emotion is Emotion.NEUTRAL and not speaks and role != lead and lead in feelings:
            emotion, intensity = _reaction(*feelings[lead])
        if emotion is Emotion.NEUTRAL:
            emotion, intensity = _undertone(role, presence, rhythm, mood)
        if beat.kind is BeatKind.DOCUMENT and role == presence.focus:
            carry.props[role] = Prop.LETTER
        prop = carry.props.get(role, Prop.NONE)
        if role == presence.focus and presence.far:
            prop = Prop.PHONE
        pose = _pose(role, own, speaks, emotion, intensity, prop, carry)
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


def strength(beat: Beat, presence: Presence) -> float:
    """How strongly the strongest feeling of a beat is felt."""
    roles = presence.active or ((presence.focus,) if presence.focus else ())
    return max((_feeling(role, beat, presence.deeds)[1] for role in roles), default=0.0)


def _feeling(role: str, beat: Beat, deeds: Sequence[Deed]) -> tuple[Emotion, float]:
    told = [deed.what for deed in deeds if deed.role == role and isinstance(deed.what, Emotion)]
    said = [
        _said(line, told[-1] if told else Emotion.NEUTRAL)
        for line in beat.lines
        if speaker_of(line) == role
    ]
    silent = (told[-1], 0.7) if told else (Emotion.NEUTRAL, 0.4)
    return max(said, key=lambda one: one[1], default=silent)


def _said(line: Line, told: Emotion) -> tuple[Emotion, float]:
    """The line's own feeling; else the one told of the speaker; else what the manner betrays."""
    emotion, intensity = told, 0.4 if told is Emotion.NEUTRAL else 0.7
    if isinstance(line, Spoken | Thought | Sung) and line.emotion is not Emotion.NEUTRAL:
        emotion, intensity = line.emotion, 0.7
    if isinstance(line, Spoken) and line.manner in _BY_MANNER:
        by_manner, least = _BY_MANNER[line.manner]
        emotion = by_manner if emotion is Emotion.NEUTRAL else emotion
        intensity = max(intensity, least)
    if emotion is Emotion.NEUTRAL and isinstance(line, Spoken) and exclaimed(words_of(line)):
        emotion, intensity = Emotion.SURPRISED, 0.6
    if loud(line):
        intensity = max(intensity, _LOUD)
    return emotion, intensity


def exclaimed(words: str) -> bool:
    """Whether words end in a mark of exclamation."""
    return words.rstrip("—… ").endswith(("!", "！"))


def loud(line: Line) -> bool:
    """Whether a line is cried out."""
    if not isinstance(line, Spoken):
        return False
    return line.manner is Manner.SHOUT or words_of(line).count("!") + words_of(line).count("！") > 1


def _undertone(role: str, presence: Presence, rhythm: Rhythm, mood: Mood) -> tuple[Emotion, float]:
    """What a face shows when nothing is said of it: what has just happened, or the mood."""
    if role == presence.listener and not presence.active and rhythm in _HELD:
        return _HELD[rhythm]
    if mood in _MOODS:
        return _MOODS[mood], 0.3
    return Emotion.NEUTRAL, 0.4


def _reaction(emotion: Emotion, intensity: float) -> tuple[Emotion, float]:
    """What is felt at the sight of another's feeling, more mildly."""
    answer = _REACTIONS.get(emotion, Emotion.NEUTRAL)
    return answer, 0.5 if intensity >= _STRONG and answer is not Emotion.NEUTRAL else 0.4


def _hold(role: str, own: Sequence[Pose | Emotion | Prop | Cue], carry: Carry) -> None:
    """Bring posture and props up to date with what the person does."""
    for what in own:
        if isinstance(what, Pose):
            if what in _POSTURES:
                carry.postures[role] = what
            elif what is Pose.STAND or what in _MOVES:
                carry.postures.pop(role, None)
    taken = [what for what in own if isinstance(what, Prop)]
    if taken and Cue.PUT_AWAY in own:
        carry.props.pop(role, None)
    elif taken:
        carry.props[role] = taken[-1]


def _pose(
    role: str,
    own: Sequence[Pose | Emotion | Prop | Cue],
    speaks: bool,
    emotion: Emotion,
    intensity: float,
    prop: Prop,
    carry: Carry,
) -> Pose:
    done = [what for what in own if isinstance(what, Pose) and what is not Pose.STAND]
    if done:
        return done[-1]
    if role in carry.postures:
        return carry.postures[role]
    if emotion is Emotion.SAD and intensity >= _LOUD:
        return Pose.COVER_FACE
    if speaks:
        strong = intensity >= 0.6 and prop is Prop.NONE
        return _GESTURES.get(emotion, Pose.TALK) if strong else Pose.TALK
    return Pose.STAND if prop is Prop.NONE else Pose.HOLD
