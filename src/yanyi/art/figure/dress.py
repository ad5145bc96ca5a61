"""Fronts and collars of school, winter, church, fantasy, farm and night; and what hangs behind."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import skia

from yanyi.art.figure.colour import darker, lighter, mix
from yanyi.art.figure.cut import Cloth, Neck, cut_of
from yanyi.art.figure.fabric import draw_band, draw_collar, draw_hole
from yanyi.art.figure.hull import disc, hull
from yanyi.art.figure.ink import Ink, Point, bow, curve, ellipse, polygon, through
from yanyi.art.figure.person import Person
from yanyi.art.figure.skeleton import Skeleton
from yanyi.board.vocabulary import Costume


@dataclass(frozen=True)
class Sewing:
    """All that a front is drawn with; ``flip`` is -1 when the figure will be shown mirrored."""

    ink: Ink
    s: Skeleton
    who: Person
    cloth: Cloth
    flip: float
    trunk: skia.Path

    def at(self, *places: Point) -> list[Point]:
        """Places on the trunk."""
        return [self.s.trunk(x, y) for x, y in places]

    def patch(self, colour: str, *places: Point, shade: float = 0.15) -> None:
        """A flat piece of cloth with straight edges."""
        self.ink.at(self.ink.line * 0.85).shape(polygon(self.at(*places)), colour, shade, 3)

    def soft(self, colour: str, *places: Point, shade: float = 0.2) -> None:
        """A piece of cloth with round edges."""
        self.ink.shape(through(self.at(*places), closed=True), colour, shade, 4 * self.s.scale)

    def within(self) -> None:
        """Draw only on the trunk until the canvas is restored."""
        self.ink.canvas.save()
        self.ink.canvas.clipPath(self.trunk, skia.ClipOp.kIntersect, True)

    def button(self, x: float, y: float, colour: str, size: float = 2.6) -> None:
        """A round button."""
        k = self.s.scale
        dot = ellipse(*self.s.trunk(x, y), size * k, size * k)
        self.ink.at(self.ink.line * 0.5).shape(dot, colour, 0.0)


def _sailor(sew: Sewing) -> None:
    sew.ink.fill(polygon(sew.at((-16, -188), (20, -188), (3, -138))), sew.cloth.inner)
    for side in (-1, 1):
        x = -20 if side < 0 else 24
        sew.patch(sew.cloth.main, (x, -188), (x + 20 * side, -166), (x + 17 * side, -136),
                  (4, -116), (x * 0.6, -150))  # fmt: skip
        for inset in (4.0, 8.0):
            line = sew.at(
                (x + (17 - inset) * side, -164),
                (x + (14 - inset) * side, -138 - inset / 2),
                (4 + side * 2, -122 - inset),
            )
            sew.ink.stroke(line, 0.9, "#f7f0e2", 0.9, 0.9)
    for side in (-1, 1):
        sew.patch(sew.cloth.trim, (4, -120), (4 + side * 22, -132), (4 + side * 20, -108))
        sew.patch(sew.cloth.trim, (4, -114), (4 + side * 13, -82), (4 + side * 3, -78))
    sew.button(4, -116, darker(sew.cloth.trim, 0.15), 6)
    hem = sew.at((-30, -66), (2, -63), (29, -66))
    sew.ink.stroke(hem, 1.0, start=0.8, end=0.8)


def _frog(sew: Sewing, x: float, y: float, colour: str) -> None:
    """A knotted button with its loops."""
    a, b = sew.at((x - 9, y), (x + 9, y))
    sew.ink.stroke([a, sew.s.trunk(x, y - 1), b], 2.4, colour, 0.8, 0.8)
    sew.button(x, y, darker(colour, 0.15), 2.8)


def _stand(sew: Sewing, colour: str) -> None:
    """A standing collar, open by a finger at the throat."""
    sew.soft(colour, (-21, -186), (2, -178), (25, -186), (24, -170), (3, -162), (-20, -170))
    sew.ink.stroke(sew.at((3, -179), (3, -170), (3, -162)), 0.8, start=0.8, end=0.8)


def _padded(sew: Sewing) -> None:
    sew.within()
    for y in (-140, -116, -92, -68, -44):
        for side in (-1, 1):
            a, b = sew.at((side * 44, y + 6), (side * 10 + 3, y - 2))
            sew.ink.stroke(bow(a, b, 0.07 * side), 0.75, start=0.6)
    sew.ink.stroke(sew.at((3, -166), (4, -110), (5, -52)), 1.0, start=0.8, end=0.8)
    sew.ink.canvas.restore()
    for y in (-140, -114, -88, -64):
        _frog(sew, 4, y, lighter(sew.cloth.trim, 0.25))
    scarf = (
        mix(sew.cloth.trim, "#c9564a", 0.5) if not sew.who.look.second_colour else sew.cloth.trim
    )
    sew.patch(scarf, (9, -162), (25, -164), (29, -92), (11, -90), shade=0.2)
    for x in (13.0, 18.0, 24.0):
        sew.ink.stroke(sew.at((x, -92), (x + 0.5, -86), (x, -80)), 1.2, scarf, 0.9, 0.6)
    sew.soft(scarf, (-26, -186), (2, -177), (30, -187), (30, -164), (3, -150), (-26, -164))
    for x, bend in ((-12.0, 0.1), (8.0, -0.1), (20.0, -0.1)):
        a, b = sew.at((x, -176), (x + 4, -158))
        sew.ink.stroke(bow(a, b, bend), 0.7)


def _guimpe(sew: Sewing) -> None:
    """A nun's white collar and cross."""
    sew.soft(sew.cloth.trim, (-22, -188), (2, -180), (26, -188), (44, -160), (28, -132), (3, -122),
             (-24, -132), (-40, -160), shade=0.12)  # fmt: skip
    for x, bend in ((-18.0, 0.08), (24.0, -0.08)):
        a, b = sew.at((x, -172), (x * 1.1, -138))
        sew.ink.stroke(bow(a, b, bend), 0.6)
    sew.ink.stroke(sew.at((-8, -150), (3, -118), (4, -96)), 0.7, "#6b4a30", 0.9, 0.9)
    sew.ink.stroke(sew.at((14, -150), (5, -118), (4, -96)), 0.7, "#6b4a30", 0.9, 0.9)
    _cross(sew, 4, -84)


