"""What speaking and looking about do to a face, whatever it feels."""

from dataclasses import dataclass, replace

from yanyi.art.figure.expression import Expression, expression
from yanyi.board.types import Actor
from yanyi.models.states import BITE, LEFT, OPEN, RIGHT, ROUND, SHUT, SMALL, US, WIDE
from yanyi.story.vocabulary import Emotion


@dataclass(frozen=True, slots=True)
class Face:
    """What a face does besides its feeling: ``mouth`` speaks and ``gaze`` looks somewhere.

    Both are named as in ``models.states``. ``blink`` shuts the eyes; a ``feeling`` takes the place
    of the actor's own while the head stays as it is.
    """

    mouth: str = ""
    blink: bool = False
    gaze: str = ""
    feeling: Emotion | None = None
    intensity: float = 0.7


def acted(actor: Actor, face: Face) -> Expression:
    """How the face of an actor is drawn."""
    own = expression(actor.emotion, actor.intensity)
    act = own
    if face.feeling is not None:
        act = expression(face.feeling, face.intensity)
        act = replace(act, nod=own.nod, roll=own.roll)
    return _looking(_speaking(act, face.mouth), face.gaze, actor.faces_right)


def _speaking(act: Expression, mouth: str) -> Expression:
    """The face with a mouth that forms a sound; a smile and a sneer are seen in all of them."""
    bend = act.curve * 0.6
    calm = replace(act, tongue=0.0, teeth=0.0, wave=0.0, round=0.0)
    if mouth == SHUT:
        return replace(calm, open=0.0, width=min(act.width, 0.92), curve=bend)
    if mouth == SMALL:
        return replace(calm, open=0.16, width=0.74, curve=bend)
    if mouth == WIDE:
        return replace(calm, open=0.17, width=1.08, curve=max(bend, 0.22), teeth=0.35)
    if mouth == ROUND:
        return replace(calm, open=0.3, width=0.46, curve=bend * 0.4, round=1.0)
    if mouth == BITE:
        return replace(calm, open=0.08, width=0.84, curve=bend, teeth=0.6)
    if mouth == OPEN:
        wider = max(act.open + 0.3, 0.42)
        return replace(act, open=wider, teeth=act.teeth * 0.5, width=max(act.width, 0.85))
    return act


def _looking(act: Expression, gaze: str, faces_right: bool) -> Expression:
    """The face with its eyes turned; ``left`` and ``right`` are those of the picture."""
    if gaze == US:
        return replace(act, look_x=-0.2, look_y=0.05)
    if gaze in (LEFT, RIGHT):
        ahead = (gaze == RIGHT) is faces_right
        return replace(act, look_x=0.85 if ahead else -0.85, look_y=0.08)
    return act
