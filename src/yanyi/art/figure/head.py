"""A human head in every turn, facing right, in the parts' own 980 units."""

from functools import lru_cache

import skia

from yanyi.art.figure import hair_back, hair_front, hair_side, lorelei, skull
from yanyi.art.figure.colour import darker
from yanyi.art.figure.complexion import skin_shade as skin_shade
from yanyi.art.figure.expression import Expression
from yanyi.art.figure.features import draw_signs
from yanyi.art.figure.haircut import Fall, haircut
from yanyi.art.figure.headgear import (
    draw_headgear,
    draw_headgear_behind,
    headgear_top,
    hidden_above,
)
from yanyi.art.figure.ink import Ink, Point, curve
from yanyi.art.figure.keepsake import draw_earrings, draw_eyepatch, draw_freckles, draw_scar
from yanyi.art.figure.layout import layout, opened
from yanyi.art.figure.lips import draw_side_mouth, side_opening
from yanyi.art.figure.person import Person
from yanyi.art.figure.skull import MIDDLE
from yanyi.art.figure.strand import draw_gloss, draw_hair, draw_strands
from yanyi.art.figure.visage import (
    draw_brows,
    draw_features,
    draw_glasses,
    draw_skin,
    inner_ear,
)
from yanyi.board.vocabulary import Turn

#: How many figure units one unit of the parts is.
UNIT = 100 / 604

_QUARTER, _FRONT, _PROFILE, _BACK = Turn.THREE_QUARTER, Turn.FRONT, Turn.PROFILE, Turn.BACK

_GLOSS: dict[Turn, list[tuple[list[Point], float]]] = {
    _QUARTER: [
        ([(300, 360), (327, 330), (354, 308), (390, 296)], 20),
        ([(352, 298), (385, 268), (418, 246), (462, 234)], 26),
        ([(430, 256), (466, 226), (502, 204), (550, 192)], 24),
        ([(560, 190), (620, 205), (668, 240), (694, 286)], 18),
    ],
    _FRONT: [
        ([(276, 340), (300, 280), (340, 236), (392, 208)], 24),
        ([(330, 300), (366, 256), (410, 226), (456, 212)], 20),
        ([(560, 206), (616, 226), (664, 268), (694, 326)], 22),
    ],
    _PROFILE: [
        ([(246, 400), (262, 320), (310, 250), (376, 208)], 26),
        ([(320, 340), (352, 280), (400, 236), (460, 210)], 22),
        ([(520, 200), (580, 208), (630, 240), (656, 280)], 20),
    ],
    _BACK: [
        ([(272, 400), (290, 320), (330, 250), (384, 214)], 26),
        ([(336, 360), (362, 290), (404, 240), (452, 216)], 20),
        ([(570, 214), (630, 240), (676, 300), (700, 370)], 24),
    ],
}
_EDGE: dict[Turn, list[Point]] = {
    _QUARTER: [(238, 480), (262, 330), (330, 230), (470, 196)],
    _FRONT: [(736, 470), (744, 380), (716, 270), (650, 190)],
    _PROFILE: [(300, 610), (232, 540), (196, 440), (200, 350)],
    _BACK: [(736, 480), (744, 380), (716, 270), (650, 190)],
}


def draw_back_hair(ink: Ink, who: Person, turn: Turn = _QUARTER) -> None:
    """The hair, or a hat's hind part, behind head and body."""
    canvas = ink.canvas
    canvas.save()
    _clip_hat(ink, who, turn)
    if who.hair and turn is _QUARTER:
        path = lorelei.hair(who.hair).back
        ink.under(path, 0.8)
        ink.fill(path, darker(who.hair_colour, 0.35))
    elif who.hair and turn is _FRONT:
        cut = haircut(who.hair)
        for path in (_loose_front(who.hair), hair_front.tied(cut)):
            if path.countPoints():
                draw_hair(ink, path, darker(who.hair_colour, 0.35))
    canvas.restore()
    draw_headgear_behind(ink, who, turn)