def _cross(sew: Sewing, x: float, y: float) -> None:
    sew.patch(sew.cloth.metal, (x - 2.5, y - 13), (x + 2.5, y - 13), (x + 2.5, y + 14),
              (x - 2.5, y + 14), shade=0.2)  # fmt: skip
    sew.patch(sew.cloth.metal, (x - 9, y - 6), (x + 9, y - 6), (x + 9, y - 1), (x - 9, y - 1),
              shade=0.2)  # fmt: skip


def _cassock(sew: Sewing) -> None:
    """A priest's buttons, white tab and sash."""
    _stand(sew, darker(sew.cloth.main, 0.1))
    sew.patch("#f7f2e8", (-3, -181), (9, -181), (8, -168), (-2, -168), shade=0.05)
    sew.within()
    sew.ink.stroke(sew.at((3, -162), (4, -110), (5, -50)), 0.9, start=0.8, end=0.8)
    sew.ink.canvas.restore()
    for y in range(-152, -68, 12):
        sew.button(8, y, lighter(sew.cloth.main, 0.25), 2.2)
    _sash(sew, mix(sew.cloth.main, "#6d2430", 0.6))


def _sash(sew: Sewing, colour: str) -> None:
    sew.soft(colour, (-36, -70), (2, -66), (33, -70), (33, -52), (2, -47), (-36, -52))
    x = 16 * sew.flip
    sew.patch(colour, (x - 7, -52), (x + 6, -52), (x + 11, 10), (x - 6, 10))


