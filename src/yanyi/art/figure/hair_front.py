"""Hair from the front: what hangs behind the head, and what lies over it."""

from functools import cache

import skia

from yanyi.art.figure.haircut import Crown, Fall, Fringe, Haircut, Tie
from yanyi.art.figure.ink import Point, ellipse, polygon
from yanyi.art.figure.skull import MIDDLE
from yanyi.art.figure.strand import both, curled, joined, lock, mirrored, smooth, waved

_X = MIDDLE


def _off(*points: Point) -> list[Point]:
    """Places given from the middle line."""
    return [(_X + x, y) for x, y in points]


def _even(*left: Point) -> list[Point]:
    """A symmetric edge from its left half, which ends on the middle line."""
    points = _off(*left)
    return [*points, *reversed(mirrored(points[:-1], _X))]


_OUTER = _even((-246, 470), (-260, 395), (-242, 285), (-184, 190), (-92, 142), (0, 130))
_QUIFF = _off(
    (-246, 470), (-260, 395), (-246, 270), (-196, 160), (-96, 96), (30, 62), (140, 84),
    (214, 190), (252, 300), (260, 395), (246, 470),
)  # fmt: skip

_EDGES = {
    Fringe.SHORT: _even(
        (-234, 516), (-216, 492), (-216, 410), (-194, 316), (-110, 288), (0, 280)
    ),
    Fringe.BACK: _even((-236, 500), (-216, 472), (-210, 380), (-166, 292), (-84, 250), (0, 238)),
    Fringe.RECEDED: _even(
        (-236, 516), (-218, 492), (-216, 400), (-190, 290), (-118, 196), (-64, 236), (0, 250)
    ),
    Fringe.SIDE: _off(
        (-236, 530), (-214, 470), (-186, 420), (-120, 406), (-30, 376), (50, 316), (96, 226),
        (130, 300), (186, 362), (212, 450), (236, 530),
    ),
    Fringe.JAGGED: _off(
        (-238, 560), (-210, 450), (-198, 376), (-168, 432), (-138, 366), (-108, 424), (-70, 346),
        (-34, 416), (4, 356), (48, 426), (76, 340), (122, 424), (148, 366), (180, 430), (200, 376),
        (210, 450), (238, 560),
    ),
    Fringe.BLUNT: _off(
        (-240, 560), (-206, 540), (-202, 416), (-150, 408), (-138, 384), (-124, 408), (-60, 404),
        (-46, 376), (-30, 404), (40, 404), (54, 380), (68, 406), (128, 408), (142, 388),
        (156, 410), (202, 416), (206, 540), (240, 560),
    ),
    Fringe.CURTAIN: _even(
        (-242, 570), (-206, 486), (-180, 420), (-116, 336), (-44, 270), (0, 200)
    ),
    Fringe.DIAGONAL: _off(
        (-244, 600), (-206, 520), (-176, 448), (-84, 418), (6, 372), (84, 296), (122, 210),
        (156, 300), (196, 400), (214, 500), (242, 600),
    ),
    Fringe.CURLS: _even((-230, 500), (-206, 430), (-180, 350), (-90, 316), (0, 326)),
}  # fmt: skip

_TENSION = {Fringe.JAGGED: 0.42, Fringe.BLUNT: 0.3}


def _side_hair(patch: list[Point]) -> skia.Path:
    return joined(smooth(patch), smooth(mirrored(patch, _X)))


def _topping(cut: Haircut) -> list[skia.Path]:
    """What stands up from the crown."""
    match cut.crown:
        case Crown.TUFT:
            return [lock(_off((-14, 160), (8, 104), (52, 78), (104, 96)), 52, 0.8),
                    lock(_off((8, 160), (-10, 112), (-44, 92), (-78, 100)), 36, 0.8)]  # fmt: skip
        case Crown.SPIKES:
            tips: tuple[Point, ...] = (
                (-236, 236),
                (-190, 120),
                (-96, 52),
                (14, 20),
                (120, 44),
                (206, 120),
                (250, 230),
            )
            return [lock(_off((x * 0.62, 230), (x * 0.86, (y + 150) / 2), (x, y)), 104, 1.0, 0.1)
                    for x, y in tips]  # fmt: skip
        case Crown.CREST:
            tips = ((-70, 96), (-30, 20), (22, -10), (74, 40))
            return [lock(_off((x * 0.5, 270), (x * 0.8, (y + 190) / 2), (x, y)), 96, 1.0, 0.1)
                    for x, y in tips]  # fmt: skip
        case Crown.SPROUT:
            return [lock(_off((0, 176), (-14, 120), (-56, 100)), 34, 0.6),
                    lock(_off((0, 176), (16, 116), (66, 98)), 38, 0.6)]  # fmt: skip
        case Crown.CLOUD:
            puff = _even((-236, 430), (-286, 330), (-270, 200), (-190, 90), (-80, 30), (0, 20))
            low = _even((-200, 400), (-160, 340), (0, 330))
            return [curled([*puff, *reversed(low)], 46)]
        case _:
            return []


