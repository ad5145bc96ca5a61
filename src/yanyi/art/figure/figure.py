"""A whole figure: body, costume, head and what it holds."""

import math
from dataclasses import dataclass, replace

import skia

from yanyi.art.figure import beast
from yanyi.art.figure.cut import Cloth, Cut, Lower, Sleeve, cloth, cut_of
from yanyi.art.figure.dress import draw_cape
from yanyi.art.figure.expression import Expression
from yanyi.art.figure.hand import Part, draw_hand
from yanyi.art.figure.head import UNIT, draw_back_hair, draw_head, hair_top, skin_shade
from yanyi.art.figure.ink import Ink, Point
from yanyi.art.figure.layout import EYES, MOUTHS, PIVOTS, SIDES
from yanyi.art.figure.lower import draw_leg, draw_legs, draw_seat, draw_skirt
from yanyi.art.figure.mount import draw_mount, saddle, span
from yanyi.art.figure.pair import Partner, paired
from yanyi.art.figure.person import Person, person
from yanyi.art.figure.poses import held, own_stance, stance
from yanyi.art.figure.prop import draw_load, draw_prop
from yanyi.art.figure.skeleton import Limb, Skeleton, skeleton, turned
from yanyi.art.figure.sleeve import along, draw_sleeve, unit
from yanyi.art.figure.speaking import Face, acted
from yanyi.art.figure.stance import Arm, Frame, Grip, Legs, Stance
from yanyi.art.figure.upper import (
    draw_nape,
    draw_neck,
    draw_pauldron,
    draw_trunk,
    shoulder_seam,
)
from yanyi.board.types import Actor
from yanyi.board.vocabulary import Costume, Pose, Prop, Turn


@dataclass(frozen=True, slots=True)
class Marks:
    """Places on a figure in figure units, already mirrored; boxes are left, top, right, bottom."""

    head: tuple[float, float, float, float]
    mouth: Point
    eyes: Point
    body: tuple[float, float, float, float]
    hand: Point
    unit: float


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


def _draw_arm(ink: Ink, s: Skeleton, who: Person, limb: Limb, arm: Arm, prop: Prop) -> None:
    k = s.scale
    cut, colours = cut_of(who), cloth(who)
    skin = (who.skin, skin_shade(who.skin))
    if not arm.late:
        _draw_held(ink, s, who, limb, arm, prop)
    before = sum(limb.depths[1:]) > 0
    seamed = before and cut.sleeve not in (Sleeve.PUFF, Sleeve.BRACER, Sleeve.PLATE)
    pen = replace(ink, seam=shoulder_seam(s, limb)) if seamed else ink
    draw_sleeve(pen, limb, cut, colours, k, 0.5 + 0.5 * s.wide, skin)
    if who.look.costume in (Costume.ARMOUR, Costume.PLATE_ARMOUR):
        draw_pauldron(ink, limb.root, k, colours, -1 if limb.root[0] < s.neck[0] else 1)


def _draw_held(
    ink: Ink, s: Skeleton, who: Person, limb: Limb, arm: Arm, prop: Prop
) -> None:  # fmt: skip
    """A hand with what it holds."""
    size = s.scale * (1.08 if who.woman else 1.2) * (1.12 if who.child else 1.0)
    way = unit(limb.bend, limb.end)
    at = along(limb.end, way, 3 * s.scale)
    angle = limb.angle + math.radians(arm.wrist)
    if arm.angle is not None:
        angle = math.radians(arm.angle)
        if s.turn is Turn.BACK and arm.frame is Frame.BODY:
            angle = math.pi - angle
    thumb = arm.thumb if math.cos(angle) >= -0.2 or arm.angle is not None else -arm.thumb
    if prop is Prop.NONE:
        draw_hand(ink, at, angle, arm.grip, who.skin, size, thumb)
        return
    place = (25.0, -8.0) if arm.grip is Grip.PINCH else (17.0, 0.0)
    grasp = turned(at, place[0] * size, place[1] * size * thumb, math.degrees(angle))
    if arm.grip is Grip.PINCH:
        draw_hand(ink, at, angle, arm.grip, who.skin, size, thumb, Part.BEHIND)
        draw_prop(ink, prop, grasp, s.scale * 1.1)
        draw_hand(ink, at, angle, arm.grip, who.skin, size, thumb, Part.BEFORE)
        return
    draw_prop(ink, prop, grasp, s.scale * 1.1)
    draw_hand(ink, at, angle, arm.grip, who.skin, size, thumb)