def draw_mantle(sew: Sewing) -> None:
    """The open outer robe of a Taoist: two long bands over the crossed collar."""
    colour = sew.cloth.trim
    for side in (-1, 1):
        x = -17 if side < 0 else 21
        places = [(x, -192), (x + side * 6, -160), (x + side * 5, -110), (x + side * 4, -46)]
        draw_band(sew.ink, sew.at(*places), 13 * sew.s.scale, colour)
        edge = [(px + side * 8.5, py) for px, py in places]
        sew.ink.stroke(sew.at(*edge), 0.9, sew.cloth.metal, 0.9, 0.9)
    tie = sew.at((-14, -96), (3, -92), (22, -96))
    sew.ink.stroke(tie, 2.0, sew.cloth.inner, 0.9, 0.9)
    for dx, end in ((-4, -62), (6, -54)):
        sew.ink.stroke(
            sew.at((3, -92), (3 + dx, -76), (3 + dx, end)), 1.8, sew.cloth.inner, 0.9, 0.8
        )
    sew.button(3, -93, sew.cloth.metal, 4)


def _clasp(sew: Sewing) -> None:
    """A tunic under a cloak with a hood."""
    dark = mix(sew.cloth.trim, "#e9dcc0", 0.55)
    sew.within()
    vest = through(sew.at((-30, -178), (-22, -120), (-24, -40), (30, -40), (28, -120), (36, -178)),
                   closed=True, tension=0.6)  # fmt: skip
    sew.ink.cel(vest, dark, 0.2, 5 * sew.s.scale)
    for y in (-146, -132, -118):
        a, b = sew.at((-5, y), (11, y - 7))
        sew.ink.stroke([a, sew.s.trunk(3, y - 4), b], 0.9, start=0.8, end=0.8)
    sew.ink.stroke(sew.at((3, -156), (4, -130), (4, -106)), 0.8, start=0.6, end=0.6)
    for side in (-1, 1):
        x = -23 if side < 0 else 29
        fold = sew.at((x * 0.7, -172), (x, -120), (x * 1.12, -46))
        sew.ink.stroke(fold, 1.2, start=0.7, end=0.7)
    sew.ink.canvas.restore()
    sew.soft(
        sew.cloth.main,
        (-40, -172),
        (-26, -190),
        (2, -180),
        (30, -190),
        (46, -172),
        (30, -152),
        (3, -142),
        (-24, -152),
    )
    hole = through(sew.at((-17, -184), (2, -177), (21, -184), (14, -166), (3, -158), (-9, -166)),
                   closed=True)  # fmt: skip
    sew.ink.fill(hole, darker(sew.cloth.main, 0.4))
    sew.button(3, -146, sew.cloth.metal, 7)
    sew.button(3, -146, darker(sew.cloth.metal, 0.25), 3)


def _vee(sew: Sewing) -> None:
    """A wizard's robe with a broad border and stars."""
    sew.ink.fill(polygon(sew.at((-16, -188), (20, -188), (3, -128))), sew.cloth.inner)
    sew.within()
    for side in (-1, 1):
        x = -20.0 if side < 0 else 24.0
        draw_band(
            sew.ink,
            sew.at((x, -192), (x * 0.8, -158), (3 + side * 4, -118), (3 + side * 4, -48)),
            9 * sew.s.scale,
            sew.cloth.trim,
        )
    sew.ink.canvas.restore()
    for x, y, r in (
        (-24.0, -104.0, 5.0),
        (27.0, -124.0, 4.0),
        (25.0, -86.0, 5.5),
        (-28.0, -138.0, 3.5),
    ):
        _star(sew.ink, sew.s.trunk(x, y), r * sew.s.scale, sew.cloth.trim)


def _star(ink: Ink, at: Point, size: float, colour: str) -> None:
    points = []
    for i in range(10):
        a, r = math.pi * i / 5 - math.pi / 2, size if i % 2 == 0 else size * 0.45
        points.append((at[0] + math.cos(a) * r, at[1] + math.sin(a) * r))
    ink.fill(polygon(points), colour)


