"""Killed at the worst moments: files are whole, no answer is paid twice, no payment is forgotten.

`bench/build_crash.py` does the same at random moments, by the hundred and in every medium.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cases.crash import Hand, Undisturbed, begun, bereft, books, trial, undisturbed
from cases.service import PRICE
from cases.theatre import files, yanyi

SEED = 8


@pytest.fixture(scope="module")
def hand() -> Iterator[Hand]:
    with Hand() as one:
        yield one


@pytest.fixture(scope="module")
def before(hand: Hand, tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    """A novel with two paid pictures."""
    return undisturbed(hand, tmp_path_factory.mktemp("crash") / "before", "novel")


@pytest.mark.parametrize(
    ("point", "when", "number", "opened", "settled"),
    [
        ("reserve", "after", 1, 1, 0),
        ("answer", "before", 1, None, None),
        ("learn", "before", 1, None, 0),
        ("settle", "before", 1, None, 0),
        ("settle", "after", 2, 0, 2),
        ("lock", "after", 1, 0, 0),
        ("copy", "after", 2, 0, 2),
    ],
)
def test_a_build_killed_at_the_worst_moment(
    point: str,
    when: str,
    number: int,
    opened: int | None,
    settled: int | None,
    hand: Hand,
    before: Undisturbed,
    tmp_path: Path,
) -> None:
    status, faults, crashed = trial(
        hand,
        before,
        tmp_path / "trial",
        0.9,
        SEED,
        lambda hand, place, medium: hand.make(place, medium, die=[point, when, number]),
    )
    assert (status, faults) == (-9, [])
    assert opened in (None, crashed.opened.total())
    assert settled in (None, crashed.settled.total())


def test_a_call_that_may_have_been_paid_is_told_until_somebody_decides(
    hand: Hand, before: Undisturbed, tmp_path: Path
) -> None:
    place = begun(before, tmp_path / "trial", 0.9, SEED)
    assert hand.make(place, "novel", die=["reserve", "after", 1]) == -9
    listed = yanyi("ledger", "--json", store=place.store).data
    (open_one,) = listed["doubtful"]
    assert (listed["spent"], listed["held"], open_one["medium"]) == (0, PRICE, "novel")
    shown = yanyi("ledger", place.folder, store=place.store).out
    assert f"this call may have been paid, at most 0.02 USD: {open_one['kind']} by" in shown
    with (place.folder / "yanyi.toml").open("a") as settings:
        settings.write('\n[budget]\nproject = "0.05"\n')
    assert hand.make(place, "novel") == 3
    assert "0.01 USD of the project's budget is left" in place.error
    assert yanyi("ledger", "--release", "77", store=place.store).status == 2
    released = yanyi("ledger", "--release", str(open_one["id"]), store=place.store)
    assert "0.00 USD" in released.out.splitlines()[-2]
    assert hand.make(place, "novel") == 0
    rows = yanyi("ledger", "--csv", store=place.store).out.splitlines()
    assert len(rows) == 1 + 1 + before.calls
    assert hand.make(place, "novel") == 0
    saved = yanyi("ledger", place.folder, "--json", store=place.store).data["saved"]
    assert saved == {"answers": 1 + before.calls, "cost": (1 + before.calls) * PRICE}


def test_two_builds_at_once_share_a_store_and_a_folder(
    hand: Hand, before: Undisturbed, tmp_path: Path
) -> None:
    place = begun(before, tmp_path / "trial", 0.9, SEED)
    with Hand() as other:
        hand.start(place, "novel")
        other.start(place, "novel", said=str(tmp_path / "other"))
        assert (hand.end(), other.end()) == (0, 0), place.error
    assert files(place.out) == before.files
    money = books(place)
    assert money.settled == money.bills
    assert not money.opened


def test_a_killed_worker_costs_nothing_twice(
    hand: Hand, before: Undisturbed, tmp_path: Path
) -> None:
    _, faults, _ = trial(
        hand,
        before,
        tmp_path / "trial",
        0.0,
        SEED,
        lambda hand, place, medium: bereft(hand, place, medium, 0.0),
    )
    assert faults == []
