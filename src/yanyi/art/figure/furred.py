"""Monkey, rabbit, cat, dog, mouse and fox."""

from dataclasses import replace

from yanyi.art.figure.colour import darker, lighter, mix
from yanyi.art.figure.expression import Expression
from yanyi.art.figure.eye import Eye
from yanyi.art.figure.ink import Ink, bow, curve, ellipse, tapered
from yanyi.art.figure.mouth import Mouth
from yanyi.art.figure.muzzle import (
    Coat,
    cleft,
    draw_acting,
    ear,
    gleam,
    mass,
    smooth,
    tufts,
    usual_plan,
    whiskers,
)


def draw_monkey(ink: Ink, coat: Coat, act: Expression, blink: bool, crowned: bool) -> None:
    """A monkey; ``crowned`` with a golden band."""
    ear(
        ink,
        [(250, 420), (190, 408), (150, 460), (158, 540), (210, 580), (262, 560)],
        [(238, 450), (200, 446), (180, 486), (190, 534), (226, 550), (250, 530)],
        coat,
    )
    ear(
        ink, [(720, 400), (770, 396), (792, 450), (770, 520), (722, 530)],
        [(730, 424), (758, 424), (770, 456), (752, 498), (728, 502)], coat,
    )  # fmt: skip
    fur = smooth(
        [
            (226, 560), (204, 480), (222, 360), (272, 250), (348, 180), (420, 150), (440, 92),
            (478, 146), (512, 78), (540, 146), (592, 110), (604, 164), (684, 226), (734, 330),
            (752, 440), (744, 560), (770, 640), (716, 668), (700, 740), (610, 772), (500, 778),
            (400, 760), (330, 750), (336, 700), (252, 706), (280, 640), (206, 630),
        ],
        0.62,
    )  # fmt: skip
    mass(ink, fur, coat.fur)
    face = smooth(
        [
            (318, 500), (322, 410), (372, 356), (450, 352), (548, 398), (640, 352), (704, 372),
            (726, 440), (722, 540), (734, 620), (690, 720), (600, 768), (500, 758), (400, 700),
            (340, 600),
        ],
        0.9,
    )  # fmt: skip
    ink.at(ink.line * 0.6).under(face)
    ink.cel(face, coat.bare, 0.16, 18)
    muzzle = ellipse(592, 640, 124, 104)
    ink.fill(muzzle, lighter(coat.bare, 0.4), 0.8)
    for x, way in ((566, 1), (622, -1)):
        ink.stroke(curve((x - 15 * way, 566), (x - 4 * way, 550), (x + 10 * way, 556),
                         (x + 8 * way, 572), 6), 1.1)  # fmt: skip
    ink.stroke(bow((520, 512), (548, 560), -0.1), 0.7)
    tufts(ink, [((300, 300), (340, 240)), ((250, 400), (268, 330)), ((640, 240), (600, 196)),
                ((450, 200), (470, 150)), ((300, 690), (276, 660))])  # fmt: skip
    plan = usual_plan(1.02, 476, Mouth(592, 668, 78, 62))
    near, far = replace(plan.near, iris="#c98a2a"), replace(plan.far, iris="#c98a2a")
    draw_acting(ink, replace(plan, near=near, far=far, rise=78, brow=18), coat, act, blink)
    if crowned:
        band = curve((236, 352), (380, 288), (600, 276), (738, 352), 14)
        low = [(x, y + 34) for x, y in band]
        ring = smooth(band + low[::-1], 0.7)
        ink.shape(ring, "#e3b448", 0.3, 8)
        for x, way in ((505, -1), (565, 1)):
            curl = curve(
                (535, 312), (535 + way * 20, 250), (x + way * 46, 240), (x + way * 40, 282), 8
            )
            ink.stroke(curl, 3.0, "#e3b448", 0.9, 0.5)
            ink.stroke(curl, 0.7, darker("#e3b448", 0.5), 0.6, 0.3)


