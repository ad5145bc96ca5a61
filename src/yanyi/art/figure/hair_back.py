"""Hair from behind."""

from functools import cache

import skia

from yanyi.art.figure.hair_front import hanging
from yanyi.art.figure.haircut import Crown, Fall, Fringe, Haircut, Tie
from yanyi.art.figure.ink import Point, ellipse
from yanyi.art.figure.skull import MIDDLE
from yanyi.art.figure.strand import both, curled, joined, lock, mirrored, smooth

_X = MIDDLE


def _off(*points: Point) -> list[Point]:
    return [(_X + x, y) for x, y in points]


_DOME = _off((0, 130), (-92, 142), (-184, 190), (-242, 285), (-260, 395), (-248, 480))


def _topping(cut: Haircut) -> list[skia.Path]:
    match cut.crown:
        case Crown.TUFT:
            return [lock(_off((14, 160), (-8, 104), (-52, 78), (-104, 96)), 52, 0.8)]
        case Crown.QUIFF:
            return [smooth(_off((-180, 190), (-120, 92), (0, 64), (110, 96), (186, 190), (0, 260)))]
        case Crown.SPIKES:
            tips: tuple[Point, ...] = (
                (-250, 236),
                (-206, 120),
                (-116, 44),
                (-10, 20),
                (100, 52),
                (192, 120),
                (240, 236),
            )
            return [lock(_off((x * 0.62, 230), (x * 0.86, (y + 150) / 2), (x, y)), 108, 1.0, 0.1)
                    for x, y in tips]  # fmt: skip
        case Crown.CREST:
            tips = ((-76, 40), (-24, -10), (30, 20), (72, 96))
            spikes = [lock(_off((x * 0.5, 270), (x * 0.8, (y + 190) / 2), (x, y)), 96, 1.0, 0.1)
                      for x, y in tips]  # fmt: skip
            return [*spikes, smooth(_off((-56, 200), (56, 200), (46, 440), (0, 560), (-46, 440)))]
        case Crown.SPROUT:
            return [lock(_off((0, 176), (14, 120), (56, 100)), 34, 0.6),
                    lock(_off((0, 176), (-16, 116), (-66, 98)), 38, 0.6)]  # fmt: skip
        case Crown.CLOUD:
            left = _off((-80, 30), (-190, 90), (-270, 200), (-290, 340), (-260, 480), (-150, 560))
            return [curled(both(left, _X), 46)]
        case _:
            return []


@cache
def over(cut: Haircut) -> skia.Path:
    """The hair on the back of the head."""
    parts = _topping(cut)
    if cut.fringe is Fringe.SIDES:
        parts.append(smooth(both(_off((0, 420), (-130, 370), (-236, 300), (-260, 395), (-246, 480),
                                      (-222, 570), (-150, 650), (0, 676))[1:], _X)))  # fmt: skip
    elif cut.fringe is not Fringe.BARE:
        low = 650 if cut.tie in (Tie.NONE, Tie.LOW_TAIL, Tie.LOW_BUN) else 636
        nape = _off((-228, 556), (-186, low - 30), (-96, low + 6), (-40, low + 26))
        edge = both([*_DOME, *nape], _X)
        parts.append(curled(edge, 32) if cut.wave == 2 else smooth(edge, 0.9))
    return joined(*parts) if parts else skia.Path()


def fallen(cut: Haircut) -> skia.Path:
    """Loose hair that falls over the shoulders and the back."""
    return skia.Path() if cut.fall is Fall.NONE else hanging(cut.fall, cut.wave)


@cache
def tied(cut: Haircut) -> tuple[skia.Path, ...]:
    """Buns and tails, which lie over the head from here."""
    match cut.tie:
        case Tie.BUN:
            if cut.wave:
                return (curled(_off((-70, 170), (-94, 90), (0, 34), (94, 90), (70, 170)), 34),)
            return (ellipse(_X, 108, 102, 90),)
        case Tie.LOW_BUN:
            return (ellipse(_X, 560, 104, 90),)
        case Tie.TWO_BUNS:
            return ellipse(_X - 178, 132, 90, 84), ellipse(_X + 178, 132, 90, 84)
        case Tie.TAIL:
            tail = _off((-40, 190), (-110, 240), (-128, 420), (-110, 620), (-50, 800), (0, 850),
                        (60, 780), (112, 620), (128, 420), (110, 240), (40, 190))  # fmt: skip
            return (curled(tail, 34) if cut.wave == 2 else smooth(tail, 0.9),)
        case Tie.LOW_TAIL:
            tail = _off((-36, 610), (-84, 680), (-88, 800), (-40, 930), (0, 960), (44, 920),
                        (88, 800), (84, 680), (36, 610))  # fmt: skip
            return (curled(tail, 30) if cut.wave == 2 else smooth(tail, 0.9),)
        case Tie.TWO_TAILS:
            left = _off((-150, 590), (-226, 620), (-268, 720), (-262, 840), (-226, 900),
                        (-186, 830), (-150, 720), (-130, 640))  # fmt: skip
            return smooth(left), smooth(mirrored(left, _X))
        case Tie.KNOT:
            tips: tuple[Point, ...] = ((-94, 44), (-50, -4), (4, -24), (60, -2), (98, 48))
            return (joined(*(lock(_off((0, 156), (x * 0.6, 86), (x, y)), 60, 0.7, 0.35)
                             for x, y in tips)),)  # fmt: skip
        case Tie.NONE:
            return ()


def parting(cut: Haircut) -> list[list[Point]]:
    """Lines that show how the hair was combed."""
    lines: list[list[Point]] = []
    if cut.wave == 2 or cut.bare:
        return lines
    gathered = {
        Tie.BUN: (0.0, 180.0), Tie.TAIL: (0.0, 230.0), Tie.KNOT: (0.0, 180.0),
        Tie.LOW_BUN: (0.0, 560.0), Tie.LOW_TAIL: (0.0, 620.0),
    }  # fmt: skip
    if cut.tie in gathered:
        x, y = gathered[cut.tie]
        if y < 400:
            ends = ((-190, 600), (-90, 640), (0, 650), (90, 640), (190, 600))
        else:
            ends = ((-200, 260), (-110, 180), (0, 150), (110, 180), (200, 260))
        for ex, ey in ends:
            lines.append(_off((ex, ey), ((ex + x) * 0.62, (ey + y) / 2), (x, y)))
    elif cut.tie in (Tie.TWO_TAILS, Tie.TWO_BUNS):
        lines.append(_off((0, 140), (2, 400), (0, 660)))
        for way in (-1, 1):
            y = 600 if cut.tie is Tie.TWO_TAILS else 180
            for start in (280, 420):
                lines.append(_off((way * 20, start), (way * 110, (start + y) / 2), (way * 190, y)))
    else:
        low = {Fall.NONE: 640, Fall.NAPE: 680, Fall.BOB: 700, Fall.SHOULDER: 830, Fall.LONG: 980}
        y = low[cut.fall]
        for ex in (-200, -120, -44, 40, 118, 196):
            lines.append(_off((ex * 0.2, 250), (ex * 0.86, 420), (ex, y - abs(ex) * 0.16)))
    return lines
