"""Dragon, demon and bird."""

from dataclasses import replace

from yanyi.art.figure.colour import darker, lighter, mix
from yanyi.art.figure.expression import Expression
from yanyi.art.figure.eye import Eye, draw_brow, draw_eye
from yanyi.art.figure.features import draw_drop
from yanyi.art.figure.head import draw_head
from yanyi.art.figure.ink import Ink, bow, curve, ellipse, polygon, tapered, through
from yanyi.art.figure.mouth import Mouth
from yanyi.art.figure.muzzle import Coat, draw_acting, gleam, mass, smooth, tufts, usual_plan
from yanyi.art.figure.person import Person


def _antler(ink: Ink, x: float, y: float, way: float, size: float) -> None:
    bone = "#e0c894"
    main = curve((x, y), (x - 30 * way, y - 120 * size), (x - 120 * way, y - 170 * size),
                 (x - 150 * way, y - 260 * size), 10)  # fmt: skip
    side = curve((x - 62 * way, y - 120 * size), (x - 40 * way, y - 180 * size),
                 (x - 30 * way, y - 200 * size), (x - 10 * way, y - 250 * size), 8)  # fmt: skip
    for line, width in ((side, 34), (main, 52)):
        branch = tapered(line, width * size, 0.9, 0.25, 0.15)
        ink.shape(branch, bone, 0.28, 8)


def draw_dragon(ink: Ink, coat: Coat, act: Expression, blink: bool) -> None:
    """A dragon of the eastern kind: antlers, mane, barbels."""
    mane = mix(coat.fur, "#c9483c", 0.75)
    _antler(ink, 600, 230, -0.55, 0.9)
    back = smooth(
        [
            (420, 170), (330, 110), (340, 190), (220, 160), (270, 260), (130, 270), (220, 360),
            (90, 420), (204, 470), (100, 580), (220, 580), (150, 720), (270, 670), (260, 790),
            (350, 710), (460, 400),
        ],
        0.62,
    )  # fmt: skip
    mass(ink, back, mane, 18)
    tufts(ink, [((330, 330), (250, 290)), ((290, 450), (200, 430)), ((290, 560), (210, 580)),
                ((320, 660), (270, 720))], 1.2)  # fmt: skip
    head = smooth(
        [
            (258, 480), (280, 340), (360, 244), (480, 208), (590, 240), (660, 330), (690, 430),
            (750, 490), (830, 520), (868, 580), (850, 650), (780, 690), (690, 730), (590, 770),
            (470, 768), (350, 716), (280, 610),
        ]
    )  # fmt: skip
    mass(ink, head, coat.fur)
    belly = smooth([(360, 690), (470, 690), (600, 690), (720, 690), (690, 728), (590, 768),
        (470, 766),
                    (380, 730)])  # fmt: skip
    ink.fill(belly, coat.pale)
    snout = smooth([(640, 520), (700, 480), (780, 490), (850, 520), (866, 580), (800, 620),
        (700, 620),
                    (640, 580)])  # fmt: skip
    ink.fill(snout, lighter(coat.fur, 0.18))
    for x, way in ((742, 1), (820, -0.7)):
        nostril = curve(
            (x - 22 * way, 550), (x - 10, 520), (x + 20 * way, 524), (x + 16 * way, 552), 6
        )
        ink.stroke(nostril,
                   1.4)  # fmt: skip
    for row, (x0, y0) in enumerate(((330, 560), (316, 610), (350, 648))):
        for i in range(3):
            x = x0 + i * 42 + row * 10
            ink.stroke(
                curve((x - 18, y0), (x - 14, y0 + 22), (x + 14, y0 + 22), (x + 18, y0), 6), 0.6
            )
    plan = usual_plan(0.98, 440, Mouth(640, 664, 118, 130, 0.95))
    gold = "#d9a23c"
    plan = replace(
        plan, near=Eye(440, 440, 56, 0.98, -1, gold), far=Eye(626, 436, 42, 0.94, 1, gold),
        cheeks=((392, 560), (690, 560)), rise=70, brow=30,
    )  # fmt: skip
    draw_acting(ink, plan, Coat(coat.fur, coat.pale, coat.bare, mane), act, blink)
    if act.open < 0.08:
        for x in (560, 730):
            ink.at(ink.line * 0.6).shape(
                polygon([(x, 664), (x + 30, 662), (x + 16, 706)]), "#fffaf0", 0.0
            )
    for a, b, c, d in (
        ((800, 610), (900, 660), (880, 800), (960, 860)),
        ((700, 640), (640, 760), (740, 860), (690, 960)),
    ):
        ink.fill(tapered(curve(a, b, c, d, 14), 17, 0.9, 0.05, 0.1), ink.colour)
        ink.fill(tapered(curve(a, b, c, d, 14), 9, 0.9, 0.05, 0.1), mane)
    _antler(ink, 380, 260, 0.75, 1.0)
    near_ear = smooth([(330, 360), (250, 320), (170, 350), (240, 400), (320, 420)], 0.7)
    ink.shape(near_ear, coat.fur, 0.2, 8)


