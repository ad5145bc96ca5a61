"""Hats and caps, each drawn for every turn of the head."""

from dataclasses import dataclass

import skia

from yanyi.art.figure.colour import darker, lighter, mix
from yanyi.art.figure.ink import Ink, Point, bow, curve, ellipse, polygon, tapered
from yanyi.art.figure.strand import smooth
from yanyi.board.vocabulary import Turn

GOLD = "#e3b448"


@dataclass(frozen=True, slots=True)
class Hat:
    """How a hat is worn: the turn, the head's middle, the hat's colour, an accent, the time."""

    turn: Turn
    x: float
    colour: str
    accent: str
    period: bool

    def at(self, *points: Point) -> list[Point]:
        """Places given from the middle of the head."""
        return [(self.x + x, y) for x, y in points]

    @property
    def ahead(self) -> float:
        """How far what points forwards is shifted to the right."""
        return {Turn.THREE_QUARTER: 0.6, Turn.PROFILE: 1.0}.get(self.turn, 0.0)


def _rim(hat: Hat, half: float, y: float, dip: float) -> list[Point]:
    """The lower edge of something round the head: it sags towards us."""
    sag = -dip * 0.3 if hat.turn is Turn.BACK else dip
    return curve((hat.x - half, y), (hat.x - half * 0.5, y + sag), (hat.x + half * 0.5, y + sag),
                 (hat.x + half, y), 12)  # fmt: skip


def _dome(hat: Hat, half: float, y: float, top: float, dip: float) -> skia.Path:
    rim = _rim(hat, half, y, dip)
    left, right = rim[0], rim[-1]
    high = curve(right, (right[0] + 8, (y + top) / 2 - 60), (hat.x + half * 0.62, top),
                 (hat.x, top), 8)  # fmt: skip
    back = curve((hat.x, top), (hat.x - half * 0.62, top), (left[0] - 8, (y + top) / 2 - 60), left,
                 8)  # fmt: skip
    return polygon([*rim, *high[1:], *back[1:-1]])


def draw_straw_hat(ink: Ink, hat: Hat) -> None:
    """The wide bamboo cone of old times, or a straw hat with a band."""
    tone = darker(hat.colour, 0.3)
    if not hat.period:
        brim = smooth(hat.at((-372, 306), (-220, 262), (0, 250), (220, 262), (372, 306), (220, 352),
                             (0, 362), (-220, 352)))  # fmt: skip
        ink.shape(brim, hat.colour, 0.2, 14)
        ink.shape(_dome(hat, 224, 290, 96, 44), hat.colour, 0.2, 18)
        band = [*_rim(hat, 226, 250, 44), *reversed(_rim(hat, 224, 296, 44))]
        ink.at(ink.line * 0.7).shape(polygon(band), hat.accent, 0.2, 8)
        return
    rim = _rim(hat, 400, 326, 58)
    slope_r = curve(rim[-1], (hat.x + 270, 230), (hat.x + 120, 120), (hat.x + 16, 34), 8)
    slope_l = curve((hat.x - 16, 34), (hat.x - 120, 120), (hat.x - 270, 230), rim[0], 8)
    cone = polygon([*rim, *slope_r[1:], *slope_l[:-1]])
    ink.shape(cone, hat.colour, 0.22, 22)
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(cone, skia.ClipOp.kIntersect, True)
    for number in range(1, 12):
        x, y = rim[number]
        ink.fill(tapered([(hat.x, 36), ((hat.x + x) / 2, (36 + y) / 2 - 6), (x, y)], 5, 0.4, 0.8),
                 tone, 0.7)  # fmt: skip
    for share in (0.3, 0.55, 0.8):
        ring = [(hat.x + (x - hat.x) * share, 36 + (y - 36) * share) for x, y in rim]
        ink.fill(tapered(ring, 6, 0.6, 0.6), tone, 0.75)
    edge = [(x, y - 9) for x, y in rim]
    ink.fill(tapered(edge, 13, 0.8, 0.8), tone, 0.9)
    canvas.restore()


