"""Where balloons and captions go in a picture: off the faces, in reading order, near who speaks."""

from collections import Counter
from dataclasses import dataclass, replace
from math import hypot

import numpy as np

from yanyi.art.lettering.blocks import Block
from yanyi.art.lettering.ground import Array, Face, Ground, grid, on_bodies
from yanyi.art.lettering.items import BALLOONS, Item, Kind, Rectangle
from yanyi.art.lettering.tails import Tail, crosses, neck, tail_for, tangled

_GAP = 12.0
_KEPT = 26  # places of one block
_BEAM = 20
_TRIED = 32  # places of a block beside each way to place those before it
_COARSE = 60.0  # of places nearer together than this only the best is looked at
_HYPHEN = 0.16  # what a hyphen costs: letters about two sizes smaller are as good
_LEVEL = 120.0  # of places as high as each other the best is always looked at
_JOINED = frozenset({Kind.SPEECH, Kind.WHISPER})
_CLEAR = 8.0  # kept between a tail and the balloons of others
_APART = 3.2  # ems: what is further apart is not joined


@dataclass(frozen=True, slots=True)
class Placed:
    """A block in its place; one that is joined to the block before has a ``neck``.

    Of joined balloons only the one nearest to the mouth keeps its tail.
    """

    block: Block
    box: Rectangle
    tail: Tail | None
    cost: float
    joins: bool = False
    neck: Tail | None = None


def joined(items: tuple[Item, ...], number: int) -> bool:
    """Whether a balloon goes on with what the one before says, and may be joined to it."""
    one = items[number]
    return one.continues and one.kind in _JOINED and one.kind is items[number - 1].kind


def _speech_cost(left: Array, top: Array, block: Block, ground: Ground, face: Face | None) -> Array:
    box = ground.box
    centre = left + block.width / 2
    bottom = top + block.height
    if face is None:
        side = np.minimum(left - box.left, box.right - left - block.width)
        unseen: Array = side / box.width + 0.5 * (top - box.top) / box.height
        return unseen
    x, y = face.mouth
    em = block.size
    aside = np.clip(np.abs(centre - x) - block.width * 0.3, 0, None) / box.width
    air = face.head.top - bottom
    drop = np.clip(air - 1.8 * em, 0, None) / box.height
    crowded = np.where(air > -0.5 * em, np.clip(1.5 * em - air, 0, None) / em, 0.0)
    away_x = np.clip(
        np.maximum(face.head.left - left - block.width, left - face.head.right), 0, None
    )
    away_y = np.clip(np.maximum(face.head.top - bottom, top - face.head.bottom), 0, None)
    far = np.clip(np.hypot(away_x, away_y) - 3.5 * em, 0, None) / em
    below = np.clip((top + block.height / 2 - y) / block.height + 0.5, 0, 1)
    middle = top + block.height / 2
    own = np.hypot(centre - x, middle - y)
    for other in ground.faces:
        if other.actor != face.actor:
            to_other = np.hypot(centre - other.mouth[0], middle - other.mouth[1])
            far = far + 5.0 * np.clip(own - to_other, 0, None) / box.width
    cost: Array = 1.2 * aside + 0.6 * drop + 0.3 * crowded + 1.5 * below + 0.16 * far
    return cost


def _caption_cost(left: Array, top: Array, block: Block, ground: Ground, late: float) -> Array:
    box = ground.box
    if ground.rtl:
        left = box.left + box.right - left - block.width
    side = np.minimum(left - box.left, box.right - left - block.width) / box.width
    edge = np.minimum(top - box.top, box.bottom - top - block.height) / box.height
    wanted_y = box.top + (box.height - block.height) * late
    wanted_x = box.left + (box.width - block.width) * late
    away = 0.9 * np.abs(top - wanted_y) / box.height + 0.35 * np.abs(left - wanted_x) / box.width
    cost: Array = 1.5 * side + 1.5 * edge + away
    return cost


def _sound_cost(left: Array, top: Array, block: Block, ground: Ground) -> Array:
    box = ground.box
    middle = np.abs(left + block.width / 2 - (box.left + box.right) / 2) / box.width
    share = block.width * block.height / (box.width * box.height)
    size = 2.2 * (1.0 - share**0.5)
    cost: Array = size + 0.3 * (top - box.top) / box.height - 0.25 * middle
    return cost