def _loose_front(number: int) -> skia.Path:
    cut = haircut(number)
    return skia.Path() if cut.fall is Fall.NONE else hair_front.hanging(cut.fall, cut.wave)


@lru_cache(maxsize=512)
def front_hair(number: int, turn: Turn) -> skia.Path:
    """The hair over the head: the numbered style's own, or its haircut from another side."""
    if not number:
        return skia.Path()
    if turn is _QUARTER:
        return lorelei.hair(number).front
    cut = haircut(number)
    return {_FRONT: hair_front, _PROFILE: hair_side, _BACK: hair_back}[turn].over(cut)


def hair_top(who: Person, turn: Turn = _QUARTER) -> float:
    """How high the hair, or what is worn on it, reaches."""
    tops = [160.0]
    if who.hair:
        paths = [front_hair(who.hair, turn)]
        if turn is _QUARTER:
            paths.append(lorelei.hair(who.hair).back)
        else:
            paths.extend(_ties(who.hair, turn))
        tops.extend(float(p.getBounds().top()) for p in paths if p.countPoints())
    return headgear_top(who, min(tops))


@lru_cache(maxsize=256)
def _ties(number: int, turn: Turn) -> tuple[skia.Path, ...]:
    cut = haircut(number)
    if turn is _BACK:
        return hair_back.tied(cut)
    path = (hair_front if turn is _FRONT else hair_side).tied(cut)
    return (path,) if path.countPoints() else ()


def _clip_hat(ink: Ink, who: Person, turn: Turn) -> None:
    hidden = hidden_above(who, turn)
    if hidden is not None:
        ink.canvas.clipPath(hidden, skia.ClipOp.kDifference, True)


def _draw_front_hair(ink: Ink, who: Person, turn: Turn) -> None:
    path = front_hair(who.hair, turn)
    if not path.countPoints():
        return
    canvas = ink.canvas
    canvas.save()
    _clip_hat(ink, who, turn)
    draw_hair(ink, path, who.hair_colour)
    draw_gloss(ink, path, who.hair_colour, _GLOSS[turn], _EDGE[turn])
    if turn is not _QUARTER:
        draw_strands(ink, path, who.hair_colour, _combed(who.hair, turn))
    canvas.restore()


def _combed(number: int, turn: Turn) -> list[list[Point]]:
    cut = haircut(number)
    if turn is _BACK:
        return hair_back.parting(cut)
    if cut.wave == 2 or cut.bare:
        return []
    if turn is _FRONT:
        lines: list[list[Point]] = []
        for way in (-1, 1):
            lines.append([(MIDDLE + way * 20, 158), (MIDDLE + way * 120, 220),
                          (MIDDLE + way * 206, 330), (MIDDLE + way * 226, 440)])  # fmt: skip
        return lines
    return [
        [(560, 190), (430, 220), (320, 320), (280, 450)],
        [(600, 230), (480, 280), (400, 370), (380, 430)],
        [(300, 240), (240, 340), (236, 450), (280, 560)],
    ]


def _draw_side_hair(ink: Ink, who: Person) -> None:
    """From the side, loose hair and tails lie before the neck and behind the face."""
    if not who.hair:
        return
    cut = haircut(who.hair)
    canvas = ink.canvas
    canvas.save()
    _clip_hat(ink, who, _PROFILE)
    if cut.fall is not Fall.NONE:
        path = hair_side.hanging(cut.fall, cut.wave)
        draw_hair(ink, path, darker(who.hair_colour, 0.14))
        draw_strands(ink, path, who.hair_colour, [
            [(240, 420), (216, 560), (206, 700), (210, 900)],
            [(320, 600), (300, 700), (280, 800), (270, 940)],
            [(190, 480), (172, 620), (160, 740), (150, 900)],
        ])  # fmt: skip
    for path in _ties(who.hair, _PROFILE):
        draw_hair(ink, path, darker(who.hair_colour, 0.14))
    canvas.restore()


