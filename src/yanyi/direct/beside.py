"""Who talks from elsewhere, and how that is seen beside the one who listens."""

from collections.abc import Mapping

from yanyi.board.types import Actor, Beside, Look, Setting, View
from yanyi.board.vocabulary import Framing, Pose, Prop, SettingKind, Turn
from yanyi.direct.acting import Act
from yanyi.direct.blocking import Presence

_HALF = frozenset({Framing.CLOSE, Framing.MEDIUM})


def beside_of(
    view: View, presence: Presence, acts: Mapping[str, Act], looks: Mapping[str, Look]
) -> Beside | None:
    """The far one of two who talk at a distance; None unless one is near and one is far.

    They look at each other across the middle of the screen.
    """
    far = [role for role in presence.far if role in looks and role in acts]
    if len(far) != 1 or len(view.actors) != 1 or view.framing not in _HALF:
        return None
    look, act = looks[far[0]], acts[far[0]]
    actor = Actor(
        look=look,
        x=0.5,
        faces_right=not view.actors[0].faces_right,
        pose=Pose.HOLD,
        emotion=act.emotion,
        intensity=act.intensity,
        prop=Prop.PHONE,
        turn=Turn.THREE_QUARTER,
    )
    return Beside(View(_elsewhere(view.setting, look), (actor,), view.framing), (far[0],))


def _elsewhere(here: Setting, look: Look) -> Setting:
    """A room of somebody's own, at the same hour."""
    return Setting(
        kind=SettingKind.ROOM,
        seed=look.seed,
        era=here.era,
        inside=True,
        time=here.time,
        weather=here.weather,
        mood=here.mood,
        season=here.season,
    )
