"""What is ridden: a horse, a donkey or an ox, seen from the side."""

from dataclasses import dataclass
from enum import StrEnum

import skia

from yanyi.art.figure.colour import darker, lighter
from yanyi.art.figure.ink import Ink, Point, bow, capsule, curve, ellipse, polygon, through
from yanyi.art.figure.person import Person
from yanyi.art.figure.seed import choose
from yanyi.art.figure.skeleton import Skeleton
from yanyi.art.figure.sleeve import union
from yanyi.board.vocabulary import Costume


class Mount(StrEnum):
    """The animals that carry."""

    HORSE = "horse"
    DONKEY = "donkey"
    OX = "ox"


@dataclass(frozen=True, slots=True)
class _Build:
    """An animal's size beside a horse, its coat and its mane."""

    size: float
    coats: tuple[str, ...]
    mane: str


_BUILDS = {
    Mount.HORSE: _Build(1.0, ("#8a5a3a", "#6b4630", "#c9a982", "#ece4d6", "#4a3a38"), "#2c2226"),
    Mount.DONKEY: _Build(0.78, ("#8d8680", "#7a7068", "#6d5f55"), "#3a3234"),
    Mount.OX: _Build(0.84, ("#5a504c", "#7a5a44", "#4c4644"), "#2f2829"),
}
_BACK = 268.0


def mount_of(who: Person) -> Mount:
    """What this person rides: herdboys oxen, the old and working people of old times donkeys."""
    if who.period and who.child:
        return Mount.OX
    humble = who.look.costume in (Costume.WORK_TUNIC, Costume.FARM_DRESS, Costume.TAOIST_ROBE)
    return Mount.DONKEY if humble or (who.period and who.old) else Mount.HORSE


def saddle(who: Person) -> float:
    """How high the rider's hips are over the ground, in figure units."""
    return (_BACK + 22.0) * _BUILDS[mount_of(who)].size


def span(who: Person) -> tuple[float, float]:
    """How far the animal reaches left and right of its rider."""
    size = _BUILDS[mount_of(who)].size
    return -215.0 * size, 262.0 * size


def draw_mount(ink: Ink, who: Person, s: Skeleton) -> None:
    """The animal under its rider, facing right."""
    kind = mount_of(who)
    build = _BUILDS[kind]
    coat = choose(who.look.seed, "mount", build.coats)
    canvas = ink.canvas
    canvas.save()
    canvas.translate(s.hip[0] + 4, 0)
    canvas.scale(build.size, build.size)
    pen = Ink(canvas, ink.line / build.size, ink.light, ink.colour)
    _legs(pen, darker(coat, 0.22), darker(build.mane, 0.1), True)
    _tail(pen, kind, build.mane)
    _body(pen, kind, coat, build.mane)
    _legs(pen, coat, build.mane, False)
    _saddle(pen, who)
    canvas.restore()


def _leg(pen: Ink, joints: tuple[Point, ...], coat: str, hoof: str, thick: float) -> None:
    a, b, c, d = joints
    leg = union(
        capsule(a, b, thick, thick * 0.5), capsule(b, c, thick * 0.5, 9), capsule(c, d, 9, 10)
    )
    pen.shape(leg, coat, 0.24, 6)
    foot = polygon([(d[0] - 11, d[1] - 2), (d[0] + 10, d[1] - 4), (d[0] + 15, d[1] + 12),
                    (d[0] - 12, d[1] + 12)])  # fmt: skip
    pen.shape(foot, hoof, 0.2, 3)


def _legs(pen: Ink, coat: str, hoof: str, far: bool) -> None:
    if far:
        _leg(pen, ((118, -170), (136, -108), (150, -58), (142, -14)), coat, hoof, 24)
        _leg(pen, ((-104, -166), (-84, -112), (-104, -58), (-92, -14)), coat, hoof, 30)
        return
    _leg(pen, ((92, -168), (96, -104), (94, -56), (92, -12)), coat, hoof, 26)
    _leg(pen, ((-128, -170), (-114, -112), (-150, -60), (-142, -12)), coat, hoof, 34)


def _body(pen: Ink, kind: Mount, coat: str, mane: str) -> None:
    barrel = [(-176, -232), (-150, -274), (-96, -280), (-40, -268), (30, -266), (92, -282)]
    belly = [(150, -206), (126, -160), (60, -142), (-20, -136), (-92, -150), (-150, -158),
             (-178, -196)]  # fmt: skip
    if kind is Mount.OX:
        barrel = [(-176, -240), (-150, -272), (-96, -276), (-40, -266), (30, -270), (84, -296)]
    trunk = through([*barrel, (150, -262), *belly], closed=True)
    neck, head = _neck(kind), _head(kind)
    whole = union(trunk, neck, head)
    pen.shape(whole, coat, 0.24, 14)
    pen.stroke(curve((122, -164), (112, -190), (118, -214), (134, -232), 8), 0.8)
    pen.stroke(curve((-96, -156), (-86, -182), (-96, -206), (-112, -226), 8), 0.8)
    _face(pen, kind, coat, mane)


def _neck(kind: Mount) -> skia.Path:
    if kind is Mount.OX:
        return through(
            [(70, -290), (130, -306), (178, -300), (206, -252), (170, -206), (120, -180)],
            closed=True,
        )
    return through([(70, -278), (118, -322), (160, -388), (196, -404), (214, -372), (196, -318),
                    (166, -246), (140, -196), (104, -190)], closed=True)  # fmt: skip


