"""An ox."""

from dataclasses import replace

from yanyi.art.figure.colour import darker, lighter, mix
from yanyi.art.figure.expression import Expression
from yanyi.art.figure.eye import Eye
from yanyi.art.figure.ink import Ink, curve, ellipse, tapered
from yanyi.art.figure.mouth import Mouth
from yanyi.art.figure.muzzle import Coat, draw_acting, ear, gleam, mass, smooth, usual_plan

BONE = "#eadcbc"


def draw_ox(ink: Ink, coat: Coat, act: Expression, blink: bool) -> None:
    """An ox with broad horns and a wet nose."""
    flap = max(-act.tilt, 0) * 18 - max(act.tilt, 0) * 24
    for base, bend, tip, wide in (
        ((330, 256), (150, 250), (176, 40), 92), ((640, 236), (800, 220), (776, 24), 78),
    ):  # fmt: skip
        horn = tapered(curve(base, bend, (bend[0] - 10, 130), tip, 11), wide, 1.0, 0.05, 0.05)
        ink.shape(horn, BONE, 0.3, 12)
    ear(
        ink,
        [
            (290, 330),
            (190, 300 - flap),
            (90, 330 - flap),
            (110, 400 - flap),
            (210, 420),
            (290, 400),
        ],
        [(270, 350), (190, 328 - flap), (126, 346 - flap), (140, 386 - flap), (214, 396)],
        coat,
    )
    ear(
        ink,
        [(690, 310), (770, 276 - flap), (846, 300 - flap), (830, 356 - flap), (750, 384)],
        [(716, 322), (772, 302 - flap), (820, 316 - flap), (806, 346 - flap), (752, 362)],
        coat,
    )
    head = smooth(
        [
            (256, 470),
            (262, 340),
            (340, 230),
            (480, 190),
            (610, 212),
            (694, 310),
            (712, 430),
            (744, 560),
            (790, 660),
            (784, 770),
            (700, 830),
            (580, 832),
            (490, 790),
            (400, 730),
            (300, 620),
        ]
    )
    mass(ink, head, coat.fur)
    plan = usual_plan(0.98, 440, Mouth(650, 762, 84, 66))
    plan = replace(
        plan, near=Eye(430, 440, 54, 0.98, -1, "#4a3224", lash=0.9),
        far=Eye(630, 434, 40, 0.95, 1, "#4a3224", lash=0.9), cheeks=((390, 580), (676, 560)),
        rise=76, brow=20,
    )  # fmt: skip
    muzzle = smooth([(508, 690), (550, 620), (650, 590), (750, 620), (800, 690), (782, 780),
                     (700, 834), (586, 834), (520, 780)])  # fmt: skip
    ink.at(ink.line * 0.7).shape(muzzle, mix(coat.pale, "#e8b8a4", 0.5), 0.16, 14)
    for x, way in ((604, 1), (716, -1)):
        hole = curve(
            (x - 26 * way, 664), (x - 14 * way, 640), (x + 18 * way, 644), (x + 20 * way, 676), 7
        )
        ink.fill(tapered(hole, 22, 0.4, 0.3), darker(coat.dark, 0.4))
    gleam(ink, 660, 622, 40, 10, 0.4)
    draw_acting(ink, plan, coat, act, blink)
    curls = smooth([(380, 250), (420, 180), (500, 168), (580, 190), (600, 260), (556, 330),
                    (530, 286), (490, 350), (466, 290), (424, 330), (410, 276)], 0.7)  # fmt: skip
    ink.shape(curls, coat.dark, 0.2, 10)
    ink.stroke(
        curve((470, 200), (500, 220), (506, 260), (496, 300), 6), 0.7, lighter(coat.dark, 0.3)
    )
    ring = ellipse(662, 706, 36, 30)
    ink.trace(ring, 2.4, ink.colour)
    ink.trace(ring, 1.3, "#d9a83c")
