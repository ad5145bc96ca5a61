"""The life of a figure in a shot: what its face shows and how its body is bent at any second."""

import math
import random
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.art.film_acting import Acting, Bearing, Bout
from yanyi.art.film_bend import Bend
from yanyi.art.film_faces import Look
from yanyi.models.states import BLINK, LEFT, MOUTHS, RIGHT

LIPS = 24
"""Signs a second in a track of lips."""
_BLINK, _AGAIN = 4 / 24, 7 / 24  # seconds a blink lasts, and until the second of two
_BETWEEN = 2.3, 5.4  # seconds from a blink to the next
_BREATH, _SWAY = 3.5, 5.5  # seconds
_EASE = 0.4  # seconds that a bearing takes to come and to go
_TRAIL = 0.13  # seconds that low parts come after high ones
_STEP = 0.34  # seconds
_ABOUT, _EDGE = 0.25, 0.62  # seconds that turning about takes; how wide one is in its middle
_DIP, _LED = 0.05, 0.12  # of the head: how far one sinks in the middle, and the crown leads
_NOD, _RISE = 0.12, 0.3  # seconds down and up again
_BREATHED, _SWAYED, _STRESSED = 0.0035, 0.006, 0.045
_INCLINED = {LEFT: -0.03, RIGHT: 0.03}
_SUNK = 0.09
_PACE = 1.5
_GUSTS = 6


@dataclass(frozen=True, slots=True)
class Pose:
    """How a figure is drawn: its face, its bend, its steps aside, and how it is turned.

    ``width`` is below 1 while it turns; ``mirrored`` once it has turned about.
    """

    look: Look
    bend: Bend
    aside: float = 0.0
    width: float = 1.0
    mirrored: bool = False


_LEANS = {Bearing.LEAN: 0.12, Bearing.DRAW_NEAR: 0.08, Bearing.RECOIL: -0.09, Bearing.SINK: 0.03}
_DROPS = {Bearing.LEAN: 0.015, Bearing.DRAW_NEAR: 0.02, Bearing.SINK: 0.06}
_TILTS = {Bearing.INCLINE: 0.05, Bearing.SINK: 0.06, Bearing.DRAW_NEAR: 0.03}
"""How much of a bearing is seen, in heights of the head; the tilt as a share of it."""


def blinks(seconds: float, seed: int) -> tuple[float, ...]:
    """When the eyes shut: every few seconds, now and then twice; once maybe before the first."""
    chance = random.Random(seed)
    found: list[float] = []
    at = chance.uniform(0.5, 3.0)
    before = at - random.Random(seed + 2).uniform(*_BETWEEN)
    if before < -2 * _BLINK:
        found.append(before)
    while at < seconds - _BLINK:
        found.append(at)
        if chance.random() < 0.18:
            found.append(at + _AGAIN)
        at += chance.uniform(*_BETWEEN)
    return tuple(found)