def _breast(sew: Sewing) -> None:
    """A knight's breastplate and gorget."""
    k = sew.s.scale
    sew.within()
    ridge = sew.at((3, -164), (8, -120), (5, -62))
    sew.ink.stroke(ridge, 1.1, start=0.4, end=0.6)
    for side in (-1, 1):
        a, b = sew.at((side * 36 + 2, -112), (side * 6 + 5, -92))
        sew.ink.stroke(bow(a, b, 0.18 * side), 1.0)
        rim = sew.at((side * 34 + 2, -160), (side * 40 + 2, -138), (side * 36 + 2, -120))
        sew.ink.stroke(rim, 1.2, sew.cloth.metal, 0.9, 0.6)
    gleam = sew.at((-18, -150), (-24, -126), (-20, -104))
    sew.ink.stroke(gleam, 3.2, "#ffffff", 0.2, 0.1)
    sew.ink.canvas.restore()
    waist = sew.at((-34, -68), (2, -62), (32, -68))
    sew.ink.stroke(waist, 2.6, darker(sew.cloth.main, 0.35), 0.9, 0.9)
    sew.ink.stroke(waist, 1.3, sew.cloth.metal, 0.9, 0.9)
    sew.soft(sew.cloth.main, (-28, -184), (2, -177), (32, -184), (30, -162), (3, -150), (-26, -162),
             shade=0.3)  # fmt: skip
    line = sew.at((-25, -172), (3, -161), (29, -172))
    sew.ink.stroke(line, 1.2, sew.cloth.metal, 0.9, 0.9)
    crest = polygon(sew.at((-6, -138), (14, -138), (14, -122), (4, -110), (-6, -122)))
    sew.ink.at(sew.ink.line * 0.8).shape(crest, sew.cloth.trim, 0.2, 2 * k)


def _bib(sew: Sewing) -> None:
    """Dungarees over a checked shirt."""
    sew.ink.fill(polygon(sew.at((-14, -186), (18, -186), (3, -156))), sew.who.skin)
    sew.within()
    check = darker(sew.cloth.main, 0.16)
    for x in (-40.0, -26.0, -12.0, 16.0, 30.0, 42.0):
        sew.ink.stroke(sew.at((x, -172), (x, -120), (x * 0.9, -50)), 1.0, check, 0.9, 0.9)
    for y in (-152, -134, -116, -98, -80):
        sew.ink.stroke(sew.at((-48, y), (2, y + 3), (46, y)), 1.0, check, 0.9, 0.9)
    sew.ink.canvas.restore()
    draw_collar(sew.ink, sew.s, lighter(sew.cloth.main, 0.1), 4)
    denim = sew.cloth.trim
    for x, top in ((-20.0, -22.0), (25.0, 27.0)):
        draw_band(sew.ink, sew.at((x, -118), (top, -150), (top, -172)), 8 * sew.s.scale, denim)
    sew.patch(denim, (-24, -120), (29, -120), (33, -70), (38, -40), (37, 14), (-37, 14), (-38, -40),
              (-30, -70), shade=0.2)  # fmt: skip
    sew.patch(
        darker(denim, 0.08), (-12, -104), (17, -104), (17, -82), (3, -76), (-12, -82), shade=0
    )
    for x in (-20.0, 25.0):
        sew.button(x, -114, sew.cloth.metal, 3.4)
    sew.ink.stroke(sew.at((-34, -58), (2, -54), (34, -58)), 1.0, start=0.8, end=0.8)


