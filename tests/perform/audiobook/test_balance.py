import math

import pytest

from yanyi.board.types import Voice
from yanyi.media.audio.reference import SPEECH
from yanyi.models.asks import Speech
from yanyi.perform.audiobook.balance import balanced
from yanyi.perform.audiobook.script import Section, Utterance
from yanyi.perform.audiobook.timeline import Timed, timeline

SAID = Speech("x", "en", Voice("v"))


def book(*levels: float) -> tuple[Timed, ...]:
    """A section of lines as long as each other, so much over or under plain speech."""
    lines = tuple(Utterance("a", "x", SAID, 0.5, SPEECH + level) for level in levels)
    return timeline([Section("One", lines)], [[3.0] * len(levels)], 1.0)


def levels(times: tuple[Timed, ...]) -> list[float]:
    return [one.utterance.level - SPEECH for one in times[0].heard]


def test_a_usual_book_stays_as_it_is() -> None:
    usual = book(*[0.0] * 18, -5.0, 3.0)
    assert balanced(usual) == usual


@pytest.mark.parametrize("part", [0.3, 0.6, 1.0])
@pytest.mark.parametrize("level", [-5.0, 3.0])
def test_a_book_of_whispers_or_shouts_is_as_loud_as_others(part: float, level: float) -> None:
    extreme = round(20 * part)
    moved = levels(balanced(book(*[level] * extreme, *[0.0] * (20 - extreme))))
    power = sum(10 ** (one / 10) for one in moved) / 20
    assert abs(10 * math.log10(power)) <= 0.35
    assert moved[0] - moved[-1] == pytest.approx(level if part < 1 else 0)


def test_all_clips_move_by_one_step_and_nothing_else_changes() -> None:
    before = book(*[-5.0] * 7, *[0.0] * 13)
    after = balanced(before)
    shifts = {round(b - a, 6) for a, b in zip(levels(before), levels(after), strict=True)}
    assert len(shifts) == 1
    assert shifts.pop() % 0.5 == 0
    assert [one.starts for one in after] == [one.starts for one in before]


def test_nothing_said_is_nothing_to_move() -> None:
    silent = timeline([Section("One", ())], [[]], 1.0)
    assert balanced(silent) == silent