def draw_rabbit(ink: Ink, coat: Coat, act: Expression, blink: bool) -> None:
    """A rabbit; its ears droop with grief."""
    droop = max(act.tilt, 0) * 40 - max(act.lift, 0) * 20
    ear(
        ink,
        [(318, 250), (250, 120), (208 - droop, -20 + droop), (232 - droop, -120 + droop * 2),
         (310 - droop * 0.6, -70 + droop), (392, 90), (430, 210)],
        [(336, 210), (282, 100), (246 - droop, -10 + droop), (254 - droop, -80 + droop * 2),
         (304 - droop * 0.6, -36 + droop), (368, 100), (396, 190)],
        coat,
    )  # fmt: skip
    ear(
        ink,
        [(500, 190), (508, 60), (560 + droop, -80 + droop), (640 + droop, -130 + droop * 2),
         (664 + droop, -50 + droop), (648, 90), (620, 220)],
        [(530, 180), (540, 60), (582 + droop, -50 + droop), (628 + droop, -90 + droop * 2),
         (636 + droop, -40 + droop), (622, 90), (596, 190)],
        coat,
    )  # fmt: skip
    head = smooth(
        [
            (226, 470), (250, 320), (340, 210), (480, 172), (620, 206), (716, 310), (744, 450),
            (752, 570), (716, 690), (610, 762), (480, 766), (350, 736), (262, 700), (196, 716),
            (226, 640), (176, 610), (228, 560),
        ],
        0.85,
    )  # fmt: skip
    mass(ink, head, coat.fur)
    ink.fill(ellipse(604, 640, 112, 90), coat.pale)
    tufts(ink, [((240, 640), (206, 634)), ((262, 690), (222, 700)), ((470, 220), (486, 176)),
                ((520, 224), (520, 180))])  # fmt: skip
    plan = usual_plan(1.06, 486, Mouth(604, 668, 50, 42))
    draw_acting(ink, plan, coat, act, blink)
    nose = smooth([(572, 572), (606, 560), (640, 570), (624, 596), (606, 606), (586, 598)])
    ink.at(ink.line * 0.7).shape(nose, "#e08a8e", 0.2, 5)
    cleft(ink, 606, 604, 648)
    if act.open < 0.5:
        teeth = smooth(
            [(586, 662), (606, 666), (628, 660), (626, 704), (606, 708), (588, 702)], 0.4
        )
        ink.at(ink.line * 0.6).shape(teeth, "#fffaf0", 0.05, 3)
        ink.stroke([(607, 668), (607, 686), (607, 704)], 0.5, start=0.8, end=0.8)
    whiskers(ink, 604, 628, 150, 110)


def draw_cat(ink: Ink, coat: Coat, act: Expression, blink: bool) -> None:
    """A cat."""
    flat = max(-act.tilt, 0) * 30
    for outer, inner in (
        (
            [(250, 400), (222 - flat, 230), (236 - flat, 96 + flat), (340, 160), (440, 216)],
            [(276, 340), (254 - flat, 230), (262 - flat, 140 + flat), (330, 190), (390, 236)],
        ),
        (
            [(560, 200), (650, 120), (716 + flat, 84 + flat), (742 + flat, 220), (732, 360)],
            [(606, 208), (664, 150), (700 + flat, 128 + flat), (716 + flat, 220), (706, 300)],
        ),
    ):
        ink.shape(smooth(outer, 0.45), coat.fur, 0.2, 14)
        ink.fill(smooth(inner, 0.45), coat.bare, 0.85)
    head = smooth(
        [
            (222, 470), (246, 330), (338, 226), (480, 188), (626, 216), (724, 318), (752, 450),
            (786, 560), (744, 580), (764, 650), (700, 690), (600, 750), (480, 758), (360, 730),
            (270, 690), (176, 700), (216, 636), (160, 600), (220, 560),
        ],
        0.72,
    )  # fmt: skip
    mass(ink, head, coat.fur)
    for points in (
        [(440, 200), (452, 250), (450, 300)], [(506, 194), (510, 256), (506, 312)],
        [(572, 204), (566, 256), (556, 300)],
    ):  # fmt: skip
        ink.fill(tapered(points, 24, 0.9, 0.0, 0.2), coat.dark, 0.7)
    for points in ([(226, 470), (280, 486), (320, 500)], [(226, 540), (280, 544), (312, 546)]):
        ink.fill(tapered(points, 24, 0.9, 0.0, 0.2), coat.dark, 0.6)
    ink.fill(ellipse(560, 636, 74, 58), coat.pale)
    ink.fill(ellipse(652, 632, 64, 56), coat.pale)
    plan = usual_plan(1.1, 478, Mouth(604, 656, 52, 44))
    green = "#8aa84a"
    plan = replace(plan, near=replace(plan.near, iris=green), far=replace(plan.far, iris=green))
    draw_acting(ink, plan, coat, act, blink)
    nose = smooth([(580, 572), (606, 566), (634, 572), (618, 594), (606, 600), (594, 594)], 0.7)
    ink.at(ink.line * 0.7).shape(nose, "#d98a86", 0.2, 5)
    cleft(ink, 606, 600, 640)
    whiskers(ink, 606, 622, 190, 130)


