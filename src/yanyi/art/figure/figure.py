"""A whole figure: body, costume, head and what it holds."""

import math
from dataclasses import dataclass, replace

import skia

from yanyi.art.figure import beast
from yanyi.art.figure.cut import CUTS, Lower, Sleeve, cloth
from yanyi.art.figure.expression import Expression, expression
from yanyi.art.figure.hand import draw_hand
from yanyi.art.figure.head import UNIT, draw_back_hair, draw_head, hair_top, skin_shade
from yanyi.art.figure.ink import Ink, Point
from yanyi.art.figure.layout import EYES, MOUTHS, PIVOTS, SIDES
from yanyi.art.figure.lower import draw_legs, draw_seat, draw_skirt
from yanyi.art.figure.person import Person, person
from yanyi.art.figure.prop import draw_prop
from yanyi.art.figure.skeleton import Limb, Skeleton, skeleton
from yanyi.art.figure.sleeve import along, draw_sleeve, unit
from yanyi.art.figure.stance import Arm, Legs, Stance, own_stance, stance
from yanyi.art.figure.upper import draw_nape, draw_neck, draw_pauldron, draw_trunk, shoulder_seam
from yanyi.board.types import Actor
from yanyi.board.vocabulary import Costume, Prop, Turn


@dataclass(frozen=True, slots=True)
class Face:
    """What a face does besides its feeling: ``open`` moves the mouth, ``blink`` shuts the eyes."""

    open: bool = False
    blink: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """Places on a figure in figure units, already mirrored; boxes are left, top, right, bottom."""

    head: tuple[float, float, float, float]
    mouth: Point
    eyes: Point
    body: tuple[float, float, float, float]
    hand: Point
    unit: float


def _acting(actor: Actor, face: Face) -> Expression:
    act = expression(actor.emotion, actor.intensity)
    if face.open:
        wider = max(act.open + 0.3, 0.42)
        act = replace(act, open=wider, teeth=act.teeth * 0.5, width=max(act.width, 0.85))
    return act


def _head_at(s: Skeleton, pose: Stance, act: Expression) -> tuple[Point, float]:
    """Where the head turns, and by how many degrees."""
    return s.neck, s.lean * 0.55 + pose.nod + act.nod * 0.8 - act.roll * 0.5


def _enter_head(
    canvas: skia.Canvas, who: Person, at: Point, turn: float, facing: Turn = Turn.THREE_QUARTER
) -> float:
    """Go into the head's own units; the scale is returned."""
    k = UNIT * who.head
    canvas.translate(*at)
    canvas.rotate(turn)
    canvas.scale(k, k)
    canvas.translate(-PIVOTS[facing][0], -PIVOTS[facing][1])
    return k


def _draw_arm(
    ink: Ink, s: Skeleton, who: Person, limb: Limb, arm: Arm, prop: Prop, far: bool
) -> None:
    k = s.scale
    cut, colours = CUTS[who.look.costume], cloth(who)
    skin = (who.skin, skin_shade(who.skin))
    size = k * (0.96 if who.woman else 1.06) * (1.1 if who.child else 1.0)
    at = along(limb.end, unit(limb.bend, limb.end), 4 * k)
    fist = along(limb.end, unit(limb.bend, limb.end), 20 * size)
    thumb = arm.thumb if math.cos(limb.angle) >= -0.2 else -arm.thumb
    if prop is not Prop.NONE:
        draw_prop(ink, prop, fist, k * 1.05)
    draw_hand(ink, at, limb.angle + math.radians(arm.wrist), arm.grip, skin[0], size, thumb)
    seamed = not far and cut.sleeve not in (Sleeve.PUFF, Sleeve.BRACER)
    pen = replace(ink, seam=shoulder_seam(s, who, limb)) if seamed else ink
    draw_sleeve(pen, limb, cut, colours, k, s.wide, skin)
    if who.look.costume is Costume.ARMOUR:
        draw_pauldron(ink, limb.root, k, colours, 1 if far else -1)


def _robed(who: Person) -> bool:
    return CUTS[who.look.costume].lower in (Lower.ROBE, Lower.GOWN)


def _stance(actor: Actor, who: Person) -> Stance:
    found = stance(actor.pose, actor.prop)
    return own_stance(found, actor.look.seed, who.woman or who.period or who.old)


def measure_figure(actor: Actor, face: Face) -> Marks:
    """The places of a figure's parts, without drawing it."""
    who = person(actor.look)
    pose = _stance(actor, who)
    return _marks(
        skeleton(who, pose, _robed(who)),
        pose,
        _acting(actor, face),
        who,
        not actor.faces_right,
        actor.turn,
    )