def _robed(who: Person) -> bool:
    return cut_of(who).lower in (Lower.ROBE, Lower.GOWN, Lower.STRAIGHT)


def _bones(actor: Actor, who: Person, partner: Partner | None) -> tuple[Stance, Skeleton]:
    """How an actor stands, and the joints."""
    pose = own_stance(
        stance(actor.pose, actor.prop), actor.look.seed, who.woman or who.period or who.old
    )
    if partner is not None:
        pose = paired(pose, actor, partner)
    seat = saddle(who) if pose.legs is Legs.RIDE else 0.0
    return pose, skeleton(who, pose, _robed(who), actor.turn, seat)


def measure_figure(actor: Actor, face: Face, partner: Partner | None = None) -> Marks:
    """The places of a figure's parts, without drawing it."""
    who = person(actor.look)
    pose, s = _bones(actor, who, partner)
    return _marks(s, pose, acted(actor, face), who, not actor.faces_right, actor.turn)


def draw_figure(ink: Ink, actor: Actor, face: Face, partner: Partner | None = None) -> Marks:
    """Draw an actor in figure units, feet at the origin; the places of its parts are returned.

    The figure is drawn facing right and mirrored when it faces left; ``ink.light`` is as seen on
    the canvas. One figure unit is 1/540 of an adult's height. ``partner`` is whom it touches.
    """
    who = person(actor.look)
    if who.beast:
        who = replace(who, skin=beast.hand_colour(who))
    pose, s = _bones(actor, who, partner)
    act = acted(actor, face)
    canvas = ink.canvas
    flip = not actor.faces_right
    canvas.save()
    if flip:
        canvas.scale(-1, 1)
    pen = replace(ink, light=-ink.light if flip else ink.light)
    if pose.lying:
        canvas.translate(s.neck[1] * -0.5, -_rest(s))
        canvas.rotate(-90)
    _draw_body(pen, actor, who, pose, s, act, face, partner)
    canvas.restore()
    return _marks(s, pose, act, who, flip, actor.turn)


def _rest(s: Skeleton) -> float:
    """How far the lowest part of somebody who lies is from the middle."""
    arm = min(limb.bend[0] for limb in (s.near_arm, s.far_arm)) - 18 * s.scale
    hand = min(limb.end[0] for limb in (s.near_arm, s.far_arm)) - 30 * s.scale
    return -min(arm, hand, *(s.torso.edges(y)[0][0] for y in (0.0, 60.0, 120.0, 150.0)))


def _arms(
    pose: Stance, s: Skeleton, actor: Actor
) -> list[tuple[Limb, Arm, Prop]]:  # fmt: skip
    """The arms from back to front, each with what it holds."""
    prop = held(actor.pose, actor.prop)
    pairs = [(s.far_arm, pose.far, prop), (s.near_arm, pose.near, Prop.NONE)]
    if s.back:
        pairs = [(s.far_arm, pose.near, Prop.NONE), (s.near_arm, pose.far, prop)]
    return pairs