def draw_cap(ink: Ink, hat: Hat) -> None:
    """A cap with a peak; in old times the round cap of six wedges."""
    dome = _dome(hat, 258, 326, 112, 30)
    if hat.period:
        ink.shape(dome, hat.colour, 0.22, 22)
        for end in (-170, 0, 170):
            ink.stroke(bow((hat.x, 116), (hat.x + end, 340), end / 1400), 0.7)
        ink.shape(ellipse(hat.x, 108, 26, 22), "#b9383a", 0.25, 6)
        band = [*_rim(hat, 259, 286, 30), *reversed(_rim(hat, 258, 334, 30))]
        ink.at(ink.line * 0.7).shape(polygon(band), darker(hat.colour, 0.35), 0.1, 6)
        return
    ink.shape(dome, hat.colour, 0.22, 22)
    for end in (-150, 150):
        ink.stroke(bow((hat.x + 10 * hat.ahead, 116), (hat.x + end, 330), end / 1100), 0.6,
                   darker(hat.colour, 0.5))  # fmt: skip
    ink.fill(ellipse(hat.x, 112, 20, 12), darker(hat.colour, 0.3))
    if hat.turn is Turn.BACK:
        gap = smooth(hat.at((-76, 326), (-50, 262), (0, 246), (50, 262), (76, 326), (0, 318)))
        ink.shape(gap, darker(hat.colour, 0.6), 0.0)
        strap = _rim(hat, 82, 322, 14)
        ink.fill(tapered(strap, 24, 0.9, 0.9), darker(hat.colour, 0.2))
        return
    if hat.turn is Turn.PROFILE:
        peak = hat.at((150, 300), (260, 296), (390, 330), (420, 362), (330, 356), (220, 352),
                      (120, 352))  # fmt: skip
    elif hat.turn is Turn.FRONT:
        peak = hat.at((-224, 318), (-100, 296), (100, 296), (224, 318), (206, 366), (90, 388),
                      (-90, 388), (-206, 366))  # fmt: skip
    else:
        peak = hat.at((-60, 326), (90, 300), (236, 306), (330, 350), (340, 388), (220, 392),
                      (60, 382))  # fmt: skip
    ink.shape(smooth(peak), darker(hat.colour, 0.14), 0.25, 8)


def draw_top_hat(ink: Ink, hat: Hat) -> None:
    """A top hat."""
    rim = _rim(hat, 198, 250, 40)
    top = _rim(hat, 226, -50, 36)
    body = polygon([*rim, *hat.at((204, 130), (226, -50)), *hat.at((-226, -50), (-204, 130))])
    brim = smooth(hat.at((-318, 236), (-180, 226), (0, 240), (180, 226), (318, 236), (210, 290),
                         (0, 308), (-210, 290)))  # fmt: skip
    ink.shape(brim, hat.colour, 0.3, 10)
    ink.shape(body, hat.colour, 0.3, 26)
    lid = smooth(hat.at((-226, -50), (-110, -84), (110, -84), (226, -50), (110, -24), (-110, -24)))
    ink.at(ink.line * 0.7).shape(lid, lighter(hat.colour, 0.14), 0.0)
    ink.fill(tapered(top, ink.line * 0.6, 0.5, 0.5), ink.colour, 0.0)
    band = [*_rim(hat, 206, 176, 40), *reversed(_rim(hat, 198, 252, 40))]
    ink.at(ink.line * 0.7).shape(polygon(band), hat.accent, 0.25, 10)
    sheen = hat.at((-150, 150), (-160, 60), (-166, -20))
    ink.fill(tapered(sheen, 22, 0.4, 0.2), lighter(hat.colour, 0.3), 0.6)


def draw_scholar_cap(ink: Ink, hat: Hat) -> None:
    """The soft square cap of a scholar with its two ribbons."""
    way = hat.ahead
    body = smooth(
        [*_rim(hat, 252, 304, 26), *hat.at((244, 220), (206 + 20 * way, 84), (120, 60),
                                          (-120, 70), (-212 - 10 * way, 104), (-246, 220))], 0.5,
    )  # fmt: skip
    if hat.turn is Turn.BACK:
        ink.shape(body, hat.colour, 0.25, 22)
        draw_ribbons_behind(ink, hat)
    else:
        ink.shape(body, hat.colour, 0.25, 22)
    band = [*_rim(hat, 252, 254, 26), *reversed(_rim(hat, 253, 312, 26))]
    ink.at(ink.line * 0.7).shape(polygon(band), darker(hat.colour, 0.3), 0.1, 6)
    ink.stroke(hat.at((60 * way, 250), (70 * way, 160), (64 * way, 74)), 0.7)
    if hat.turn is not Turn.BACK:
        ink.at(ink.line * 0.6).shape(ellipse(hat.x + 150 * way, 292, 22, 26), "#8fc4a8", 0.25, 6)


