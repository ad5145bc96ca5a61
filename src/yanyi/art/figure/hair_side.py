"""Hair from the side, the face to the right."""

from functools import cache

import skia

from yanyi.art.figure.haircut import Crown, Fall, Fringe, Haircut, Tie
from yanyi.art.figure.ink import Point, ellipse
from yanyi.art.figure.strand import curled, joined, lock, smooth, waved

_NAPE: list[Point] = [
    (430, 130), (320, 154), (228, 236), (186, 360), (192, 470), (232, 562), (296, 622),
    (360, 624), (378, 590), (376, 530), (398, 452), (436, 430), (474, 456),
]  # fmt: skip

#: From the sideburn over the temple to the hairline, then up to the top again.
_FRONTS: dict[Fringe, list[Point]] = {
    Fringe.SHORT: [(482, 530), (508, 500), (516, 410), (560, 340), (640, 312), (692, 306),
                   (676, 236), (610, 170), (520, 136)],
    Fringe.BACK: [(482, 520), (504, 480), (514, 390), (548, 312), (610, 268), (660, 256),
                  (620, 190), (530, 140)],
    Fringe.RECEDED: [(482, 530), (508, 500), (514, 410), (496, 320), (504, 240), (560, 214),
                     (600, 196), (560, 158), (500, 136)],
    Fringe.SIDE: [(482, 540), (508, 500), (530, 440), (590, 410), (660, 396), (712, 400),
                  (716, 320), (680, 226), (610, 164), (520, 134)],
    Fringe.JAGGED: [(480, 560), (510, 500), (526, 400), (552, 446), (574, 372), (604, 432),
                    (628, 360), (658, 430), (676, 356), (704, 428), (718, 400), (716, 320),
                    (680, 226), (610, 164), (520, 134)],
    Fringe.BLUNT: [(476, 600), (516, 588), (524, 420), (570, 412), (582, 388), (594, 412),
                   (640, 410), (650, 386), (662, 410), (716, 408), (720, 330), (684, 226),
                   (610, 164), (520, 134)],
    Fringe.CURTAIN: [(478, 560), (520, 596), (556, 520), (590, 420), (640, 330), (684, 292),
                     (676, 236), (610, 166), (520, 134)],
    Fringe.DIAGONAL: [(476, 600), (520, 590), (560, 470), (630, 420), (708, 412), (718, 330),
                      (684, 226), (610, 164), (520, 134)],
    Fringe.CURLS: [(482, 520), (510, 470), (540, 400), (600, 350), (690, 336), (676, 236),
                   (610, 170), (520, 136)],
}  # fmt: skip

_TENSION = {Fringe.JAGGED: 0.45, Fringe.BLUNT: 0.35}


def _topping(cut: Haircut) -> list[skia.Path]:
    match cut.crown:
        case Crown.TUFT:
            return [lock([(470, 160), (486, 104), (536, 76), (592, 92)], 54, 0.8)]
        case Crown.QUIFF:
            return [smooth([(430, 150), (520, 92), (620, 78), (700, 120), (716, 190), (690, 290),
                            (560, 220)])]  # fmt: skip
        case Crown.SPIKES:
            tips: tuple[Point, ...] = (
                (190, 200),
                (270, 96),
                (380, 34),
                (500, 14),
                (620, 40),
                (716, 120),
                (740, 240),
            )
            return [lock([(450 + (x - 450) * 0.55, 240), (450 + (x - 450) * 0.84, (y + 150) / 2),
                          (x, y)], 108, 1.0, 0.1) for x, y in tips]  # fmt: skip
        case Crown.CREST:
            tips = ((190, 250), (220, 130), (300, 40), (420, -10), (540, 10), (640, 90))
            return [lock([(450 + (x - 450) * 0.6, 270), (450 + (x - 450) * 0.8, (y + 190) / 2),
                          (x, y)], 104, 1.0, 0.1) for x, y in tips]  # fmt: skip
        case Crown.SPROUT:
            return [lock([(450, 176), (436, 120), (392, 100)], 34, 0.6),
                    lock([(450, 176), (468, 116), (520, 98)], 38, 0.6)]  # fmt: skip
        case Crown.CLOUD:
            return [curled([(480, 380), (420, 400), (300, 430), (210, 400), (168, 290), (210, 150),
                            (330, 60), (470, 34), (610, 80), (690, 180), (690, 290),
                            (590, 340)], 46)]  # fmt: skip
        case _:
            return []