class Life:
    """A figure that acts, ``head`` pixels high at its head, for so many seconds.

    It lives before the first of them too, for what is seen of a shot in a dissolve.
    """

    def __init__(self, acting: Acting, seconds: float, head: float) -> None:
        self._acting, self._head = acting, head
        self._way = 1 if acting.faces_right else -1
        chance = random.Random(acting.seed + 1)
        self._breath, self._phase = chance.uniform(0, math.tau), chance.uniform(0, math.tau)
        seen = [one.at for one in acting.glances if one.at > 0]
        seen += [one.at - _BLINK / 2 for one in acting.changes if one.at > 0]
        seen += [at - _BLINK / 2 for at in acting.turns if at > 0]
        alone = [
            at
            for at in blinks(seconds, acting.seed)
            if all(abs(at - other) > 2 * _BLINK for other in seen)
        ]
        self._blinks = sorted((*seen, *alone))
        self._gazes = [(_since(one.at), one.gaze) for one in acting.glances]
        changes = ((_since(one.at), one.feeling) for one in acting.changes)
        self._changes = [(-math.inf, ""), *changes]

    def pose(self, second: float) -> Pose:
        """How the figure is drawn at a second of the shot."""
        turned, width = self._turned(second)
        aside, stride = self._walked(second)
        bend = self._bend(second, turned, stride)
        return Pose(self._look(second, turned), bend, aside, width, turned)

    def _look(self, second: float, turned: bool) -> Look:
        acting, now = self._acting, second + 1e-6
        frame = math.floor(now * LIPS)
        sign = acting.lips[frame] if 0 <= frame < len(acting.lips) else ""
        mouth = MOUTHS.get(sign, "")
        gaze = _latest(self._gazes, now)
        if turned:
            gaze = {LEFT: RIGHT, RIGHT: LEFT}.get(gaze, gaze)
        n = bisect_right(self._blinks, now)
        shut = n > 0 and now - self._blinks[n - 1] < _BLINK
        n = bisect_right(self._changes, now + _BLINK / 2, key=lambda one: one[0]) - 1
        at, feeling = self._changes[n]
        share = min(1.0, (now - at + _BLINK / 2) / _BLINK) if at > 0 else 1.0
        before = self._changes[n - 1][1] if n and share < 1 else ""
        return Look(mouth, BLINK if shut else gaze, feeling, before, share)

    def _bend(self, second: float, turned: bool, stride: float) -> Bend:
        acting, head = self._acting, self._head
        way = -self._way if turned else self._way
        nod = sum(_nodded(second - at) * strength for at, strength in acting.stresses)
        lean, drop, tilt = (self._borne(second, table) for table in (_LEANS, _DROPS, _TILTS))
        trail = self._borne(second - _TRAIL, _LEANS)
        shake = self._shaken(second)
        sway = _SWAYED * head * math.sin(math.tau * second / _SWAY + self._phase)
        inclined = self._inclined(second)
        turning = self._turning(second)
        about = -_LED * turning
        return Bend(
            lean=way * lean * head + sway,
            trail=way * trail * head + sway,
            nod=(nod * _STRESSED + shake) * head,
            tilt=(way * (tilt + 0.3 * nod * _STRESSED + about) + inclined) * head,
            drop=(drop + _SUNK * stride + _DIP * abs(turning)) * head,
            growth=_BREATHED * math.sin(math.tau * second / _BREATH + self._breath),
            gusts=self._gusts(second),
            stride=stride,
        )

    def _inclined(self, second: float) -> float:
        """The head inclines a little to where the eyes look, softly."""
        now, past = (_latest(self._gazes, one) for one in (second, second - _EASE))
        at = next((at for at, _ in reversed(self._gazes) if at <= second), second)
        part = min(1.0, (second - at) / _EASE) if past != now else 1.0
        return _INCLINED.get(past, 0.0) * (1 - part) + _INCLINED.get(now, 0.0) * part

    def _borne(self, second: float, table: dict[Bearing, float]) -> float:
        """How much of what the bearings do is to be seen."""
        return sum(table.get(one.bearing, 0.0) * _held(one, second) for one in self._acting.bouts)

    def _shaken(self, second: float) -> float:
        """The body shaken by laughter and by sobs."""
        shake = 0.0
        for one in self._acting.bouts:
            if one.bearing is Bearing.LAUGH:
                shake += 0.02 * _held(one, second) * math.sin(math.tau * 3.4 * second)
            elif one.bearing is Bearing.SOB:
                shudder = max(0.0, math.sin(math.tau * 1.1 * second))
                shake += 0.012 * _held(one, second) * shudder * math.sin(math.tau * 5.2 * second)
        return shake

    def _gusts(self, second: float) -> tuple[float, ...]:
        """How far hair and cloth are blown, from the head to the feet."""
        wind = self._acting.wind
        if not wind:
            return ()
        swell = 0.65 + 0.35 * math.sin(math.tau * second / 3.1 + self._breath)
        return tuple(
            wind * self._head * (0.05 + 0.012 * n) * swell
            * (0.62 + 0.38 * math.sin(math.tau * (1.25 * second - 0.21 * n) + self._phase))
            for n in range(_GUSTS)
        )  # fmt: skip

    def _walked(self, second: float) -> tuple[float, float]:
        """Pixels aside, and how far the legs are apart, 0 to 1."""
        for one in self._acting.walks:
            if one.begins <= second < one.ends:
                part = (second - one.begins) / (one.ends - one.begins)
                part = _paced(part, arrives=not one.end)
                steps = max(1, round((one.ends - one.begins) / _STEP))
                aside = one.start + (one.end - one.start) * part
                return aside, abs(math.sin(math.pi * steps * part))
            if second < one.begins and one.start:
                return one.start, 0.0
            if second >= one.ends and one.end:
                return one.end, 0.0
        return 0.0, 0.0

    def _turned(self, second: float) -> tuple[bool, float]:
        """Whether the figure has turned about by now, and how wide it is seen."""
        turned = sum(at <= second for at in self._acting.turns) % 2 == 1
        return turned, 1 - (1 - _EDGE) * abs(self._turning(second))

    def _turning(self, second: float) -> float:
        """From 0 to 1 on the way to the middle of turning about, and from -1 back to 0."""
        near = min((second - at for at in self._acting.turns), key=abs, default=math.inf)
        part = max(0.0, 1 - abs(near) / (_ABOUT / 2))
        return math.copysign(part * part * (3 - 2 * part), -near)


def _since(at: float) -> float:
    """What holds at the beginning of a shot has held before it."""
    return at if at > 0 else -math.inf


def _latest(row: Sequence[tuple[float, str]], now: float) -> str:
    """What was last said by now, empty before anything was."""
    n = bisect_right(row, now, key=lambda one: one[0])
    return row[n - 1][1] if n else ""


def _held(bout: Bout, second: float) -> float:
    """How much of a bearing is there: it comes and goes softly."""
    since, left = second - bout.start, bout.end - second
    part = min(1.0, max(0.0, min(since, left + _EASE) / _EASE))
    return part * part * (3 - 2 * part)


def _nodded(since: float) -> float:
    """A nod: quickly down, slowly up again."""
    if not -_NOD < since < _RISE:
        return 0.0
    part = 1 + since / _NOD if since < 0 else 1 - since / _RISE
    return part * part * (3 - 2 * part)


def _paced(part: float, arrives: bool) -> float:
    """The way of a walk: it slows down where it ends, and gathers speed where it begins."""
    return float(1 - (1 - part) ** _PACE if arrives else part**_PACE)