def _draw_body(
    pen: Ink, actor: Actor, who: Person, pose: Stance, s: Skeleton, act: Expression, face: Face,
    partner: Partner | None,
) -> None:  # fmt: skip
    canvas, flip = pen.canvas, not actor.faces_right
    cut, colours = cut_of(who), cloth(who)
    at, turn = _head_at(s, pose, act)
    arms = _arms(pose, s, actor)
    behind = [one for one in arms if one[0].depths[2] <= 0]
    before = [one for one in arms if one[0].depths[2] > 0]
    over = [one for one in before if one[1].over and not s.back]
    before = [one for one in before if one not in over]
    _draw_support(pen, who, pose, s, cut, colours)
    canvas.save()
    k = _enter_head(canvas, who, at, turn, actor.turn)
    if not who.beast:
        draw_back_hair(pen.at(pen.line / k), who, actor.turn)
    canvas.restore()
    if actor.pose is Pose.CARRY and s.back:
        draw_load(pen, s, actor.prop)
    for limb, arm, prop in behind:
        _draw_arm(pen, s, who, limb, arm, prop)
    _draw_below(pen, who, pose, s, cut, colours)
    draw_neck(pen, s, who, at)
    draw_trunk(pen, s, who, cut, colours, flip)
    if actor.pose is Pose.CARRY and not s.back:
        _draw_before(pen, s, who, before[:1])
        draw_load(pen, s, actor.prop)
        before = before[1:]
    if partner is not None and partner.before and actor.pose is Pose.EMBRACE:
        _draw_embracing(pen, actor, partner)
    _draw_before(pen, s, who, before)
    if s.back:
        draw_cape(pen, s, who, colours)
    canvas.save()
    k = _enter_head(canvas, who, at, turn, actor.turn)
    if who.beast:
        beast.draw_beast(pen.at(pen.line / k), who, act, face.blink, actor.turn)
    else:
        draw_head(pen.at(pen.line / k), who, act, face.blink, actor.turn)
    canvas.restore()
    for limb, arm, prop in over:
        _draw_arm(pen, s, who, limb, arm, prop)


def _draw_support(
    pen: Ink, who: Person, pose: Stance, s: Skeleton, cut: Cut, colours: Cloth
) -> None:
    """What carries the figure, and what hangs behind it."""
    if pose.legs is Legs.SIT:
        draw_seat(pen, s, who.period)
    elif pose.legs is Legs.RIDE:
        draw_leg(pen, s, who, cut, colours, True)
        draw_mount(pen, who, s)
    if not s.back:
        draw_cape(pen, s, who, colours)


def _draw_below(pen: Ink, who: Person, pose: Stance, s: Skeleton, cut: Cut, colours: Cloth) -> None:
    """Legs, skirt and the collar behind the neck."""
    if pose.legs is Legs.RIDE:
        draw_leg(pen, s, who, cut, colours, False)
    else:
        draw_legs(pen, s, who, cut, colours)
    draw_skirt(pen, s, cut, colours, who.woman)
    if not s.back:
        draw_nape(pen, s, cut, colours)


def _draw_before(pen: Ink, s: Skeleton, who: Person, arms: list[tuple[Limb, Arm, Prop]]) -> None:
    """The arms before the trunk, and over them the hands that lie on the other arm."""
    for limb, arm, prop in arms:
        _draw_arm(pen, s, who, limb, arm, prop)
    for limb, arm, prop in arms:
        if arm.late:
            _draw_held(pen, s, who, limb, arm, prop)


def _draw_embracing(ink: Ink, actor: Actor, partner: Partner) -> None:
    """The arm of a partner who stands behind, laid round this figure."""
    other = partner.actor
    who = person(other.look)
    if who.beast:
        who = replace(who, skin=beast.hand_colour(who))
    pose, s = _bones(other, who, Partner(actor, -partner.dx))
    canvas = ink.canvas
    canvas.save()
    canvas.translate(partner.dx if actor.faces_right else -partner.dx, 0)
    pen = ink
    if other.faces_right is not actor.faces_right:
        canvas.scale(-1, 1)
        pen = replace(ink, light=-ink.light)
    _draw_arm(pen, s, who, s.near_arm, pose.near, Prop.NONE)
    canvas.restore()


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
    if pose.legs is Legs.RIDE:
        left, right = span(who)
        body = [min(body[0], left), body[1], max(body[2], right), 0.0]
    hand = s.near_arm.end if s.back else s.far_arm.end
    if pose.lying:
        shift, low = s.neck[1] * -0.5, _rest(s)

        def laid(p: Point) -> Point:
            return p[1] + shift, -p[0] - low

        mouth, eyes, hand = laid(mouth), laid(eyes), laid(hand)
        head = [head[1] + shift, -head[2] - low, head[3] + shift, -head[0] - low]
        feet = max(s.near_leg.end[1], s.far_leg.end[1], *(toe[1] for toe in s.toes))
        high = max(*(p[0] for p in reach), *(p[0] for p in s.toes)) + 26
        body = [head[0], min(head[1], -high - low), feet + 20 + shift, 0.0]
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