@cache
def over(cut: Haircut) -> skia.Path:
    """The hair over the forehead and beside the face."""
    parts = _topping(cut)
    if cut.fringe is Fringe.SIDES:
        parts.append(
            _side_hair(
                _off(
                    (-246, 480),
                    (-260, 400),
                    (-240, 300),
                    (-208, 262),
                    (-204, 360),
                    (-216, 450),
                    (-234, 516),
                )
            )
        )
    elif cut.fringe is not Fringe.BARE:
        outer = _QUIFF if cut.crown is Crown.QUIFF else _OUTER
        edge = [*outer, *reversed(_EDGES[cut.fringe])]
        if cut.crown is Crown.CURLS:
            parts.append(curled(edge, 30))
        else:
            parts.append(smooth(edge, _TENSION.get(cut.fringe, 0.85)))
    if cut.locks:
        parts.append(
            _side_hair(
                _off((-226, 380), (-254, 480), (-254, 600), (-222, 706), (-204, 610), (-204, 480))
            )
        )
    return joined(*parts) if parts else skia.Path()


_FALLS: dict[Fall, list[Point]] = {
    Fall.NAPE: [(-250, 420), (-262, 560), (-282, 650), (-206, 668), (-120, 700), (0, 690)],
    Fall.BOB: [(-274, 420), (-288, 560), (-282, 680), (-196, 722), (0, 706)],
    Fall.SHOULDER: [(-278, 420), (-300, 600), (-312, 740), (-280, 836), (-150, 846), (0, 836)],
    Fall.LONG: [(-280, 420), (-306, 600), (-334, 800), (-330, 930), (-200, 1000), (0, 990)],
}


@cache
def hanging(fall: Fall, wave: int) -> skia.Path:
    """Loose hair around the head, as far as it falls."""
    left = _off((-120, 150), (-222, 230), *_FALLS[fall])
    if wave == 2:
        return curled(both(left[:-1], _X), 46)
    if wave == 1:
        swung = waved(left[:-2], 13, 170)
        return smooth(both([*swung, *left[-2:-1]], _X), 0.9)
    return smooth(both(left[:-1], _X), 0.75)


def _pulled(points: list[Point], wave: int) -> skia.Path:
    return curled(points, 34) if wave == 2 else smooth(points, 0.9)


@cache
def tied(cut: Haircut) -> skia.Path:
    """Buns and tails as far as they show past the head."""
    match cut.tie:
        case Tie.BUN:
            parts = [ellipse(_X, 88, 98, 84)]
            if cut.wave:
                parts = [curled(_even((-84, 120), (-90, 60), (0, 20)), 34)]
            return joined(*parts)
        case Tie.LOW_BUN:
            return ellipse(_X - 222, 628, 62, 66)
        case Tie.TWO_BUNS:
            return joined(ellipse(_X - 178, 126, 86, 80), ellipse(_X + 178, 126, 86, 80))
        case Tie.TAIL:
            points = _off((-30, 150), (20, 60), (110, 36), (220, 120), (284, 300), (300, 500),
                          (282, 650), (240, 690), (226, 540), (190, 330), (120, 200))  # fmt: skip
            return _pulled(points, cut.wave)
        case Tie.LOW_TAIL:
            points = _off((-170, 600), (-250, 650), (-284, 760), (-270, 880), (-220, 900),
                          (-190, 800), (-150, 690))  # fmt: skip
            return _pulled(points, cut.wave)
        case Tie.TWO_TAILS:
            tail = _off((-214, 600), (-268, 640), (-300, 730), (-288, 840), (-254, 900),
                        (-226, 830), (-206, 730), (-196, 650))  # fmt: skip
            return _side_hair(tail)
        case Tie.KNOT:
            band = polygon(_off((-30, 170), (-24, 120), (24, 120), (30, 170)))
            tips: tuple[Point, ...] = ((-84, 40), (-40, 2), (10, -14), (62, 8), (94, 52))
            return joined(
                band,
                *(lock(_off((0, 136), (x * 0.6, 76), (x, y)), 56, 0.7, 0.35) for x, y in tips),
            )
        case Tie.NONE:
            return skia.Path()
