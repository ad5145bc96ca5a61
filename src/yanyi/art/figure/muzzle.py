"""What the heads of beasts share: fur, ears, whiskers, and a face's acting on them."""

from collections.abc import Sequence
from dataclasses import dataclass

import skia

from yanyi.art.figure.colour import darker, mix
from yanyi.art.figure.expression import Expression
from yanyi.art.figure.eye import Eye, draw_brow, draw_eye
from yanyi.art.figure.features import draw_blush, draw_drop
from yanyi.art.figure.ink import Ink, Point, bow, ellipse, tapered, through
from yanyi.art.figure.mouth import Mouth, draw_mouth


@dataclass(frozen=True, slots=True)
class Coat:
    """The colours of a beast's head: fur, its lighter parts, bare skin."""

    fur: str
    pale: str
    bare: str
    dark: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Where the features of a beast's face are."""

    near: Eye
    far: Eye
    mouth: Mouth
    cheeks: tuple[Point, Point]
    rise: float = 84.0
    brow: float = 15.0


def smooth(points: Sequence[Point], tension: float = 1.0) -> skia.Path:
    """A closed smooth outline."""
    return through(points, closed=True, tension=tension)


def mass(ink: Ink, path: skia.Path, colour: str, depth: float = 26.0) -> None:
    """A large furry shape."""
    ink.shape(path, colour, 0.2, depth)


def ear(ink: Ink, points: Sequence[Point], inner: Sequence[Point], coat: Coat) -> None:
    """An ear with its inside."""
    ink.shape(smooth(points, 0.8), coat.fur, 0.2, 14)
    ink.fill(smooth(inner, 0.8), coat.bare, 0.85)


def whiskers(ink: Ink, x: float, y: float, reach: float, away: float) -> None:
    """Three whiskers each side of a muzzle; ``away`` is the reach on the far side."""
    for i, tilt in enumerate((-26.0, 4.0, 32.0)):
        a = (x - 60, y + i * 16 - 10)
        b = (x - 60 - reach, y + tilt + i * 12)
        ink.fill(tapered(bow(a, b, -0.06), ink.line * 0.7, 0.9, 0.0, 0.1), ink.colour, 0.75)
        c = (x + 62, y + i * 16 - 12)
        d = (x + 62 + away, y + tilt + i * 10)
        ink.fill(tapered(bow(c, d, 0.06), ink.line * 0.7, 0.9, 0.0, 0.1), ink.colour, 0.75)


def tufts(ink: Ink, at: Sequence[tuple[Point, Point]], width: float = 1.0) -> None:
    """Short strokes of fur."""
    for a, b in at:
        ink.fill(tapered(bow(a, b, 0.12), ink.line * width, 0.2, 0.0, 0.3), ink.colour, 0.8)


def gleam(ink: Ink, x: float, y: float, rx: float, ry: float, alpha: float = 0.55) -> None:
    """A light spot on something wet or shiny."""
    ink.fill(ellipse(x, y, rx, ry), "#ffffff", alpha)


def cleft(ink: Ink, x: float, top: float, low: float) -> None:
    """The line from a nose down to a mouth."""
    ink.stroke([(x, top), (x + 1, (top + low) / 2), (x - 1, low)], 0.8, start=0.6, end=0.5)


def draw_acting(ink: Ink, plan: Plan, coat: Coat, act: Expression, blink: bool) -> None:
    """Eyes, brows, mouth, blush and drops of a beast's face."""
    thick = max(ink.line * 1.15, 13)
    draw_blush(ink, list(plan.cheeks), act.blush + 0.3, 44)
    draw_eye(ink, plan.near, act, blink, thick)
    draw_eye(ink, plan.far, act, blink, thick * 0.95)
    brow = darker(coat.dark, 0.25)
    draw_brow(ink, plan.near, act, plan.rise, plan.brow, brow)
    draw_brow(ink, plan.far, act, plan.rise, plan.brow * 0.92, brow)
    draw_mouth(ink, plan.mouth, act, thick * 0.95)
    if act.tear > 0.5:
        draw_drop(ink, plan.near.x - 14, plan.near.y + 82, 22)
    if act.sweat > 0.5:
        draw_drop(ink, plan.near.x - 130, plan.near.y - 70, 24)


def shadow_under(ink: Ink, path: skia.Path, points: Sequence[Point], colour: str) -> None:
    """A soft dark patch inside a shape."""
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(path, skia.ClipOp.kIntersect, True)
    ink.blur(smooth(points), darker(colour, 0.35), 0.5, 14)
    canvas.restore()


def usual_plan(size: float = 1.0, y: float = 470.0, mouth: Mouth | None = None) -> Plan:
    """Features placed as on most heads."""
    near = Eye(440, y, 54 * size, size, -1, "#4a3224")
    far = Eye(648, y - 2, 42 * size, size * 0.97, 1, "#4a3224")
    return Plan(near, far, mouth or Mouth(592, 664, 66, 52), ((380, 590), (712, 586)))


def coat(fur: str, pale_share: float = 0.6, bare: str = "#f0b9a8") -> Coat:
    """The colours that go with a fur colour."""
    return Coat(fur, mix(fur, "#fff3e2", pale_share), bare, darker(fur, 0.4))
