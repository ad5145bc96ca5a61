"""Pig and horse."""

from dataclasses import replace

from yanyi.art.figure.colour import darker, lighter
from yanyi.art.figure.expression import Expression
from yanyi.art.figure.eye import Eye
from yanyi.art.figure.ink import Ink, bow, curve, ellipse, tapered
from yanyi.art.figure.mouth import Mouth
from yanyi.art.figure.muzzle import Coat, draw_acting, ear, gleam, mass, smooth, tufts, usual_plan


def draw_pig(ink: Ink, coat: Coat, act: Expression, blink: bool) -> None:
    """A pig with flapping ears."""
    flap = act.lift * 30
    ear(
        ink,
        [
            (610, 220),
            (690, 130 - flap),
            (790, 130 - flap),
            (806, 220 - flap),
            (760, 300),
            (700, 320),
        ],
        [(640, 226), (704, 156 - flap), (770, 158 - flap), (776, 214 - flap), (736, 276)],
        coat,
    )
    head = smooth(
        [
            (212, 490), (234, 340), (330, 220), (480, 178), (630, 206), (724, 312), (756, 450),
            (766, 580), (730, 700), (620, 776), (480, 790), (340, 756), (240, 650),
        ]
    )  # fmt: skip
    mass(ink, head, coat.fur)
    ink.blur(ellipse(470, 760, 180, 40), darker(coat.fur, 0.3), 0.25, 20)
    plan = usual_plan(0.94, 450, Mouth(592, 714, 84, 62))
    plan = replace(plan, cheeks=((372, 600), (728, 640)), rise=76)
    draw_acting(ink, plan, coat, act, blink)
    snout = smooth(
        [(540, 560), (590, 508), (670, 500), (744, 530), (764, 590), (730, 650), (650, 668),
         (572, 646)]
    )  # fmt: skip
    ink.shape(snout, lighter(coat.bare, 0.1), 0.18, 12)
    for x, rx in ((632, 17), (702, 14)):
        ink.fill(ellipse(x, 586, rx, 27), darker(coat.bare, 0.55))
    gleam(ink, 612, 530, 26, 8, 0.5)
    near = [(330, 216), (250, 150 - flap), (140, 190 - flap), (110, 320 - flap), (150, 420 - flap),
            (224, 400 - flap * 0.5), (280, 330)]  # fmt: skip
    inner = [(282, 230), (240, 190 - flap), (164, 216 - flap), (142, 312 - flap), (164, 372 - flap),
             (216, 356), (256, 300)]  # fmt: skip
    ear(ink, near, inner, coat)
    tufts(ink, [((470, 214), (486, 160)), ((500, 212), (524, 164)), ((440, 220), (444, 172))], 1.4)


def draw_horse(ink: Ink, coat: Coat, act: Expression, blink: bool) -> None:
    """A horse with a mane."""
    back = smooth(
        [(360, 120), (250, 170), (170, 300), (130, 460), (120, 640), (160, 800), (230, 740),
         (250, 820), (320, 740), (360, 500)], 0.8,
    )  # fmt: skip
    mass(ink, back, coat.dark, 16)
    ear(
        ink, [(470, 210), (470, 90), (520, 10), (566, 90), (570, 220)],
        [(492, 180), (494, 100), (520, 52), (544, 104), (548, 190)], coat,
    )  # fmt: skip
    head = smooth(
        [
            (262, 470), (270, 330), (340, 220), (450, 180), (560, 196), (640, 290), (684, 420),
            (736, 560), (790, 660), (800, 750), (740, 820), (640, 838), (560, 800), (480, 720),
            (380, 700), (300, 620),
        ]
    )  # fmt: skip
    mass(ink, head, coat.fur)
    ink.fill(smooth([(470, 230), (530, 250), (590, 400), (650, 560), (690, 680), (620, 640),
                     (560, 480), (490, 330)]), coat.pale, 0.9)  # fmt: skip
    nose = smooth(
        [(580, 700), (660, 640), (750, 650), (796, 720), (744, 816), (640, 834), (574, 790)]
    )
    canvas = ink.canvas
    canvas.save()
    canvas.clipPath(head, doAntiAlias=True)
    ink.fill(nose, coat.dark, 0.55)
    canvas.restore()
    ink.fill(
        tapered(curve((632, 706), (650, 684), (676, 694), (670, 726), 6), 16, 0.4, 0.2), ink.colour
    )
    ink.fill(
        tapered(curve((748, 690), (764, 676), (780, 690), (772, 716), 6), 13, 0.4, 0.2), ink.colour
    )
    plan = usual_plan(0.94, 430, Mouth(668, 772, 74, 58, 0.9))
    plan = replace(
        plan, near=Eye(430, 430, 50, 0.94, -1, "#4a3224", lash=1.0),
        far=Eye(618, 424, 36, 0.9, 1, "#4a3224", lash=1.0),
        cheeks=((400, 570), (640, 560)), rise=74,
    )  # fmt: skip
    draw_acting(ink, plan, coat, act, blink)
    ear(
        ink, [(330, 240), (310, 110), (350, 10), (420, 90), (440, 210)],
        [(352, 206), (338, 114), (358, 56), (400, 106), (412, 190)], coat,
    )  # fmt: skip
    forelock = smooth(
        [(390, 150), (470, 120), (540, 160), (560, 260), (530, 360), (510, 290), (480, 390),
         (460, 300), (420, 340), (410, 240)], 0.7,
    )  # fmt: skip
    mass(ink, forelock, coat.dark, 10)
    ink.stroke(bow((470, 170), (500, 330), 0.1), 0.7, lighter(coat.dark, 0.4))