def draw_demon(ink: Ink, who: Person, act: Expression, blink: bool) -> None:
    """A demon: a person's face of another colour, with horns, fangs and pointed ears."""
    draw_head(ink, who, act, blink)
    spike = smooth(
        [(318, 470), (250, 452), (180, 420), (96, 340), (140, 500), (220, 606), (322, 616)], 0.5
    )
    ink.shape(spike, who.skin, 0.22, 12)
    horn = "#efe0c0"
    for base, tip, wide in (((372, 236), (250, 20), 72), ((618, 214), (690, 14), 60)):
        bend = (base[0] + (tip[0] - base[0]) * 0.2, (base[1] + tip[1]) / 2 - 30)
        line = curve(base, bend, bend, tip, 10)
        path = tapered(line, wide, 1.0, 0.05, 0.05)
        ink.shape(path, horn, 0.3, 10)
        for share in (2, 4, 6):
            x, y = line[share]
            half = wide * 0.36 * (1 - share / 11)
            ink.stroke(bow((x - half, y + 6), (x + half, y + 2), -0.2), 0.7)
    if act.open < 0.08:
        y = 640 - act.curve * 8
        for x in (536, 626):
            fang = polygon([(x, y), (x + 24, y), (x + 12, y - 40)])
            ink.at(ink.line * 0.6).shape(fang, "#fffaf0", 0.0)
    paint = mix(who.skin, "#2a1020", 0.5)
    for x in (430, 672):
        ink.fill(tapered([(x, 560), (x + 4, 590), (x, 630)], 22, 0.6, 0.0, 0.2), paint, 0.55)


def _beak(ink: Ink, act: Expression) -> None:
    """An upper and a lower beak that open."""
    gape = act.open * 90
    gold = "#e8a93c"
    if gape > 4:
        inside = smooth(
            [(610, 590), (760, 600), (800, 610), (740, 640 + gape * 0.7), (630, 640 + gape * 0.6)]
        )
        ink.fill(inside, "#7a2a30")
    low = smooth([(606, 610 + gape * 0.3), (700, 630 + gape * 0.8), (786, 626 + gape),
                  (730, 668 + gape), (640, 668 + gape * 0.7)], 0.8)  # fmt: skip
    ink.shape(low, darker(gold, 0.14), 0.22, 8)
    up = act.curve * 10
    top = smooth([(590, 560), (640, 510), (730, 514), (820, 556), (872, 628), (800, 624),
                  (700, 628), (604, 616 - up)], 0.8)  # fmt: skip
    ink.shape(top, gold, 0.22, 10)
    ink.stroke(curve((690, 552), (704, 544), (720, 548), (726, 558), 5), 1.1)
    corner = [(604, 612 - up), (590, 604 - up * 2), (576, 606 - up * 3)]
    ink.fill(tapered(corner, 12, 0.9, 0.1, 0.1), ink.colour)


def draw_bird(ink: Ink, coat: Coat, act: Expression, blink: bool) -> None:
    """A bird with a crest."""
    lift = act.lift * 40
    for i, (x, y) in enumerate(((250, 100), (320, 30), (410, 0))):
        feather = through([(400 + i * 24, 240), (x - 20, y + 90 - lift), (x, y - lift),
                           (x + 60, y + 80 - lift), (470 + i * 20, 230)], closed=True)  # fmt: skip
        ink.shape(feather, coat.dark if i % 2 else coat.fur, 0.2, 8)
    head = smooth(
        [
            (224, 480), (246, 340), (340, 234), (480, 196), (610, 224), (700, 320), (730, 440),
            (726, 560), (690, 680), (600, 760), (470, 780), (350, 740), (280, 760), (290, 700),
            (210, 690), (250, 630), (190, 590), (230, 550),
        ],
        0.75,
    )  # fmt: skip
    mass(ink, head, coat.fur)
    ink.fill(smooth([(500, 400), (600, 380), (690, 420), (700, 560), (640, 700), (520, 740),
                     (450, 640),
                     (450, 490)]), coat.pale)  # fmt: skip
    tufts(ink, [((270, 640), (230, 660)), ((300, 700), (280, 736)), ((330, 520), (290, 530)),
                ((340, 580), (300, 600)), ((470, 700), (450, 740))])  # fmt: skip
    plan = usual_plan(1.05, 450, Mouth(592, 664, 66, 52))
    thick = max(ink.line * 1.15, 13)
    from_plan = replace(plan, far=Eye(650, 446, 38, 0.98, 1, "#4a3224"))
    _bird_face(ink, from_plan.near, from_plan.far, coat, act, blink, thick)
    _beak(ink, act)
    gleam(ink, 700, 540, 30, 8, 0.45)
    ink.fill(ellipse(392, 590, 40, 24), "#e5584f", min(0.25 + 0.3 * act.blush, 0.6))


def _bird_face(
    ink: Ink, near: Eye, far: Eye, coat: Coat, act: Expression, blink: bool, thick: float
) -> None:
    for eye, share in ((near, 1.0), (far, 0.95)):
        draw_eye(ink, eye, act, blink, thick * share)
        draw_brow(ink, eye, act, 80, 15 * share, darker(coat.dark, 0.3))
    if act.tear > 0.5:
        draw_drop(ink, near.x - 14, near.y + 82, 22)
    if act.sweat > 0.5:
        draw_drop(ink, near.x - 130, near.y - 70, 24)
