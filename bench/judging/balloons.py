"""Where balloons, captions and tails lie: by geometry alone."""

from collections.abc import Iterator
from itertools import combinations, pairwise
from math import acos, degrees, hypot

import numpy as np

from judging.fault import Fault, Rect, What
from judging.sight import Person, Points, Seen, Text, around, inside, look
from judging.witness import Book, Leaf
from judging.words import Lettering

SMALLEST = 30.0  # pixels on a page 1600 wide
_SPARE = 3.0  # pixels that may be lost in rounding
_NEAR = 1.0  # heads: nearer than this, a tail that points at a figure means it


def _fault(book: Book, place: Lettering, what: What, detail: str, where: Rect) -> Fault:
    at = place.place
    return Fault(what, book.name, at.page, at.panel, place.text.words, detail, where)


def over_faces(book: Book, one: Lettering) -> Iterator[Fault]:
    """A balloon, caption or tail that lies over a face."""
    if not one.text.inside:
        return
    shape, tail = one.text.outline(), one.text.tail_points()
    for person in one.seen.persons:
        face = person.face
        if one.text.kind == "sound":
            face = Rect(face.left, face.top + face.height * 0.1, face.right, face.bottom)
        if _meets(shape, face):
            yield _fault(book, one, What.OVER_FACE, f"over figure {person.actor}", face)
        elif len(tail) and _within(tail, face).any():
            detail = f"its tail is over figure {person.actor}"
            yield _fault(book, one, What.OVER_FACE, detail, face)


def _within(points: Points, box: Rect) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    x, y = points[:, 0], points[:, 1]
    found: np.ndarray[tuple[int], np.dtype[np.bool_]] = (
        (x > box.left) & (x < box.right) & (y > box.top) & (y < box.bottom)
    )
    return found


def _corners(box: Rect) -> Points:
    xs, ys = np.linspace(box.left, box.right, 9), np.linspace(box.top, box.bottom, 9)
    return np.array([(x, y) for x in xs for y in ys])


def _meets(shape: Points, box: Rect) -> bool:
    """Whether a convex shape and a rectangle share any area."""
    return bool(_within(shape, box).any() or inside(shape, _corners(box), -0.5).any())


def outside(book: Book, one: Lettering) -> Iterator[Fault]:
    """Words, or a tail, that reach out of their panel."""
    text, seen = one.text, one.seen
    if text.inside and len(seen.picture):
        room = seen.picture
    else:
        cell = seen.cell
        room = np.array([(cell.left, cell.top), (cell.right, cell.top), (cell.right, cell.bottom),
                         (cell.left, cell.bottom)])  # fmt: skip
    shape = text.outline()
    if not inside(room, shape, _SPARE).all():
        yield _fault(book, one, What.OUTSIDE, f"a {text.kind} reaches out", text.box)
    tail = text.tail_points()
    if len(tail) and not inside(room, tail, _SPARE).all():
        yield _fault(book, one, What.OUTSIDE, "a tail reaches out", around(tail))


def overlaps(book: Book, group: list[Lettering]) -> Iterator[Fault]:
    """Two that share area, or a tail across another's words."""
    for one, other in combinations(group, 2):
        a, b = one.text.outline(), other.text.outline()
        far = _apart(one.text.box, other.text.box)
        if not far and bool(inside(a, b, -1.0).any() or inside(b, a, -1.0).any()):
            detail = f"over {other.text.words[:20]!r}"
            yield _fault(book, one, What.OVERLAP, detail, one.text.box)
        for mine, its in ((one, other), (other, one)):
            tail = mine.text.tail_points()
            if len(tail) and inside(its.text.outline(), tail, -2.0).any():
                detail = f"its tail is over {its.text.words[:20]!r}"
                yield _fault(book, mine, What.OVERLAP, detail, around(tail))


def _apart(a: Rect, b: Rect) -> bool:
    return a.right <= b.left or b.right <= a.left or a.bottom <= b.top or b.bottom <= a.top


def small(book: Book, one: Lettering) -> Iterator[Fault]:
    """Lettering that is too small to read, or wider or higher than what holds it."""
    text = one.text
    if text.size < SMALLEST - 1e-6:
        yield _fault(book, one, What.SMALL, f"{text.size:.1f} px", text.box)
    if text.vertical or text.kind in ("sound", "title"):
        return
    widest = max(text.inks, default=0.0) * text.size
    if widest > text.box.width - 2 or len(text.rows) * text.size > text.box.height:
        detail = f"{widest:.0f} px wide in {text.box.width:.0f}"
        yield _fault(book, one, What.OVERFLOW, detail, text.box)


def tails(book: Book, group: list[Lettering], speakers: dict[str, str]) -> Iterator[Fault]:
    """A tail that a reader would follow to somebody else than who speaks.

    Balloons joined by a neck are one: it is enough when one of them has a tail.
    """
    chains: list[list[Lettering]] = []
    for one in group:
        if one.text.joined and chains:
            chains[-1].append(one)
        else:
            chains.append([one])
    for chain in chains:
        if any(one.text.balloon and one.anchors for one in chain):
            yield from _chain(book, chain, speakers)