def _bodice(sew: Sewing) -> None:
    """A countrywoman's blouse with a laced bodice and a kerchief."""
    sew.within()
    blouse = polygon(sew.at((-60, -200), (60, -200), (56, -118), (24, -112), (3, -120), (-20, -112),
                            (-56, -118)))  # fmt: skip
    sew.ink.cel(blouse, sew.cloth.inner, 0.14, 5 * sew.s.scale)
    rim = sew.at((-52, -118), (-20, -112), (3, -120), (24, -112), (52, -118))
    sew.ink.stroke(rim, 1.0, start=0.8, end=0.8)
    sew.ink.canvas.restore()
    for y in (-104, -90, -76):
        for a, b in (((-4, y), (11, y + 8)), ((11, y), (-4, y + 8))):
            sew.ink.stroke(sew.at(a, b, b), 0.9, sew.cloth.inner, 0.9, 0.9)
    draw_hole(sew.ink, sew.s, sew.who, 19, 13, -178)
    kerchief = mix(sew.cloth.trim, "#c9564a", 0.4)
    sew.soft(kerchief, (-26, -184), (2, -172), (30, -184), (24, -160), (4, -146), (-18, -160))
    for side in (-1, 1):
        sew.patch(kerchief, (4, -150), (4 + side * 15, -130), (4 + side * 4, -126))


def _mandarin(sew: Sewing) -> None:
    """A standing collar and a front that closes at the wearer's right arm."""
    f = sew.flip
    _stand(sew, darker(sew.cloth.main, 0.08))
    trim = sew.cloth.trim
    rim = sew.at((-20, -171), (3, -163), (24, -171))
    sew.ink.stroke(rim, 1.5, trim, 0.9, 0.9)
    sew.within()
    a, b, c, d = sew.at((3, -163), (-2 * f, -142), (-22 * f, -142), (-38 * f, -122))
    edge = curve(a, b, c, d, 10)
    sew.ink.stroke(edge, 2.2, trim, 0.9, 0.9)
    sew.ink.stroke([(x, y + 3 * sew.s.scale) for x, y in edge], 0.6, start=0.6, end=0.6)
    side = sew.at((-38 * f, -122), (-31 * f, -90), (-33 * f, -50))
    sew.ink.stroke(side, 2.0, trim, 0.9, 0.9)
    sew.ink.canvas.restore()
    for x, y in ((0 * f, -152), (-18 * f, -139), (-32 * f, -126)):
        _frog(sew, x, y, trim)
    blossom = lighter(sew.cloth.main, 0.3)
    for x, y in ((20 * f, -112), (13 * f, -104), (24 * f, -102)):
        sew.ink.fill(ellipse(*sew.s.trunk(x, y), 4 * sew.s.scale, 4 * sew.s.scale), blossom, 0.7)


def _night(sew: Sewing) -> None:
    """A pyjama jacket: stripes, piping, a soft collar."""
    sew.ink.fill(polygon(sew.at((-14, -186), (18, -186), (3, -142))), sew.who.skin)
    sew.within()
    for x in (-42.0, -30.0, -18.0, -7.0, 16.0, 27.0, 38.0):
        stripe = sew.at((x, -172), (x * 0.98, -110), (x * 0.9, 14))
        sew.ink.stroke(stripe, 0.9, darker(sew.cloth.main, 0.16), 0.9, 0.9)
    sew.ink.stroke(sew.at((3, -142), (5, -80), (6, 14)), 1.0, start=0.8, end=0.8)
    sew.ink.canvas.restore()
    for side in (-1, 1):
        x = -19.0 if side < 0 else 22.0
        places = (
            (x, -187),
            (x + 16 * side, -168),
            (x + 11 * side, -152),
            (4, -140),
            (x * 0.6, -160),
        )
        sew.patch(lighter(sew.cloth.main, 0.12), *places)
        sew.ink.stroke(sew.at(places[1], places[2], places[3]), 1.0, sew.cloth.trim, 0.9, 0.9)
    for y in (-122, -94, -66, -38):
        sew.button(9, y, "#f7f0e2", 2.8)
    sew.patch(sew.cloth.main, (18, -120), (36, -120), (35, -98), (19, -98), shade=0.05)