def draw_dog(ink: Ink, coat: Coat, act: Expression, blink: bool) -> None:
    """A dog with hanging ears."""
    perk = act.lift * 26
    far_ear = smooth(
        [(640, 240), (720, 220 - perk), (790, 300 - perk), (806, 430 - perk), (770, 500 - perk),
         (726, 420), (690, 330)]
    )  # fmt: skip
    mass(ink, far_ear, coat.dark, 14)
    head = smooth(
        [
            (236, 470), (256, 330), (340, 226), (480, 186), (610, 210), (700, 300), (730, 420),
            (742, 520), (760, 620), (716, 726), (610, 772), (480, 768), (350, 720), (262, 620),
        ]
    )  # fmt: skip
    mass(ink, head, coat.fur)
    blaze = smooth([(520, 200), (566, 212), (580, 400), (620, 520), (560, 540), (530, 400)])
    ink.fill(blaze, coat.pale)
    muzzle = smooth(
        [(500, 600), (540, 540), (620, 520), (710, 540), (762, 600), (750, 690), (680, 750),
         (580, 752), (510, 690)]
    )  # fmt: skip
    ink.fill(muzzle, coat.pale)
    ink.stroke(curve((548, 540), (500, 570), (488, 630), (510, 690), 8), 0.7)
    plan = usual_plan(1.0, 462, Mouth(620, 670, 80, 66))
    draw_acting(ink, plan, coat, act, blink)
    nose = smooth([(600, 556), (650, 538), (704, 550), (700, 590), (654, 612), (612, 594)])
    ink.fill(nose, "#2a2028")
    gleam(ink, 640, 556, 18, 8)
    cleft(ink, 652, 608, 656)
    near = smooth(
        [(330, 232), (260, 236 - perk), (190, 320 - perk), (164, 470 - perk), (200, 590 - perk),
         (268, 570 - perk), (306, 440), (350, 330)]
    )  # fmt: skip
    mass(ink, near, coat.dark, 16)
    if act.curve > 0.6 and act.open > 0.2:
        tongue = smooth([(600, 700), (650, 700), (656, 770), (630, 800), (604, 776)])
        ink.at(ink.line * 0.8).shape(tongue, "#e27f7c", 0.2, 6)


def draw_mouse(ink: Ink, coat: Coat, act: Expression, blink: bool) -> None:
    """A mouse with great round ears."""
    for x, y, rx, ry in ((700, 220, 104, 116), (250, 236, 134, 136)):
        ink.shape(ellipse(x, y, rx, ry), coat.fur, 0.2, 18)
        ink.fill(ellipse(x + 6, y + 6, rx * 0.68, ry * 0.68), coat.bare, 0.85)
    head = smooth(
        [
            (232, 480), (260, 350), (350, 256), (480, 222), (600, 248), (690, 340), (730, 450),
            (778, 530), (812, 590), (780, 640), (700, 700), (590, 756), (460, 762), (340, 720),
            (252, 620),
        ]
    )  # fmt: skip
    mass(ink, head, coat.fur)
    ink.fill(smooth([(540, 640), (640, 560), (760, 570), (780, 620), (690, 690), (590, 740),
                     (500, 730)]), coat.pale)  # fmt: skip
    plan = usual_plan(1.08, 470, Mouth(648, 672, 56, 46, 0.9))
    draw_acting(ink, plan, coat, act, blink)
    ink.at(ink.line * 0.7).shape(ellipse(794, 578, 36, 32), "#dd8088", 0.25, 7)
    gleam(ink, 784, 566, 11, 7, 0.7)
    whiskers(ink, 690, 616, 170, 70)
    tufts(ink, [((470, 262), (490, 222)), ((510, 262), (516, 214)), ((440, 268), (444, 236))])


def draw_fox(ink: Ink, coat: Coat, act: Expression, blink: bool) -> None:
    """A fox with white cheeks."""
    flat = max(act.tilt, 0) * 26
    for outer, inner in (
        (
            [(262, 380), (206 - flat, 200), (226 - flat, 20 + flat), (350, 130), (446, 230)],
            [(290, 320), (246 - flat, 200), (252 - flat, 90 + flat), (340, 170), (396, 240)],
        ),
        (
            [(560, 210), (640, 100), (734 + flat, 10 + flat), (760 + flat, 190), (726, 360)],
            [(612, 214), (662, 130), (716 + flat, 70 + flat), (728 + flat, 190), (700, 290)],
        ),
    ):
        ink.shape(smooth(outer, 0.42), coat.fur, 0.2, 14)
        ink.fill(smooth(inner, 0.42), mix(coat.dark, "#2a2028", 0.5), 0.9)
    head = smooth(
        [
            (228, 450), (260, 320), (350, 232), (480, 198), (616, 226), (710, 320), (740, 440),
            (784, 540), (836, 600), (800, 640), (720, 690), (610, 744), (500, 762), (390, 748),
            (300, 716), (190, 740), (226, 670), (150, 640), (212, 590), (176, 530), (226, 510),
        ],
        0.7,
    )  # fmt: skip
    mass(ink, head, coat.fur)
    cheek = smooth(
        [(196, 726), (236, 660), (176, 636), (250, 590), (350, 600), (450, 640), (560, 600),
         (690, 560), (800, 600), (720, 680), (610, 736), (500, 752), (390, 738), (300, 706)],
        0.7,
    )  # fmt: skip
    ink.fill(cheek, "#fff4e4")
    plan = usual_plan(1.0, 470, Mouth(650, 676, 70, 54))
    amber = "#c98a2a"
    plan = replace(
        plan,
        near=Eye(440, 470, 58, 0.96, -1, amber, lash=1.0),
        far=Eye(650, 468, 44, 0.93, 1, amber, lash=1.0),
    )
    draw_acting(ink, plan, coat, act, blink)
    nose = smooth([(786, 572), (820, 566), (846, 588), (830, 616), (798, 612)])
    ink.fill(nose, "#2a2028")
    gleam(ink, 812, 580, 11, 6)
    whiskers(ink, 700, 630, 130, 50)
