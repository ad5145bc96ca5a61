from dataclasses import replace
from itertools import pairwise

import pytest

from yanyi.music.dice import Dice
from yanyi.music.key import Key
from yanyi.music.mode import Mode
from yanyi.music.progression import Cadence
from yanyi.music.song.melody import Before, Room, Sound, sung

C, G = (0, 4, 7), (7, 11, 2)
ROOM = Room(Key(0, Mode.IONIAN), 57, 73)


def line(*classes: tuple[int, ...]) -> list[Sound]:
    return [Sound((4, 1, 2, 1)[n % 4], 1.0, one, 64.0) for n, one in enumerate(classes)]


@pytest.mark.parametrize("seed", range(12))
def test_a_melody_stays_in_its_room_moves_little_and_comes_home(seed: int) -> None:
    found = sung(line(*[C] * 4, *[G] * 4, C), ROOM, Cadence.FULL, Dice(str(seed)))
    assert all(57 <= one <= 73 and ROOM.key.holds(one) for one in found)
    assert all(abs(b - a) <= 12 for a, b in pairwise(found))
    assert found[-1] % 12 == 0
    half = sung(line(*[C] * 4, *[G] * 5), ROOM, Cadence.HALF, Dice(str(seed)))
    assert half[-1] % 12 in G


@pytest.mark.parametrize("seed", range(12))
def test_tones_lead_the_way(seed: int) -> None:
    ways = (0, 1, -1, -1, 1, 0, -1, 1)
    sounds = [replace(one, up=up) for one, up in zip(line(*[C] * 8), ways, strict=True)]
    found = sung(sounds, ROOM, None, Dice(str(seed)))
    kept = [(b - a) * up > 0 for (a, b), up in zip(pairwise(found), ways[1:], strict=True) if up]
    assert sum(kept) >= len(kept) - 1


def test_what_it_goes_by_is_sung_again() -> None:
    like = (60, 64, 67, 65, 64, 62, 60)
    sounds = [
        replace(one, like=float(pitch), held=3.0)
        for one, pitch in zip(line(*[C] * 7), like, strict=True)
    ]
    assert sung(sounds, ROOM, Cadence.FULL, Dice("a")) == like


def test_no_harsh_tone_and_no_parallels_with_the_roots() -> None:
    minor = Room(Key(9, Mode.AEOLIAN), 57, 73)
    sounds = [Sound(2, 1.0, (4, 8, 11), 67.0, harsh=frozenset({7})) for _ in range(8)]
    assert not any(one % 12 == 7 for one in sung(sounds, minor, None, Dice("a")))
    for seed in range(12):
        found = sung(line(C, G, C, G, C, G), ROOM, None, Dice(str(seed)), Before(67, 0))
        roots = (0, 7, 0, 7, 0, 7)
        for (a, b), (r, s) in zip(pairwise(found), pairwise(roots), strict=True):
            assert not (a != b and (a - r) % 12 == (b - s) % 12 and (a - r) % 12 in (0, 7))


def test_a_leap_beyond_a_fifth_is_answered() -> None:
    for seed in range(30):
        sounds = [
            replace(one, aim=60.0 + 12 * (n % 3 == 1)) for n, one in enumerate(line(*[C] * 9))
        ]
        moves = [b - a for a, b in pairwise(sung(sounds, ROOM, None, Dice(str(seed))))]
        for move, then in pairwise([*moves, 0]):
            assert abs(move) <= 7 or (move * then < 0 and abs(then) <= 4)


def test_one_syllable() -> None:
    assert sung(line(C), ROOM, Cadence.FULL, Dice("a"))[0] % 12 == 0
