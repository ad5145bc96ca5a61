"""Two figures who touch: how far apart they stand, and where their hands meet."""

from dataclasses import dataclass, replace

from yanyi.art.figure.person import Person, person
from yanyi.art.figure.stance import Arm, Frame, Grip, Stance
from yanyi.board.types import Actor
from yanyi.board.vocabulary import Pose

#: Poses that two do together.
PAIRS = frozenset({Pose.EMBRACE, Pose.HOLD_HANDS})


@dataclass(frozen=True, slots=True)
class Partner:
    """Whom a figure touches: ``dx`` figure units to the right of it as seen on the picture.

    ``before`` says that the figure itself is nearer to us than the partner.
    """

    actor: Actor
    dx: float
    before: bool = False


def gap(one: Actor, other: Actor) -> float:
    """How far two who touch stand apart, in figure units."""
    a, b = person(one.look), person(other.look)
    if one.pose is Pose.EMBRACE:
        return 53.0 * (a.stature * _girth(a) + b.stature * _girth(b))
    size = 80.0 * (a.stature + b.stature)
    return max(size - 34.0 * _uneven(a, b), 100.0)


def _girth(who: Person) -> float:
    return 0.5 + 0.5 * who.width


def _uneven(a: Person, b: Person) -> float:
    """How unlike their heights are: 1 for an adult with a child."""
    return min(abs(a.stature - b.stature) / 0.3, 1.0)


def paired(pose: Stance, actor: Actor, partner: Partner) -> Stance:
    """The stance with the arms going to the partner."""
    ahead = partner.dx if actor.faces_right else -partner.dx
    who, other = person(actor.look), person(partner.actor.look)
    if actor.pose is Pose.EMBRACE:
        return _embrace(pose, who, other, ahead)
    return _hands(pose, who, other, ahead, actor.faces_right is not partner.actor.faces_right)


def _embrace(pose: Stance, who: Person, other: Person, ahead: float) -> Stance:
    way = 1.0 if ahead >= 0 else -1.0
    theirs, ours = 540.0 * other.stature, 540.0 * who.stature
    high = min(theirs * 0.63, ours * 0.72)
    beyond = ahead + way * 2.0 * other.stature * _girth(other)
    lean = -2.0
    if who.stature > other.stature + 0.12:
        lean = 20.0
    elif who.stature < other.stature - 0.12:
        lean = 3.0
    close = Arm(
        Frame.WORLD, beyond, high, 46.0, Grip.FLAT, 8.0 if way > 0 else 172.0,
        (0.4, -1.0, 0.6), thumb=1 if way > 0 else -1,
    )  # fmt: skip
    away = replace(close, z=-30.0, y=high - 30.0 * who.stature, x=ahead, grip=Grip.NONE)
    nod = pose.nod if who.stature > other.stature - 0.12 else -8.0
    return replace(pose, near=close, far=away, lean=lean * way, nod=nod)


def _hands(pose: Stance, who: Person, other: Person, ahead: float, facing: bool) -> Stance:
    way = 1.0 if ahead >= 0 else -1.0
    high = 540.0 * (0.43 if facing else 0.4) * (who.stature + other.stature) / 2
    short = 20.0 * who.stature * way
    angle = 0.0 if way > 0 else 180.0
    slope = 22.0 * (who.stature - other.stature) / 0.3
    meet = Arm(
        Frame.WORLD, ahead / 2 - short, high, 10.0, Grip.CUP, angle + slope * way,
        (0.5, -1.0, -0.2), thumb=1 if way > 0 else -1,
    )  # fmt: skip
    if not facing:
        rest = Arm(Frame.HANG, 2, 9, 14)
        return replace(pose, near=rest, far=meet) if way > 0 else replace(pose, near=meet, far=rest)
    second = replace(meet, y=high - 12.0, z=34.0)
    return replace(pose, near=second, far=meet)


def couples(actors: tuple[Actor, ...]) -> dict[tuple[int, int], float]:
    """Who touches whom, by number, the left one first, and how far apart they stand.

    Neighbours in the same pose of two belong together; a third in that pose is left alone.
    """
    order = sorted(range(len(actors)), key=lambda i: (actors[i].x, i))
    found: dict[tuple[int, int], float] = {}
    waiting: dict[Pose, int] = {}
    for number in order:
        pose = actors[number].pose
        if pose not in PAIRS:
            continue
        if pose in waiting:
            first = waiting.pop(pose)
            found[first, number] = gap(actors[first], actors[number])
        else:
            waiting[pose] = number
    return found


def partners(
    actors: tuple[Actor, ...], gaps: dict[tuple[int, int], float]
) -> tuple[Partner | None, ...]:
    """The partner of everyone; the shorter of two stands before the other."""
    found: list[Partner | None] = [None] * len(actors)
    for (left, right), apart in gaps.items():
        tall = [person(actors[i].look).stature for i in (left, right)]
        front = left if tall[0] < tall[1] else right
        found[left] = Partner(actors[right], apart, front == left)
        found[right] = Partner(actors[left], -apart, front == right)
    return tuple(found)
