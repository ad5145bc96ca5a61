"""How near the camera is, and what the beat does for the page."""

from collections.abc import Sequence

from yanyi.board.vocabulary import Framing, Pose, Rhythm
from yanyi.direct.beats import Beat, BeatKind
from yanyi.direct.blocking import Presence
from yanyi.direct.feeling import exclaimed, loud, strength
from yanyi.direct.lexicon.concepts import Cue
from yanyi.direct.lexicon.lexicon import of
from yanyi.direct.script import Script, is_voiced, weight
from yanyi.story.types import Line, Narrated, Sound, Spoken
from yanyi.story.vocabulary import Manner
from yanyi.story.walk import words_of

_BRIEF, _CURT, _CRY = 22.0, 10.0, 6.0
_STRONG = 0.7
_ROOMY = 50.0
_LARGE_POSES = {
    Pose.WALK, Pose.RUN, Pose.BOW, Pose.KNEEL, Pose.LIE, Pose.ARMS_UP, Pose.RIDE, Pose.STRIKE,
    Pose.THROW, Pose.PUSH, Pose.CROUCH, Pose.FALL, Pose.EMBRACE,
}  # fmt: skip
_BREATH = 6


def rhythm_of(at: int, count: int, beat: Beat, script: Script) -> Rhythm:
    """What a beat does: it sets the scene, talks, turns it, holds its breath or bursts."""
    cues = [cue for line in beat.lines if not is_voiced(line) for cue in of(script.of(line), Cue)]
    if at == 0:
        return Rhythm.ESTABLISH
    if any(isinstance(line, Sound) or loud(line) or _exclaimed(line) for line in beat.lines):
        return Rhythm.BURST
    if at == count - 1 and beat.weight <= _CURT:
        return Rhythm.TURN
    if beat.kind is BeatKind.TELLING and beat.weight <= _BRIEF:
        if Cue.TURN in cues:
            return Rhythm.TURN
        if Cue.HUSH in cues or (beat.weight <= _CURT and not _moves(beat, script)):
            return Rhythm.SILENCE
    return Rhythm.TURN if Cue.TURN in cues else Rhythm.TALK


def framings_for(at: int, beat: Beat, presence: Presence, rhythm: Rhythm) -> tuple[Framing, ...]:
    """The framings that suit a beat, the best first."""
    if rhythm is Rhythm.ESTABLISH:
        return (Framing.ESTABLISHING,)
    if beat.kind is BeatKind.DOCUMENT:
        return (Framing.INSERT, Framing.CLOSE)
    if not presence.active:
        return _of_nobody(beat, presence, rhythm)
    return _of_people(at, beat, presence, rhythm)


def choose(options: Sequence[Framing], before: Sequence[Framing]) -> Framing:
    """The best framing that has not just been seen twice; any other rather than a third time."""
    tired = before[-1] if len(before) > 1 and before[-1] is before[-2] else None
    others = (*options, Framing.MEDIUM, Framing.WIDE)
    return next(one for one in others if one is not tired)


def _of_people(at: int, beat: Beat, presence: Presence, rhythm: Rhythm) -> tuple[Framing, ...]:
    """Near for whispers, cries and turns, far for crowds and large movements."""
    if rhythm is Rhythm.BURST:
        return (Framing.CLOSE, Framing.MEDIUM)
    if beat.kind is BeatKind.VERSE:
        return (Framing.WIDE, Framing.MEDIUM, Framing.CLOSE)
    if len(presence.active) > 2:
        return (Framing.WIDE, Framing.MEDIUM)
    if len(beat.speakers) - len(presence.far) == 2 or _both_told_of(beat, presence):
        return (Framing.MEDIUM, Framing.WIDE)
    if rhythm in (Rhythm.TURN, Rhythm.SILENCE) or _close_to_the_ear(beat):
        return (Framing.CLOSE, Framing.MEDIUM)
    if _large(presence):
        return (Framing.WIDE, Framing.MEDIUM)
    if strength(beat, presence) >= _STRONG:
        return (Framing.CLOSE, Framing.MEDIUM)
    if at % _BREATH == _BREATH - 1:
        return (Framing.WIDE, Framing.MEDIUM)
    if at % 2 and beat.weight <= _ROOMY:
        return (Framing.CLOSE, Framing.MEDIUM)
    return (Framing.MEDIUM, Framing.CLOSE)


def _of_nobody(beat: Beat, presence: Presence, rhythm: Rhythm) -> tuple[Framing, ...]:
    """Telling that names nobody: a look at who listens, or at the place."""
    if presence.far:
        return (Framing.CLOSE, Framing.MEDIUM)
    held = rhythm in (Rhythm.SILENCE, Rhythm.TURN)
    if presence.focus and (held or beat.kind is BeatKind.TALK):
        return (Framing.CLOSE, Framing.MEDIUM)
    return (
        (Framing.WIDE, Framing.INSERT) if rhythm is Rhythm.BURST else (Framing.WIDE, Framing.MEDIUM)
    )


def _moves(beat: Beat, script: Script) -> bool:
    return any(pose in _LARGE_POSES for line in beat.lines for pose in of(script.of(line), Pose))


def _exclaimed(line: Line) -> bool:
    """A word or two of telling with a mark of exclamation: a sound, more often than not."""
    words = words_of(line)
    return isinstance(line, Narrated) and exclaimed(words) and weight(words) <= _CRY


def _both_told_of(beat: Beat, presence: Presence) -> bool:
    return not beat.speakers and len(presence.active) == 2


def _large(presence: Presence) -> bool:
    return any(deed.what in _LARGE_POSES for deed in presence.deeds)


def _close_to_the_ear(beat: Beat) -> bool:
    return any(
        isinstance(line, Spoken) and line.manner in (Manner.WHISPER, Manner.MUTTER)
        for line in beat.lines
    )