def _head(kind: Mount) -> skia.Path:
    if kind is Mount.OX:
        return through([(168, -312), (204, -314), (234, -282), (258, -236), (256, -212),
                        (230, -204), (206, -226), (178, -262)], closed=True)  # fmt: skip
    return through([(178, -410), (206, -414), (230, -384), (262, -336), (262, -316), (242, -306),
                    (222, -320), (196, -342), (184, -364)], closed=True)  # fmt: skip


def _face(pen: Ink, kind: Mount, coat: str, mane: str) -> None:
    if kind is Mount.OX:
        for x, lean in ((182, -24), (206, 30)):
            horn = through([(x, -312), (x + lean * 0.5, -336), (x + lean * 1.2, -352),
                            (x + lean * 0.9, -328), (x + 12, -308)], closed=True)  # fmt: skip
            pen.shape(horn, "#d9cfb8", 0.2, 3)
        ear = through(
            [(178, -304), (152, -308), (142, -294), (160, -286), (178, -292)], closed=True
        )
        pen.shape(ear, darker(coat, 0.1), 0.2, 3)
        pen.fill(ellipse(218, -276, 4.5, 5), pen.colour)
        pen.fill(ellipse(248, -222, 4, 3), pen.colour, 0.8)
        pen.stroke(curve((232, -208), (242, -214), (250, -214), (256, -218), 6), 0.8)
        return
    long_ = 1.7 if kind is Mount.DONKEY else 1.0
    for x in (184, 198):
        tip = (x + 2, -410 - 30 * long_)
        ear = through([(x - 6, -402), (x - 7, -410 - 16 * long_), tip, (x + 10, -410 - 14 * long_),
                       (x + 10, -402)], closed=True)  # fmt: skip
        pen.shape(ear, coat, 0.2, 3)
    crest = through([(186, -412), (166, -402), (140, -360), (106, -318), (74, -288), (104, -290),
                     (126, -296), (136, -316), (152, -330), (158, -352), (172, -366), (178, -388)],
                    closed=True, tension=0.7)  # fmt: skip
    pen.shape(crest, mane, 0.2, 4)
    if kind is Mount.HORSE:
        lock = through(
            [(190, -414), (212, -404), (222, -376), (208, -386), (196, -398)], closed=True
        )
        pen.shape(lock, mane, 0.2, 2)
    pen.fill(ellipse(216, -374, 4.5, 5), pen.colour)
    pen.fill(ellipse(217.5, -375.5, 1.5, 1.5), "#ffffff")
    muzzle = lighter(coat, 0.3) if kind is Mount.DONKEY else darker(coat, 0.14)
    pen.fill(ellipse(248, -322, 15, 14), muzzle, 0.6)
    pen.fill(ellipse(254, -326, 3.4, 2.6), pen.colour, 0.8)
    pen.stroke(curve((238, -310), (246, -316), (252, -316), (260, -318), 6), 0.8)
    rein = "#5a3330"
    pen.stroke(curve((226, -388), (216, -370), (206, -352), (196, -344), 6), 1.6, rein, 0.9, 0.9)
    pen.stroke(curve((246, -352), (238, -340), (232, -330), (224, -320), 6), 1.6, rein, 0.9, 0.9)
    pen.stroke(curve((228, -330), (180, -306), (110, -316), (64, -330), 10), 1.5, rein, 0.9, 0.8)


def _tail(pen: Ink, kind: Mount, mane: str) -> None:
    if kind is Mount.HORSE:
        tail = through([(-168, -262), (-200, -244), (-214, -190), (-204, -130), (-196, -104),
                        (-186, -140), (-186, -196), (-166, -232)], closed=True)  # fmt: skip
        pen.shape(tail, mane, 0.2, 5)
        pen.stroke(curve((-178, -246), (-198, -210), (-200, -170), (-196, -124), 8), 0.6)
        return
    pen.stroke(
        curve((-170, -248), (-196, -230), (-198, -190), (-192, -160), 8), 3.4, mane, 0.9, 0.9
    )
    tuft = through([(-192, -168), (-202, -150), (-194, -118), (-184, -150)], closed=True)
    pen.shape(tuft, mane, 0.2, 3)


def _saddle(pen: Ink, who: Person) -> None:
    cloth = through([(-62, -276), (-64, -220), (-52, -196), (40, -196), (52, -220), (48, -274),
                     (-6, -266)], closed=True, tension=0.6)  # fmt: skip
    pen.shape(cloth, who.second, 0.24, 6)
    pen.stroke([(-56, -208), (-6, -204), (46, -208)], 1.4, lighter(who.second, 0.4), 0.9, 0.9)
    if mount_of(who) is Mount.OX:
        return
    seat = through([(-58, -290), (-44, -276), (-6, -270), (30, -278), (44, -300), (50, -276),
                    (30, -254), (-40, -254), (-60, -270)], closed=True, tension=0.7)  # fmt: skip
    pen.shape(seat, "#6b3f2c", 0.24, 4)
    pen.stroke(bow((20, -256), (26, -150), -0.02), 2.0, "#4a2c22", 0.9, 0.9)