def draw_figure(ink: Ink, actor: Actor, face: Face) -> Marks:
    """Draw an actor in figure units, feet at the origin; the places of its parts are returned.

    The figure is drawn facing right and mirrored when it faces left; ``ink.light`` is as seen on
    the canvas. One figure unit is 1/540 of an adult's height.
    """
    who = person(actor.look)
    if who.beast:
        who = replace(who, skin=beast.hand_colour(who))
    pose = _stance(actor, who)
    act = _acting(actor, face)
    s = skeleton(who, pose, _robed(who))
    canvas = ink.canvas
    flip = not actor.faces_right
    canvas.save()
    if flip:
        canvas.scale(-1, 1)
    pen = replace(ink, light=-ink.light if flip else ink.light)
    if pose.lying:
        canvas.translate(s.neck[1] * -0.5, -34 * s.scale)
        canvas.rotate(-90)
    _draw_body(pen, actor, who, pose, s, act, face, flip)
    canvas.restore()
    return _marks(s, pose, act, who, flip, actor.turn)


def _draw_body(
    pen: Ink, actor: Actor, who: Person, pose: Stance, s: Skeleton, act: Expression, face: Face,
    flip: bool,
) -> None:  # fmt: skip
    canvas = pen.canvas
    cut, colours = CUTS[who.look.costume], cloth(who)
    at, turn = _head_at(s, pose, act)
    if pose.legs is Legs.SIT:
        draw_seat(pen, s, who.period)
    canvas.save()
    k = _enter_head(canvas, who, at, turn, actor.turn)
    if not who.beast:
        draw_back_hair(pen.at(pen.line / k), who, actor.turn)
    canvas.restore()
    if not pose.far.front:
        _draw_arm(pen, s, who, s.far_arm, pose.far, actor.prop, True)
    draw_legs(pen, s, who, cut, colours)
    draw_skirt(pen, s, cut, colours, who.woman)
    draw_nape(pen, s, cut, colours)
    draw_neck(pen, s, who, at)
    draw_trunk(pen, s, who, cut, colours, flip)
    if pose.far.front and not pose.far.over:
        _draw_arm(pen, s, who, s.far_arm, pose.far, actor.prop, True)
    if not pose.near.over:
        _draw_arm(pen, s, who, s.near_arm, pose.near, Prop.NONE, False)
    canvas.save()
    k = _enter_head(canvas, who, at, turn, actor.turn)
    if who.beast:
        beast.draw_beast(pen.at(pen.line / k), who, act, face.blink, actor.turn)
    else:
        draw_head(pen.at(pen.line / k), who, act, face.blink, actor.turn)
    canvas.restore()
    if pose.far.over:
        _draw_arm(pen, s, who, s.far_arm, pose.far, actor.prop, True)
    if pose.near.over:
        _draw_arm(pen, s, who, s.near_arm, pose.near, Prop.NONE, False)


def _placed(who: Person, at: Point, turn: float, x: float, y: float, facing: Turn) -> Point:
    """A place in the head's units, in figure units."""
    k = UNIT * who.head
    a = math.radians(turn)
    dx, dy = (x - PIVOTS[facing][0]) * k, (y - PIVOTS[facing][1]) * k
    return at[0] + dx * math.cos(a) - dy * math.sin(a), at[1] + dx * math.sin(a) + dy * math.cos(a)


def _marks(
    s: Skeleton, pose: Stance, act: Expression, who: Person, flip: bool, facing: Turn
) -> Marks:
    at, turn = _head_at(s, pose, act)
    where = beast.mouth_of(who.look.head, facing) if who.beast else MOUTHS[facing]
    top = beast.top_of(who.look.head) if who.beast else hair_top(who, facing)
    mouth = _placed(who, at, turn, *where, facing)
    eyes = _placed(who, at, turn, *EYES[facing], facing)
    corners = [_placed(who, at, turn, x, y, facing) for x in SIDES[facing] for y in (top, 775)]
    xs, ys = [p[0] for p in corners], [p[1] for p in corners]
    head = [min(xs), min(ys), max(xs), max(ys)]
    limbs = (s.near_arm, s.far_arm, s.near_leg, s.far_leg)
    reach = [p for limb in limbs for p in (limb.bend, limb.end)]
    body = [
        min(head[0], *(p[0] - 26 for p in reach)),
        head[1],
        max(head[2], *(p[0] + 26 for p in reach)),
        0.0,
    ]
    hand = s.far_arm.end
    if pose.lying:
        shift = s.neck[1] * -0.5

        def turned(p: Point) -> Point:
            return p[1] + shift, -p[0] - 34 * s.scale

        mouth, eyes, hand = turned(mouth), turned(eyes), turned(hand)
        head = [head[1] + shift, -head[2] - 34 * s.scale, head[3] + shift, -head[0] - 34 * s.scale]
        body = [head[0], head[1], shift, 0.0]
    sign = -1 if flip else 1
    boxes = [tuple(box) if not flip else (-box[2], box[1], -box[0], box[3]) for box in (head, body)]
    return Marks(
        head=(boxes[0][0], boxes[0][1], boxes[0][2], boxes[0][3]),
        mouth=(mouth[0] * sign, mouth[1]),
        eyes=(eyes[0] * sign, eyes[1]),
        body=(boxes[1][0], boxes[1][1], boxes[1][2], boxes[1][3]),
        hand=(hand[0] * sign, hand[1]),
        unit=UNIT * who.head,
    )