@cache
def over(cut: Haircut) -> skia.Path:
    """The hair on the head."""
    parts = _topping(cut)
    if cut.fringe is Fringe.SIDES:
        parts.append(smooth([(192, 400), (214, 320), (300, 300), (420, 330), (502, 380), (510, 450),
                             (484, 526), (472, 456), (436, 430), (398, 452), (376, 530),
                             (378, 590), (360, 624), (296, 622), (232, 562)]))  # fmt: skip
    elif cut.fringe is not Fringe.BARE:
        edge = [*_NAPE, *_FRONTS[cut.fringe]]
        if cut.crown is Crown.CURLS:
            parts.append(curled(edge, 28))
        else:
            parts.append(smooth(edge, _TENSION.get(cut.fringe, 0.8)))
    if cut.locks:
        parts.append(smooth([(480, 430), (470, 560), (484, 660), (512, 720), (528, 620),
                             (530, 470)]))  # fmt: skip
    return joined(*parts) if parts else skia.Path()


_FALLS: dict[Fall, list[Point]] = {
    Fall.NAPE: [(180, 470), (196, 590), (148, 668), (236, 676), (300, 700), (376, 660)],
    Fall.BOB: [(168, 450), (158, 600), (186, 700), (290, 730), (400, 716), (424, 600)],
    Fall.SHOULDER: [(166, 450), (150, 620), (138, 760), (180, 846), (300, 850), (390, 770),
                    (420, 620)],
    Fall.LONG: [(166, 450), (146, 640), (112, 820), (110, 950), (200, 1004), (320, 950),
                (392, 780), (420, 620)],
}  # fmt: skip


@cache
def hanging(fall: Fall, wave: int) -> skia.Path:
    """Loose hair down the back."""
    points: list[Point] = [(440, 150), (300, 160), (206, 260), *_FALLS[fall], (440, 420)]
    if wave == 2:
        return curled(points, 44)
    if wave == 1:
        swung = waved(points[2:-3], 13, 170)
        return smooth([*points[:2], *swung, *points[-3:]], 0.9)
    return smooth(points, 0.8)


@cache
def tied(cut: Haircut) -> skia.Path:
    """Buns and tails."""
    match cut.tie:
        case Tie.BUN:
            if cut.wave:
                return curled([(236, 150), (210, 70), (300, 20), (390, 60), (370, 150)], 34)
            return ellipse(296, 96, 96, 86)
        case Tie.LOW_BUN:
            return ellipse(196, 572, 82, 78)
        case Tie.TWO_BUNS:
            return ellipse(380, 104, 92, 84)
        case Tie.TAIL:
            points: list[Point] = [
                (330, 160), (240, 84), (136, 96), (66, 220), (44, 420), (70, 620), (104, 700),
                (138, 580), (144, 420), (190, 290), (250, 230),
            ]  # fmt: skip
            return curled(points, 34) if cut.wave == 2 else smooth(points, 0.9)
        case Tie.LOW_TAIL:
            points = [(250, 560), (182, 610), (140, 740), (156, 880), (200, 900), (230, 780),
                      (290, 640)]  # fmt: skip
            return curled(points, 30) if cut.wave == 2 else smooth(points, 0.9)
        case Tie.TWO_TAILS:
            return smooth([(380, 600), (316, 640), (290, 740), (310, 850), (350, 906), (382, 820),
                           (404, 720), (412, 640)])  # fmt: skip
        case Tie.KNOT:
            tips: tuple[Point, ...] = ((180, 110), (190, 40), (250, -10), (322, 2), (372, 54))
            return joined(
                *(
                    lock([(318, 170), ((318 + x) / 2, (150 + y) / 2), (x, y)], 58, 0.7, 0.35)
                    for x, y in tips
                )
            )
        case Tie.NONE:
            return skia.Path()