def draw_head(ink: Ink, who: Person, act: Expression, blink: bool, turn: Turn = _QUARTER) -> None:
    """The head over the body: face, features, hair, what is worn on it."""
    if turn is _BACK:
        _draw_behind(ink, who)
        return
    act = opened(who, act)
    plan = layout(who, turn)
    face = _face(who, act, turn)
    if turn is _PROFILE:
        _draw_side_hair(ink, who)
    draw_skin(ink, who, face)
    if turn is _PROFILE:
        draw_side_mouth(ink, who, act, plan.mouth)
    draw_freckles(ink, who, turn)
    draw_features(ink, who, act, blink, plan, turn, face)
    draw_scar(ink, who, turn)
    _draw_front_hair(ink, who, turn)
    if turn is _PROFILE:
        _draw_side_ear(ink, who)
    inner_ear(ink, turn)
    draw_brows(ink, who, act, plan, front_hair(who.hair, turn))
    draw_eyepatch(ink, who, turn)
    draw_glasses(ink, who, turn)
    draw_earrings(ink, who, turn)
    draw_headgear(ink, who, turn)
    draw_signs(ink, plan.spots, act)


def _face(who: Person, act: Expression, turn: Turn) -> skia.Path:
    jaw = round(who.jaw, 2)
    if turn is _QUARTER:
        return skull.quarter(jaw, who.child)
    if turn is _FRONT:
        return skull.front(jaw, who.child)
    return side_opening(who, act)[0]


def _draw_side_ear(ink: Ink, who: Person) -> None:
    ear = skull.side_ear()
    ink.at(ink.line * 0.8).under(ear)
    ink.cel(ear, who.skin, 0.0, 0)


def _draw_behind(ink: Ink, who: Person) -> None:
    """The back of the head, with the hair that falls over the back."""
    head = skull.behind(who.child)
    draw_skin(ink, who, head)
    for way in (-1, 1):
        x = MIDDLE + way * 252
        ink.stroke(curve((x, 480), (x + way * 20, 500), (x + way * 16, 560), (x - way * 2, 584), 6),
                   0.6)  # fmt: skip
    draw_earrings(ink, who, _BACK)
    canvas = ink.canvas
    if who.hair:
        cut = haircut(who.hair)
        canvas.save()
        _clip_hat(ink, who, _BACK)
        fallen = hair_back.fallen(cut)
        whole = [p for p in (fallen, hair_back.over(cut)) if p.countPoints()]
        if fallen.countPoints() and len(whole) == 2:
            whole = [skia.Op(whole[0], whole[1], skia.PathOp.kUnion_PathOp)]
        for path in whole:
            draw_hair(ink, path, who.hair_colour)
            draw_gloss(ink, path, who.hair_colour, _GLOSS[_BACK], _EDGE[_BACK])
            draw_strands(ink, path, who.hair_colour, hair_back.parting(cut))
        for path in hair_back.tied(cut):
            draw_hair(ink, path, darker(who.hair_colour, 0.08))
            box = path.getBounds()
            x, y, w, h = box.centerX(), box.top(), box.width(), box.height()
            draw_strands(ink, path, who.hair_colour, [
                [(x - w * 0.3, y + h * 0.9), (x - w * 0.2, y + h * 0.4), (x, y + h * 0.08)],
                [(x + w * 0.3, y + h * 0.9), (x + w * 0.24, y + h * 0.4), (x, y + h * 0.08)],
                [(x, y + h * 0.95), (x + w * 0.03, y + h * 0.5), (x, y + h * 0.1)],
            ])  # fmt: skip
        canvas.restore()
    else:
        ink.stroke(curve((MIDDLE - 60, 640), (MIDDLE - 20, 652), (MIDDLE + 20, 652),
                         (MIDDLE + 60, 640), 6), 0.6)  # fmt: skip
    draw_headgear(ink, who, _BACK)