def _candidates(
    item: Item, blocks: list[Block], ground: Ground, face: Face | None, late: float, joins: bool
) -> list[Placed]:
    found: list[Placed] = []
    for rank, block in enumerate(blocks):
        left, top = grid(block, ground)
        if not left.size:
            continue
        if item.kind in BALLOONS:
            cost = _speech_cost(left, top, block, ground, face) * (0.6 if joins else 1.0)
            cost = cost + 0.12 * rank
        elif item.kind is Kind.SOUND:
            cost = _sound_cost(left, top, block, ground)
        else:
            cost = _caption_cost(left, top, block, ground, late) + 0.16 * rank
        cost = cost + _HYPHEN * block.hyphens
        spared = 2.5 if block.vertical else 1.5 if item.kind in BALLOONS else 1.0
        if item.kind is Kind.SOUND:
            spared = 0.35
        cost = cost + spared * on_bodies(left, top, block, ground)
        for at in _spread(left, top, cost):
            place = (float(left[at]), float(top[at]), float(cost[at]))
            placed = _placed(item, block, place, ground, face, joins)
            if placed is not None:
                found.append(placed)
    return sorted(found, key=lambda placed: placed.cost)


def _spread(left: Array, top: Array, cost: Array) -> list[int]:
    """The cheapest places that do not lie close together, and the cheapest at every height."""
    seen: set[tuple[int, int]] = set()
    levels = {int(one) for one in np.unique(top // _LEVEL)}
    found: list[int] = []
    for at in np.argsort(cost, kind="stable"):
        spot = (int(left[at] // _COARSE), int(top[at] // _COARSE))
        level = int(top[at] // _LEVEL)
        if spot not in seen and (len(seen) < _KEPT or level in levels):
            seen.add(spot)
            levels.discard(level)
            found.append(int(at))
        if len(seen) >= _KEPT and not levels:
            break
    return found


def _placed(
    item: Item,
    block: Block,
    place: tuple[float, float, float],
    ground: Ground,
    face: Face | None,
    joins: bool,
) -> Placed | None:
    """The block with its tail, None when that would cross another face."""
    x, y, cost = place
    box = Rectangle(x, y, x + block.width, y + block.height)
    if item.kind not in BALLOONS:
        return Placed(block, box, None, cost)
    mouth, head = (face.mouth, face.head) if face else (None, None)
    tail = tail_for(item.kind, block.size, box, ground.box, mouth, head)
    for other in ground.faces:
        if face is not None and other.actor == face.actor:
            continue
        if crosses(tail, other.head.grown(6.0)):
            return None
        if crosses(tail, other.body):
            cost += 1.2
    cost += 2.0 * any(crosses(tail, hole) for hole in ground.kept)
    return Placed(block, box, tail, cost, joins)


def order_cost(later: Rectangle, earlier: Rectangle, rtl: bool) -> float | None:
    """What it costs that the eye comes to ``earlier`` first, top to bottom and then onwards.

    None when the eye would come, or might come, to ``later`` first: order is never given for room.
    """
    high = min(later.height, earlier.height)
    beside = earlier.left - later.right if rtl else later.left - earlier.right
    if later.top >= earlier.bottom - 0.3 * high:
        return 0.0
    if beside >= -0.12 * min(later.width, earlier.width):
        rise = earlier.top - later.top
        if later.bottom <= earlier.top + _GAP:
            return None
        # Less than half level, the eye begins with the higher one.
        steps = ((0.35, 0.0), (0.48, 0.9))
        return next((price for most, price in steps if rise <= most * high), None)
    if later.top < earlier.centre[1]:
        return None
    return 0.35 if earlier.bottom - later.top <= 0.48 * high else None


_Ways = tuple[Placed, ...]


def _together(one: Placed, before: _Ways, rtl: bool) -> tuple[float, _Ways] | None:
    """A further block beside those placed before it, and its cost; None when it may not stand."""
    cost = one.cost
    room = one.box.grown(_GAP)
    if any(room.meets(other.box) for other in before):
        return None
    if one.joins:
        found = _joining(one, before[-1])
        if found is None:
            return None
        more, mate, one = found
        cost += more
        before = (*before[:-1], mate)
    for number, other in enumerate(before):
        loud = Kind.SOUND in (one.block.kind, other.block.kind)
        price = order_cost(one.box, other.box, rtl)
        if price is None and not loud:
            return None
        cost += 0.4 if price is None else price
        if one.tail and crosses(one.tail, other.box.grown(_CLEAR)):
            return None
        if other.tail and crosses(other.tail, one.box.grown(_CLEAR)):
            return None
        if one.neck and number < len(before) - 1 and crosses(one.neck, other.box):
            return None
        cost += 3.0 * bool(one.tail and other.tail and tangled(one.tail, other.tail))
        cost += 0.3 * abs(one.block.size - other.block.size) / other.block.size * (not loud)
    return cost, (*before, one)


def _joining(one: Placed, mate: Placed) -> tuple[float, Placed, Placed] | None:
    """A balloon joined to the one before: what it costs, and the two, of which one has a tail."""
    a, b = mate.box, one.box
    across = max(a.left - b.right, b.left - a.right, 0.0)
    down = max(a.top - b.bottom, b.top - a.bottom, 0.0)
    away = hypot(across, down) / one.block.size
    if away > _APART:
        return None
    shift = abs(a.centre[0] - b.centre[0]) / max(a.width, b.width)
    stacked = 0.4 * max(0.0, 0.18 - shift) + 0.5 * max(0.0, shift - 0.7)
    band = neck(one.block.size, b, a)
    if mate.tail is None or (one.tail and one.cost + 0.05 < mate.cost):
        return 0.5 * away + stacked, replace(mate, tail=None), replace(one, neck=band)
    return 0.5 * away + stacked, mate, replace(one, tail=None, neck=band)


def place(
    items: tuple[Item, ...], blocks: list[list[Block]], ground: Ground
) -> tuple[Placed, ...] | None:
    """The best way found to place every item, or None when they do not all fit."""
    if _crowded(blocks, ground):
        return None
    faces = {face.actor: face for face in ground.faces}
    beam: list[tuple[float, _Ways]] = [(0.0, ())]
    for number, item in enumerate(items):
        late = number / (len(items) - 1) if len(items) > 1 else 0.0
        late *= 1.0 if number == len(items) - 1 else 0.5
        share = (number + 1) / len(items)
        face = faces.get(item.speaker)
        choices = _candidates(item, blocks[number], ground, face, late, False)
        if joined(items, number):
            alone = [replace(choice, cost=choice.cost + 0.9) for choice in choices]
            choices = _candidates(item, blocks[number], ground, face, late, True) + alone
        choices = [_patient(choice, ground.box, share) for choice in choices]
        choices.sort(key=lambda choice: choice.cost)
        grown: list[tuple[float, _Ways]] = []
        for total, before in beam:
            stood = 0
            for choice in choices:
                found = _together(choice, before, ground.rtl)
                if found is not None:
                    grown.append((total + found[0], found[1]))
                    stood += 1
                    if before and stood == _TRIED:
                        break
        grown.sort(key=lambda pair: pair[0])
        beam = _varied(grown)
        if not beam:
            return None
    total, best = beam[0]
    return tuple(replace(one, cost=total) for one in best)


def _crowded(blocks: list[list[Block]], ground: Ground) -> bool:
    """Whether the blocks together are too large for what the faces leave free."""
    free = ground.box.width * ground.box.height
    free -= sum(ground.box.shared(face.head) for face in ground.faces)
    free -= sum(ground.box.shared(one) for one in ground.kept)
    wanted = sum(min(one.width * one.height for one in choices) for choices in blocks)
    return wanted > 0.72 * free


def _patient(choice: Placed, box: Rectangle, share: float) -> Placed:
    """Dearer, the more of the room meant for what follows lies above the block."""
    used = (choice.box.bottom - box.top) / box.height
    return replace(choice, cost=choice.cost + 0.8 * max(0.0, used - share))


def _varied(
    grown: list[tuple[float, _Ways]],
) -> list[tuple[float, _Ways]]:
    """The best few of the ways so far that differ, some of them with room left below."""
    kept: list[tuple[float, _Ways]] = []
    seen: set[tuple[int, ...]] = set()
    depths: Counter[int] = Counter()
    for total, ways in grown:
        depth = int(max(one.box.bottom for one in ways) // 150)
        spot = tuple(
            int(value // 90)
            for one in ways[-2:]
            for value in (one.box.left, one.box.top, one.box.width)
        )
        if spot in seen or depths[depth] * 3 >= _BEAM:
            continue
        seen.add(spot)
        depths[depth] += 1
        kept.append((total, ways))
        if len(kept) == _BEAM:
            break
    return kept