FRONTS: dict[Neck, Callable[[Sewing], None]] = {
    Neck.SAILOR: _sailor,
    Neck.PADDED: _padded,
    Neck.GUIMPE: _guimpe,
    Neck.CASSOCK: _cassock,
    Neck.CLASP: _clasp,
    Neck.VEE: _vee,
    Neck.BREAST: _breast,
    Neck.BIB: _bib,
    Neck.BODICE: _bodice,
    Neck.MANDARIN: _mandarin,
    Neck.NIGHT: _night,
}


def draw_cape(ink: Ink, s: Skeleton, who: Person, cloth: Cloth) -> None:
    """What hangs down the back: a cloak, a nun's veil."""
    k = s.scale
    costume = who.look.costume
    if costume is Costume.CLOAK:
        _cloak(ink, s, cloth)
    elif costume is Costume.HABIT and cut_of(who).neck is Neck.GUIMPE:
        x, y = s.neck
        left, right = s.torso.edges(112.0)
        veil = hull(disc((x - 2 * k, y - 52 * k), 52 * k), [(left[0] - 10 * k, left[1]),
                    (right[0] + 6 * k, right[1])])  # fmt: skip
        if not s.back:
            ink.shape(veil, darker(cloth.main, 0.15), 0.2, 8 * k)
            return
        low = hull([(x - 30 * k, y), (x + 30 * k, y)], [(left[0] - 8 * k, left[1]),
                   (right[0] + 8 * k, right[1])])  # fmt: skip
        ink.shape(low, darker(cloth.main, 0.15), 0.2, 8 * k)
    elif costume is Costume.SCHOOL_UNIFORM and s.back and who.woman:
        flap = polygon([s.trunk(*p) for p in ((-30, -176), (34, -176), (32, -126), (-28, -126))])
        ink.shape(flap, cloth.main, 0.15, 3 * k)
        for inset in (5, 9):
            places = ((-28 + inset, -170), (-26 + inset, -126 - inset), (30 - inset, -126 - inset),
                      (32 - inset, -170))  # fmt: skip
            line = [s.trunk(*p) for p in places]
            ink.stroke(line, 0.9, "#f7f0e2", 0.9, 0.9)


def _cloak(ink: Ink, s: Skeleton, cloth: Cloth) -> None:
    k = s.scale
    left, right = s.torso.edges(150.0)
    low = min(max(s.near_leg.end[1], s.far_leg.end[1]), 0.0) - 14 * k
    drag = -16 * k if s.turn.value != "front" and not s.back else 0.0
    a, b = (left[0] - 34 * k + drag, low), (right[0] + 22 * k, low)
    sides = [
        (left[0] - 12 * k, left[1] + 6 * k),
        (left[0] - 26 * k + drag * 0.5, (left[1] + low) / 2),
    ]
    ends = [(right[0] + 17 * k, (right[1] + low) / 2), (right[0] + 9 * k, right[1] + 6 * k)]
    hem = [(a[0] + (b[0] - a[0]) * i / 6, low + (5 if i % 2 else -3) * k) for i in range(1, 6)]
    path = through([*sides, a, *hem, b, *ends], closed=True, tension=0.9)
    colour = cloth.main if s.back else darker(cloth.main, 0.22)
    ink.shape(path, colour, 0.26, 10 * k)
    for i in range(1, 5):
        top = (left[0] + (right[0] - left[0]) * i / 5, left[1] + 34 * k)
        end = (a[0] + (b[0] - a[0]) * i / 5, low - 12 * k)
        ink.stroke(bow(top, end, 0.02 * (1 if i < 3 else -1)), 0.8, peak=0.7)
    if s.back:
        hood = through([s.trunk(x, y) for x, y in ((-38, -172), (-18, -188), (2, -190), (22, -188),
                        (42, -172), (28, -128), (2, -112), (-24, -128))], closed=True)  # fmt: skip
        ink.shape(hood, cloth.main, 0.2, 5 * k)
        ink.stroke(bow(s.trunk(-20, -166), s.trunk(24, -166), 0.16), 0.9)