def draw_ribbons_behind(ink: Ink, hat: Hat) -> None:
    """The two ribbons that hang from the back of a scholar's cap."""
    roots = {
        Turn.THREE_QUARTER: (-216, -170), Turn.FRONT: (-236, 236), Turn.PROFILE: (-236, -200),
        Turn.BACK: (-60, 60),
    }[hat.turn]  # fmt: skip
    for number, root in enumerate(roots):
        way = -1 if root < 0 else 1
        line = curve((hat.x + root, 290), (hat.x + root + way * 60, 420),
                     (hat.x + root + way * 10, 560), (hat.x + root + way * 56, 740 - 60 * number),
                     9)  # fmt: skip
        ink.shape(tapered(line, 52, 0.7, 0.75, 0.7), hat.colour, 0.25, 8)


def draw_official_cap(ink: Ink, hat: Hat) -> None:
    """The black gauze cap of an official, with its wings."""
    wings: dict[Turn, tuple[tuple[float, float], ...]] = {
        Turn.THREE_QUARTER: ((-230, -478), (200, 372)), Turn.FRONT: ((-240, -480), (240, 480)),
        Turn.PROFILE: ((-180, -300),), Turn.BACK: ((-240, -480), (240, 480)),
    }  # fmt: skip
    for root, tip in wings[hat.turn]:
        wing = smooth(hat.at((root, 256), ((root + tip) / 2, 226), (tip, 214), (tip * 1.03, 250),
                             (tip, 284), ((root + tip) / 2, 288), (root, 284)), 0.8)  # fmt: skip
        ink.shape(wing, hat.colour, 0.2, 8)
        ink.stroke(hat.at((root, 268), ((root + tip) / 2, 256), (tip * 0.97, 248)), 0.5,
                   lighter(hat.colour, 0.35))  # fmt: skip
    back = smooth(
        hat.at(
            (-200, 280),
            (-208 - 16 * hat.ahead, 140),
            (-150, 76),
            (40 - 60 * hat.ahead, 72),
            (150 - 60 * hat.ahead, 110),
            (190, 280),
        ),
        0.9,
    )
    ink.shape(back, hat.colour, 0.25, 14)
    ink.shape(_dome(hat, 256, 312, 156, 26), lighter(hat.colour, 0.06), 0.25, 20)
    band = [*_rim(hat, 256, 272, 26), *reversed(_rim(hat, 257, 320, 26))]
    ink.at(ink.line * 0.7).shape(polygon(band), darker(hat.colour, 0.3), 0.1, 6)
    if hat.turn is not Turn.BACK:
        stone = ellipse(hat.x + 150 * hat.ahead, 226, 30, 26)
        ink.at(ink.line * 0.7).shape(stone, "#7fb89a", 0.25, 6)


def draw_crown(ink: Ink, hat: Hat) -> None:
    """A king's crown; in old China the small gold crown with its pin."""
    if hat.period:
        x = hat.x - 80 * hat.ahead
        pin = [(x - 150, 150), (x, 138), (x + 150, 128)]
        ink.shape(tapered(pin, 20, 0.9, 0.6), GOLD, 0.3, 4)
        base = smooth(
            [
                (x - 96, 196),
                (x - 104, 120),
                (x - 62, 160),
                (x - 44, 84),
                (x, 146),
                (x + 44, 84),
                (x + 62, 160),
                (x + 104, 120),
                (x + 96, 196),
                (x, 214),
            ],
            0.5,
        )
        ink.shape(base, hat.colour, 0.3, 10)
        ink.at(ink.line * 0.6).shape(ellipse(x, 180, 19, 19), "#c9383e", 0.25, 5)
        return
    rim = _rim(hat, 236, 252, 40)
    tips = [(-252, 96), (-158, 178), (-100, 84), (-46, 184), (0, 74), (46, 184), (100, 84),
            (158, 178), (252, 96)]  # fmt: skip
    body = polygon([*rim, *hat.at(*reversed([(x, y + 14) for x, y in tips]))])
    ink.shape(body, hat.colour, 0.28, 18)
    band = [*_rim(hat, 236, 214, 40), *reversed(_rim(hat, 236, 258, 40))]
    ink.at(ink.line * 0.7).shape(polygon(band), lighter(hat.colour, 0.2), 0.15, 6)
    for x, y in tips[::2]:
        ink.at(ink.line * 0.7).shape(
            ellipse(hat.x + x, y + 12, 18, 18), lighter(hat.colour, 0.3), 0.2, 4
        )
    for x, y, tone in ((-120, 260, "#3f7fb0"), (0, 266, "#c9383e"), (120, 260, "#3f7fb0")):
        ink.at(ink.line * 0.6).shape(ellipse(hat.x + x, y, 17, 16), tone, 0.25, 4)


