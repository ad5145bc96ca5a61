"""The recipe of a shot: layers seen through a moving camera, alive, encoded as one segment."""

from dataclasses import dataclass
from pathlib import Path

from yanyi.art.film_acting import Acting
from yanyi.art.film_air import Air
from yanyi.art.film_camera import HOLD, Camera
from yanyi.art.film_caption import Caption
from yanyi.art.film_footage import Footage
from yanyi.art.film_light import EVEN, Light
from yanyi.art.film_roll import Roll
from yanyi.art.film_water import Water
from yanyi.art.film_whip import STEADY, Whip
from yanyi.media.video_grid import FPS
from yanyi.models.recipe import Recipe
from yanyi.models.states import REST


@dataclass(frozen=True, slots=True)
class Plate:
    """A layer to be filmed: as ``models.answers.Layer``, its picture being one of the inputs.

    A ``fixed`` plate (lettering, the shade of the lens) does not move with the camera. The lower
    edge of a plate that is a whole picture is so much nearer than its upper one by its ``slope``.
    """

    depth: float
    left: int
    top: int
    width: int
    height: int
    actor: int = -1
    state: str = REST
    fixed: bool = False
    slope: float = 0.0


@dataclass(frozen=True, slots=True)
class Fade:
    """Frames that a shot takes to come out of the dark and to go into it."""

    rise: int = 0
    fall: int = 0


CUT = Fade()


@dataclass(frozen=True, slots=True)
class Shot:
    """A shot to be filmed; the inputs are the pictures of ``plates`` in order, then the footage.

    ``dim`` (0 to 1) darkens and ``blur`` (pixels) softens all but fixed plates, for titles.
    ``fps`` are the frames of a second. ``captions`` and the credits (``roll``) lie over all. The
    camera moves and figures live from ``lead`` frames before the first; of the frames the last
    ``tail`` are left out. Both are seen in a dissolve, a segment of its own.
    """

    width: int
    height: int
    frames: int
    plates: tuple[Plate, ...]
    camera: Camera = HOLD
    acting: tuple[Acting, ...] = ()
    air: Air = Air.STILL
    seed: int = 0
    fade: Fade = CUT
    dim: float = 0.0
    blur: float = 0.0
    fps: int = FPS
    captions: tuple[Caption, ...] = ()
    roll: Roll | None = None
    light: Light = EVEN
    water: Water | None = None
    whip: Whip = STEADY
    lead: int = 0
    tail: int = 0
    footage: Footage | None = None

    @property
    def inputs(self) -> int:
        """How many inputs it has."""
        return len(self.plates) + (self.footage is not None)


def film_shot(params: Shot, inputs: list[Path], output: Path) -> None:
    """Film a shot and write its segment."""
    from yanyi.art.film_scenery import shoot

    shoot(params, inputs, output)


SHOT = Recipe("film.shot", 6, Shot, film_shot)