def _chain(book: Book, chain: list[Lettering], speakers: dict[str, str]) -> Iterator[Fault]:
    first = chain[0]
    names = {speakers.get(anchor, "") for one in chain for anchor in one.anchors}
    if len(names) > 1:
        detail = f"one balloon for {len(names)} speakers"
        yield _fault(book, first, What.TAIL, detail, first.text.box)
        return
    tailed = [one for one in chain if one.text.tail and "tip" in one.text.tail]
    if not tailed and first.text.inside and first.seen.persons:
        yield _fault(book, first, What.TAIL, "no tail", first.text.box)
    for one in tailed:
        yield from _tail(book, one, next(iter(names), ""))


def _tail(book: Book, one: Lettering, role: str) -> Iterator[Fault]:
    text, seen = one.text, one.seen
    who = _figure(book, one, role)
    meant = _meant(text, seen, who is not None)
    where = around(text.tail_points())
    if who is None and meant is not None:
        detail = f"points at figure {meant}, its speaker {role or 'unknown'} is not in the picture"
        yield _fault(book, one, What.TAIL, detail, where)
    elif who is not None and meant != who:
        detail = f"points at figure {meant}, {role} is figure {who}"
        yield _fault(book, one, What.TAIL, detail, where)


def _figure(book: Book, one: Lettering, role: str) -> int | None:
    """Which drawn figure is this character, by its look."""
    member = book.board.casting.member(role) if role else None
    if member is None:
        return None
    art = next(
        leaf.cells[one.place.panel].art for leaf in book.leaves if leaf.number == one.place.page
    )
    drawn = {person.actor for person in one.seen.persons}
    actors = list(enumerate(art.view.actors)) if art else []
    exact = [n for n, actor in actors if n in drawn and actor.look == member.look]
    alike = [n for n, actor in actors if n in drawn and actor.look.seed == member.look.seed]
    return next(iter((*exact, *alike)), None)


def _meant(text: Text, seen: Seen, shown: bool) -> int | None:
    """The figure that a reader follows the tail to: near its tip and ahead of it."""
    assert text.tail is not None
    tip = text.tail["tip"]
    back = text.tail.get("bend") or text.tail["root"]
    best: tuple[float, int] | None = None
    for person in seen.persons:
        away = person.head.apart(*tip)
        angle = _angle(back, tip, person)
        if not shown and (away > _NEAR * person.head.height or angle > 50):
            continue
        score = (away + 20.0) * (1.0 + angle / 30)
        if best is None or score < best[0]:
            best = score, person.actor
    return best[1] if best else None


def _angle(back: tuple[float, float], tip: tuple[float, float], person: Person) -> float:
    """Degrees between the way of the tail and the way from its tip to a head."""
    ax, ay = tip[0] - back[0], tip[1] - back[1]
    x, y = person.mouth
    bx, by = x - tip[0], y - tip[1]
    sizes = hypot(ax, ay) * hypot(bx, by)
    return degrees(acos(min(max((ax * bx + ay * by) / sizes, -1.0), 1.0))) if sizes else 0.0


def order(book: Book, leaf: Leaf, group: dict[int, list[Lettering]]) -> Iterator[Fault]:
    """Panels and balloons that the eye meets in another order than the story's."""
    rtl = bool(leaf.layout["page"].get("rtl"))
    seen = [look(cell) for cell in leaf.cells]
    for number, (one, other) in enumerate(pairwise(seen)):
        if not other.inset and not one.inset and _before(other.cell, one.cell, rtl):
            yield Fault(What.ORDER, book.name, leaf.number, number, "", "panels", other.cell)
        hidden = other.frame if other.inset else None
        for text in one.texts if hidden else ():
            if hidden and not _apart(text.box, hidden):
                detail = "under the panel that lies upon this one"
                yield Fault(
                    What.OVERLAP, book.name, leaf.number, number, text.words, detail, text.box
                )
    for letterings in group.values():
        for one_, other_ in combinations(letterings, 2):
            if "sound" in (one_.text.kind, other_.text.kind):
                continue
            if _before(other_.text.box, one_.text.box, rtl):
                detail = f"after {one_.text.words[:20]!r}"
                yield _fault(book, other_, What.ORDER, detail, other_.text.box)


def _before(later: Rect, earlier: Rect, rtl: bool) -> bool:
    """Whether the eye, going along the rows, meets ``later`` first."""
    if later.bottom <= earlier.top + 2:
        return True
    if earlier.bottom <= later.top + 2:
        return False
    level = min(later.bottom, earlier.bottom) - max(later.top, earlier.top)
    if level > 0.5 * min(later.height, earlier.height):
        ahead = later.centre[0] - earlier.centre[0]
        return ahead > 0 if rtl else ahead < 0
    return later.centre[1] < earlier.centre[1]
