"""The heads of beasts from behind: fur, ears, horns, manes."""

from yanyi.art.figure.colour import darker, mix
from yanyi.art.figure.ink import Ink, Point, curve, ellipse, tapered
from yanyi.art.figure.muzzle import Coat, mass, smooth, tufts
from yanyi.art.figure.skull import MIDDLE
from yanyi.art.figure.strand import both, mirrored
from yanyi.board.vocabulary import Head

_X = MIDDLE
_EARS: dict[Head, list[Point]] = {
    Head.RABBIT: [(-150, 230), (-190, 60), (-210, -60), (-150, -116), (-90, -30), (-60, 190)],
    Head.CAT: [(-236, 360), (-250, 220), (-236, 92), (-140, 150), (-60, 220)],
    Head.FOX: [(-230, 370), (-262, 200), (-246, 20), (-140, 120), (-60, 226)],
    Head.DOG: [(-150, 220), (-240, 230), (-310, 340), (-310, 480), (-256, 560), (-214, 440)],
    Head.PIG: [(-130, 220), (-220, 140), (-320, 180), (-330, 300), (-260, 380), (-200, 330)],
    Head.MONKEY: [(-220, 420), (-300, 410), (-330, 490), (-300, 570), (-230, 560)],
    Head.HORSE: [(-150, 230), (-160, 110), (-120, 10), (-70, 90), (-50, 210)],
    Head.OX: [(-200, 340), (-310, 290), (-390, 330), (-360, 400), (-210, 420)],
    Head.DRAGON: [(-200, 360), (-300, 320), (-360, 360), (-290, 410), (-200, 430)],
}
_HORNS: dict[Head, tuple[Point, Point, Point, Point]] = {
    Head.OX: ((-150, 250), (-330, 250), (-340, 130), (-300, 40)),
    Head.DRAGON: ((-110, 230), (-130, 110), (-190, 60), (-210, -20)),
    Head.DEMON: ((-120, 240), (-190, 140), (-220, 90), (-230, 20)),
}


def _ears(ink: Ink, kind: Head, coat: Coat) -> None:
    if kind is Head.MOUSE:
        for way in (-1, 1):
            ink.shape(ellipse(_X + way * 226, 230, 124, 128), coat.fur, 0.2, 18)
    elif kind in _EARS:
        near = [(_X + x, y) for x, y in _EARS[kind]]
        for points in (near, mirrored(near, _X)):
            ink.shape(smooth(points, 0.6), coat.dark if kind is Head.DOG else coat.fur, 0.2, 14)
    elif kind is Head.BIRD:
        for x in (-90, 0, 90):
            points = [(_X + x * 0.4, 240), (_X + x - 34, 90), (_X + x, 0), (_X + x + 34, 90)]
            ink.shape(smooth(points), coat.dark if x else coat.fur, 0.2, 8)


def _horns(ink: Ink, kind: Head) -> None:
    if kind in _HORNS:
        a, b, c, d = ((_X + x, y) for x, y in _HORNS[kind])
        line = curve(a, b, c, d, 10)
        for points in (line, mirrored(line, _X)):
            ink.shape(tapered(points, 70, 1.0, 0.05, 0.05), "#eadcbc", 0.3, 10)


def draw_rear(ink: Ink, kind: Head, coat: Coat) -> None:
    """A beast's head from behind; a demon's horns alone, over its hair."""
    _horns(ink, kind)
    if kind is Head.DEMON:
        return
    if kind is Head.ROBOT:
        _robot(ink, coat)
        return
    _ears(ink, kind, coat)
    left: list[Point] = [
        (_X, 176), (_X - 134, 204), (_X - 224, 310), (_X - 246, 450), (_X - 262, 560),
        (_X - 220, 650), (_X - 110, 720), (_X, 734),
    ]  # fmt: skip
    head = smooth(both(left, _X))
    mass(ink, head, coat.fur)
    if kind in (Head.HORSE, Head.DRAGON):
        mane = mix(coat.fur, "#c9483c", 0.75) if kind is Head.DRAGON else coat.dark
        fall = smooth(
            both(
                [
                    (_X - 60, 140),
                    (_X - 96, 300),
                    (_X - 76, 440),
                    (_X - 120, 560),
                    (_X - 84, 680),
                    (_X - 100, 790),
                    (_X - 30, 850),
                ],
                _X,
            ),
            0.7,
        )
        mass(ink, fall, mane, 14)
        ink.stroke([(_X - 10, 200), (_X + 8, 460), (_X - 8, 760)], 0.8)
    dark = darker(coat.fur, 0.35)
    for x, y in ((-120, 330), (40, 300), (130, 430), (-150, 520), (-20, 560), (110, 620)):
        ink.stroke([(_X + x, y), (_X + x + 6, y + 22), (_X + x + 2, y + 44)], 0.7, dark)
    tufts(ink, [((_X - 240, 600), (_X - 280, 620)), ((_X + 240, 600), (_X + 280, 620))])
    if kind is Head.CAT:
        for y in (270, 340, 410):
            ink.fill(tapered([(_X - 70, y - 20), (_X, y + 8), (_X + 70, y - 20)], 22, 0.1, 0.1),
                     coat.dark, 0.6)  # fmt: skip


def _robot(ink: Ink, coat: Coat) -> None:
    ink.stroke([(_X, 190), (_X, 66)], 2.4, darker(coat.fur, 0.3), 0.9, 0.8)
    ink.shape(ellipse(_X, 52, 32, 32), "#e8a04f", 0.2, 6)
    for way in (-1, 1):
        ink.shape(ellipse(_X + way * 250, 500, 44, 84), darker(coat.fur, 0.25), 0.2, 8)
    head = smooth(both([(_X - 150, 190), (_X - 236, 300), (_X - 248, 480), (_X - 230, 650),
                        (_X - 120, 756)], _X), 0.8)  # fmt: skip
    ink.shape(head, coat.fur, 0.22, 28)
    hatch = smooth([(_X - 110, 380), (_X + 110, 380), (_X + 110, 580), (_X - 110, 580)], 0.2)
    ink.at(ink.line * 0.7).shape(hatch, darker(coat.fur, 0.12), 0.15, 8)
    for y in (430, 470, 510, 550):
        ink.stroke([(_X - 70, y), (_X, y), (_X + 70, y)], 1.0, start=0.8, end=0.8)