def draw_headscarf(ink: Ink, hat: Hat) -> None:
    """A cloth wound round the head and knotted."""
    knots = {Turn.THREE_QUARTER: -250, Turn.FRONT: -252, Turn.PROFILE: -238, Turn.BACK: 0}
    x, y = hat.x + knots[hat.turn], 330
    spread = 46 if hat.turn is Turn.BACK else 20
    for way, low in ((-1, 500), (0.4, 540)):
        tail = curve((x, y), (x - 40 + way * spread, y + 60), (x - 10 + way * spread * 2, low - 70),
                     (x - 30 + way * spread * 2.4, low), 8)  # fmt: skip
        ink.shape(tapered(tail, 58, 0.5, 0.7, 0.8), hat.colour, 0.25, 8)
    ink.shape(_dome(hat, 260, 322, 118, 24), hat.colour, 0.24, 24)
    for dx, high in ((-60, 214), (70, 196), (150, 250)):
        ink.stroke(bow((x, y - 10), (hat.x + dx + 60, high), -0.16), 0.6, darker(hat.colour, 0.5))
    edge = [*_rim(hat, 260, 280, 24), *reversed(_rim(hat, 261, 328, 24))]
    ink.at(ink.line * 0.7).shape(polygon(edge), lighter(hat.colour, 0.1), 0.2, 6)
    ink.shape(ellipse(x, y - 8, 38, 32), hat.colour, 0.25, 8)


def draw_helmet(ink: Ink, hat: Hat) -> None:
    """A helmet with neck guards and a red plume; of late a plain one."""
    trim = GOLD if hat.period else darker(hat.colour, 0.3)
    plume = curve((hat.x, 110), (hat.x - 30, 30), (hat.x - 120, -10), (hat.x - 210, 90), 9)
    ink.shape(tapered(plume, 92, 0.3, 0.1, 0.5), "#b9383a", 0.28, 12)
    guards: dict[Turn, tuple[tuple[float, float], ...]] = {
        Turn.THREE_QUARTER: ((-262, -176),), Turn.FRONT: ((-268, -206), (206, 268)),
        Turn.PROFILE: ((-256, -40),), Turn.BACK: ((-262, 262),),
    }  # fmt: skip
    for left, right in guards[hat.turn]:
        flap = smooth(hat.at((left, 290), (right, 290), (right, 500), ((left + right) / 2, 620),
                             (left, 560)), 0.4)  # fmt: skip
        ink.shape(flap, darker(hat.colour, 0.2), 0.25, 12)
        for y in (390, 470, 546):
            ink.stroke(hat.at((left + 6, y), ((left + right) / 2, y + 14), (right - 6, y)), 0.6)
    ink.shape(_dome(hat, 262, 330, 122, 30), hat.colour, 0.3, 30)
    ink.stroke(bow((hat.x + 60 * hat.ahead, 124), (hat.x + 90 * hat.ahead, 320), -0.05), 1.0)
    band = [*_rim(hat, 262, 278, 30), *reversed(_rim(hat, 263, 338, 30))]
    ink.at(ink.line * 0.8).shape(polygon(band), trim, 0.25, 8)
    ink.shape(ellipse(hat.x, 116, 30, 26), trim, 0.3, 8)
    sheen = hat.at((-170, 270), (-164, 210), (-120, 162))
    ink.fill(tapered(sheen, 20, 0.3, 0.2), "#ffffff", 0.45)


def hood_opening(turn: Turn) -> skia.Path:
    """Where the face looks out of a hood."""
    if turn is Turn.BACK:
        return skia.Path()
    points: dict[Turn, list[Point]] = {
        Turn.THREE_QUARTER: [(520, 186), (650, 230), (740, 350), (760, 520), (720, 690), (610, 800),
                             (470, 800), (340, 700), (290, 520), (310, 330), (400, 220)],
        Turn.FRONT: [(490, 186), (610, 220), (694, 330), (712, 500), (670, 690), (560, 806),
                     (420, 806), (310, 690), (268, 500), (286, 330), (370, 220)],
        Turn.PROFILE: [(560, 196), (680, 230), (790, 380), (800, 600), (760, 780), (600, 830),
                       (520, 720), (470, 560), (470, 360)],
    }  # fmt: skip
    return smooth(points[turn])


