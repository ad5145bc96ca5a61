"""What the camera does in a shot, and why: every move says something of what is told."""

from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.board.types import Actor, Setting
from yanyi.board.vocabulary import Framing, Move, Pose, Rhythm, SettingKind
from yanyi.story.vocabulary import Emotion, Mood

_HIGH = frozenset({SettingKind.MOUNTAIN, SettingKind.SKY, SettingKind.TEMPLE, SettingKind.PALACE})
_GOING = frozenset({Pose.WALK, Pose.RUN, Pose.RIDE, Pose.CARRY})
_SUDDEN = frozenset({Emotion.SURPRISED, Emotion.AFRAID, Emotion.ANGRY})
_INWARD = frozenset({Emotion.SAD, Emotion.TENDER, Emotion.ASHAMED, Emotion.AFRAID, Emotion.TIRED})
_UNEASY = frozenset({Mood.TENSE, Mood.FEARFUL, Mood.MYSTERIOUS})
_STRONG = 0.7
_LONG = 3  # lines: in a shot with so many the camera does not stand still
_SPARED = 7  # shots between two whips
_KINDS = {
    Move.PAN_LEFT: "pan",
    Move.PAN_RIGHT: "pan",
    Move.TILT_UP: "tilt",
    Move.TILT_DOWN: "tilt",
    Move.TRACK_LEFT: "track",
    Move.TRACK_RIGHT: "track",
}


@dataclass(frozen=True, slots=True)
class Moment:
    """What a move is chosen by: the ``at``-th of ``count`` shots, its picture and its words.

    ``focus`` is whom it is about, if that person is seen; ``lines`` are told in it, and it is
    ``inner`` where somebody only thinks.
    """

    at: int
    count: int
    framing: Framing
    rhythm: Rhythm
    setting: Setting
    faces_right: bool
    actors: tuple[Actor, ...] = ()
    focus: Actor | None = None
    lines: int = 1
    inner: bool = False

    @property
    def strong(self) -> bool:
        """Whether whom it is about feels strongly."""
        return self.focus is not None and self.focus.intensity >= _STRONG


def kind_of(move: Move) -> str:
    """What sort of move it is, whichever way it goes."""
    return _KINDS.get(move, move)


def choose_move(options: Sequence[Move], before: Sequence[Move]) -> Move:
    """The best move that is not of a kind just seen twice; a whip only long after another."""
    kinds = [kind_of(one) for one in before[-2:]]
    tired = set(kinds) if len(kinds) == 2 and len(set(kinds)) == 1 else set[str]()
    if Move.WHIP in before[-_SPARED:]:
        tired.add(Move.WHIP)
    others = (*options, Move.HOLD, Move.PUSH)
    return next(one for one in others if kind_of(one) not in tired)


def moves_for(one: Moment) -> tuple[Move, ...]:
    """The moves that suit a moment, the best first."""
    if one.at == one.count - 1 and one.count > 2 and one.rhythm is not Rhythm.BURST:
        return _parting(one)
    match one.rhythm:
        case Rhythm.ESTABLISH:
            return _arrival(one)
        case Rhythm.TURN:
            return _turn(one)
        case Rhythm.BURST:
            return (Move.HOLD, Move.PUSH)
        case Rhythm.SILENCE:
            return _silence(one)
        case _:
            return _talk(one)


def _aside(one: Moment) -> Move:
    return Move.PAN_RIGHT if one.faces_right else Move.PAN_LEFT


def _along(one: Moment) -> Move:
    return Move.TRACK_RIGHT if one.faces_right else Move.TRACK_LEFT


def _arrival(one: Moment) -> tuple[Move, ...]:
    """A place is shown: from the sky down, from above, or on the way into a room."""
    odd = one.setting.seed % 2
    if one.setting.inside:
        track = Move.TRACK_RIGHT if odd else Move.TRACK_LEFT
        return (track, Move.PUSH) if one.setting.seed % 3 == 0 else (Move.PUSH, track)
    if one.setting.kind in _HIGH:
        return (Move.TILT_DOWN, Move.ESTABLISH)
    return (Move.ESTABLISH, Move.PAN_RIGHT if odd else Move.PAN_LEFT)


def _parting(one: Moment) -> tuple[Move, ...]:
    """The end of a scene: away from those who are left, or into a face."""
    if one.framing in (Framing.WIDE, Framing.MEDIUM, Framing.ESTABLISHING):
        return (Move.PULL, Move.TILT_UP)
    return (Move.CLOSE_UP, Move.PUSH) if one.focus and not one.strong else (Move.PUSH, Move.PULL)


def _turn(one: Moment) -> tuple[Move, ...]:
    """Something changes: at once, or it is seen to dawn on somebody."""
    if one.focus and one.focus.emotion in _SUDDEN:
        return (Move.WHIP, Move.PUSH, Move.CLOSE_UP)
    if one.actors and one.framing in (Framing.WIDE, Framing.MEDIUM):
        return (Move.RACK, Move.PUSH)
    return (Move.PUSH, Move.CLOSE_UP)


def _silence(one: Moment) -> tuple[Move, ...]:
    """Nothing is done: a face is looked at, or the place."""
    if one.framing in (Framing.CLOSE, Framing.INSERT):
        return (Move.CLOSE_UP, Move.HOLD)
    return (Move.RACK, Move.HOLD) if one.actors else (Move.HOLD, _aside(one))


def _talk(one: Moment) -> tuple[Move, ...]:
    match one.framing:
        case Framing.INSERT:
            return (Move.INSERT, Move.PUSH)
        case Framing.CLOSE:
            return _face(one)
        case Framing.WIDE | Framing.ESTABLISHING:
            return _wide(one)
        case _:
            return _company(one)


def _face(one: Moment) -> tuple[Move, ...]:
    """Near a face: what is felt inwardly is only watched, what breaks out is gone towards."""
    if one.inner or (one.focus and one.focus.emotion in _INWARD):
        return (Move.CLOSE_UP, Move.PUSH)
    if one.strong or one.lines >= _LONG:
        return (Move.PUSH, Move.CLOSE_UP)
    return (Move.CLOSE_UP, Move.HOLD, Move.PUSH)


def _wide(one: Moment) -> tuple[Move, ...]:
    """Far from people: along with those who go, else a look about."""
    if any(actor.pose in _GOING for actor in one.actors):
        return (_along(one), _aside(one))
    if one.inner:
        return (Move.RACK, Move.PUSH)
    if one.actors and one.lines == 1:
        return (_aside(one), Move.PUSH)
    return (_along(one), _aside(one)) if one.actors else (_aside(one), Move.ESTABLISH)


def _company(one: Moment) -> tuple[Move, ...]:
    """Half near: the camera rests in talk, unless it is long, uneasy or on the way."""
    if any(actor.pose in _GOING for actor in one.actors):
        return (_along(one), Move.HOLD)
    if one.inner or (len(one.actors) == 1 and one.lines == 1):
        return (Move.RACK, Move.HOLD)
    if one.setting.mood in _UNEASY or one.strong:
        return (Move.PUSH, Move.HOLD)
    if one.lines > _LONG:
        return (_along(one), Move.HOLD)
    return (Move.HOLD, Move.PUSH, _along(one))
