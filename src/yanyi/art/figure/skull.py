"""The outlines of a human head from the front, the side and behind, in the parts' units."""

from functools import lru_cache

import skia

from yanyi.art.figure.ink import Point
from yanyi.art.figure.outline import outline
from yanyi.art.figure.strand import joined, smooth

#: The middle of a head seen from the front or behind.
MIDDLE = 490.0


@lru_cache(maxsize=64)
def quarter(jaw: float, child: bool) -> skia.Path:
    """The face and the ear in three-quarter view; ``jaw`` runs from pointed to square."""
    chin = 742 if child else 768
    side = 640 + 40 * jaw
    far = 724 + (4 if child else 6 * jaw)
    data = (
        f"M 338 606 C 290 575 236 505 236 402 C 236 262 340 166 482 166"
        f" C 622 166 734 262 735 398 C 735 426 729 446 722 462"
        f" C {far + 4} 500 {far + 5} 545 {far - 2} 590"
        f" C {far - 8} {side} {690 - 24 * (1 - jaw)} {chin - 42} {640 - 10 * (1 - jaw)} {chin - 14}"
        f" C 612 {chin} 580 {chin + 2} 552 {chin - 4}"
        f" C {470 - 10 * jaw} {chin - 18} 378 {chin - 74 + 12 * jaw} 338 606 Z"
    )
    ear = outline(
        "M 290 462 C 245 452 214 486 216 532 C 219 580 262 622 312 620 C 326 619 336 612 340 604"
        " L 352 480 Z"
    )
    return skia.Op(outline(data), ear, skia.PathOp.kUnion_PathOp)


@lru_cache(maxsize=64)
def front_face(jaw: float, child: bool) -> skia.Path:
    """The face alone, from the front."""
    chin = 744 if child else 770
    wide = 8 if child else 0
    left = [
        (MIDDLE, 166), (MIDDLE - 132, 196), (MIDDLE - 222, 300), (MIDDLE - 238, 410),
        (MIDDLE - 229 - wide, 505), (MIDDLE - 214 - wide, 585 + 6 * jaw),
        (MIDDLE - 168 - 16 * jaw - wide, 664 + 12 * jaw),
        (MIDDLE - 98 - 24 * jaw, chin - 40 + 8 * jaw), (MIDDLE - 40 - 14 * jaw, chin - 5),
    ]  # fmt: skip
    points = [*left, (MIDDLE, chin), *[(2 * MIDDLE - x, y) for x, y in reversed(left[1:])]]
    return smooth(points)


def _ears(low: float) -> tuple[skia.Path, skia.Path]:
    left: list[Point] = [
        (270, 462), (232, 450), (208, 482), (212, 540), (236, 596), (270, 608), (292, 590),
        (294, 480),
    ]  # fmt: skip
    near = [(x, y + low) for x, y in left]
    return smooth(near), smooth([(2 * MIDDLE - x, y) for x, y in near])


@lru_cache(maxsize=64)
def front(jaw: float, child: bool) -> skia.Path:
    """The face and both ears."""
    return joined(front_face(jaw, child), *_ears(4))


@lru_cache(maxsize=4)
def behind(child: bool) -> skia.Path:
    """The head and both ears from behind."""
    low = 668 if child else 690
    left: list[Point] = [
        (MIDDLE - 132, 196), (MIDDLE - 222, 300), (MIDDLE - 238, 410), (MIDDLE - 226, 520),
        (MIDDLE - 190, 610), (MIDDLE - 120, low - 14),
    ]  # fmt: skip
    path = smooth([(MIDDLE, 166), *left, (MIDDLE, low), *reversed(
        [(2 * MIDDLE - x, y) for x, y in left])])  # fmt: skip
    return joined(path, *_ears(4))


@lru_cache(maxsize=256)
def profile(jaw: float, child: bool, nose: int, gape: float, old: bool) -> skia.Path:
    """The head from the side, facing right; ``gape`` drops the jaw, in units."""
    chin = (742 if child else 768) + gape * 0.55
    tip = (714 if child else 726) + (9 if nose in (2, 4) else 0) + (6 if old else 0)
    hook = -10 if child else (6 if old or nose == 4 else -2)
    fore = 690 if child else 684
    bow = 8 * jaw
    points: list[Point] = [
        (440, 166), (560, 180), (648, 250), (fore, 340), (fore + 2, 410),
        (fore - 8, 462), (fore + 8, 508), (tip - 16, 560), (tip, 588 + hook), (tip - 22, 606),
        (fore + 2, 612), (fore + 6, 632), (fore + 7, 650), (fore - 5, 657),
        (fore + 1, 668 + gape * 0.55), (fore - 3, 684 + gape * 0.6), (fore - 14, 694 + gape * 0.6),
        (fore - 8 + bow, chin - 42), (fore - 22 + bow, chin - 8), (fore - 66 + bow, chin + 4),
        (fore - 150, chin - 20 + gape * 0.05), (fore - 232, 694 + 16 * jaw), (388, 618),
        (300, 592), (236, 520), (210, 400), (240, 280), (330, 192),
    ]  # fmt: skip
    return smooth(points, 0.88)


def side_ear() -> skia.Path:
    """The ear on the side of the head."""
    return smooth([(392, 470), (430, 446), (468, 470), (470, 520), (446, 570), (420, 604),
                   (392, 596), (380, 540)])  # fmt: skip