def _hood_outline(hat: Hat) -> skia.Path:
    if hat.turn is Turn.PROFILE:
        return smooth(
            hat.at(
                (120, 96),
                (-60, 90),
                (-220, 190),
                (-290, 380),
                (-280, 600),
                (-300, 800),
                (-60, 850),
                (150, 830),
                (250, 800),
                (290, 300),
                (240, 180),
            )
        )
    return smooth(
        hat.at(
            (0, 84),
            (-170, 126),
            (-290, 300),
            (-304, 520),
            (-280, 700),
            (-320, 830),
            (0, 866),
            (320, 830),
            (280, 700),
            (304, 520),
            (290, 300),
            (170, 126),
        )
    )


def draw_hood_behind(ink: Ink, hat: Hat) -> None:
    """The dark inside of a hood."""
    inside = _hood_outline(hat)
    ink.under(inside)
    ink.fill(inside, darker(hat.colour, 0.62))


def draw_hood(ink: Ink, hat: Hat) -> None:
    """A hood drawn up."""
    whole = skia.Op(_hood_outline(hat), hood_opening(hat.turn), skia.PathOp.kDifference_PathOp)
    ink.shape(whole, hat.colour, 0.26, 24)
    fold = {
        Turn.PROFILE: ((-130, 220), (-200, 400), (-190, 640)),
        Turn.BACK: ((0, 100), (6, 400), (-4, 700)),
    }.get(hat.turn, ((-216, 230), (-268, 420), (-258, 640)))
    ink.stroke(hat.at(*fold), 0.8)
    ink.stroke(hat.at((-120, 836), (-60, 800), (-30, 740)), 0.7)


def _spot(hat: Hat, places: dict[Turn, Point]) -> Point:
    return places[hat.turn]


def draw_ribbon(ink: Ink, hat: Hat) -> None:
    """A bow in the hair."""
    x, y = _spot(hat, {
        Turn.THREE_QUARTER: (352, 214), Turn.FRONT: (336, 206), Turn.PROFILE: (360, 190),
        Turn.BACK: (644, 206),
    })  # fmt: skip
    for way in (-1, 1):
        tail = curve(
            (x, y), (x + way * 20, y + 30), (x + way * 50, y + 60), (x + way * 46, y + 110), 6
        )
        ink.shape(tapered(tail, 34, 0.6, 0.7, 0.8), darker(hat.colour, 0.12), 0.2, 6)
    for way in (-1, 1):
        loop = smooth([(x, y - 6), (x + way * 50, y - 62), (x + way * 112, y - 52),
                       (x + way * 116, y + 16), (x + way * 60, y + 34), (x, y + 10)])  # fmt: skip
        ink.shape(loop, hat.colour, 0.25, 10)
        ink.stroke([(x + way * 18, y), (x + way * 52, y - 14), (x + way * 78, y - 22)], 0.6)
    ink.shape(ellipse(x, y, 24, 26), lighter(hat.colour, 0.12), 0.25, 6)


def draw_flower(ink: Ink, hat: Hat) -> None:
    """A flower in the hair."""
    x, y = _spot(hat, {
        Turn.THREE_QUARTER: (300, 300), Turn.FRONT: (276, 300), Turn.PROFILE: (420, 330),
        Turn.BACK: (704, 300),
    })  # fmt: skip
    leaf = smooth([(x - 20, y + 30), (x - 90, y + 50), (x - 110, y + 100), (x - 40, y + 84)], 0.8)
    ink.at(ink.line * 0.7).shape(leaf, "#5f8f5e", 0.25, 6)
    for dx, dy in ((0, -46), (44, -14), (27, 38), (-27, 38), (-44, -14)):
        ink.at(ink.line * 0.7).shape(ellipse(x + dx, y + dy, 37, 35), hat.colour, 0.22, 8)
    ink.fill(ellipse(x, y, 42, 40), mix(hat.colour, "#ffffff", 0.25))
    ink.at(ink.line * 0.6).shape(ellipse(x, y, 20, 19), "#efc95a", 0.25, 4)
