from pathlib import Path

import pytest

from yanyi.build.occupancy import Occupancy
from yanyi.problems import OutputError


def test_many_share_a_store_and_one_alone_must_be_alone(tmp_path: Path) -> None:
    one, other = Occupancy(tmp_path), Occupancy(tmp_path)
    with pytest.raises(OutputError, match="somebody is using this store"), one.alone():
        pass
    with pytest.raises(OutputError, match="somebody"), other.alone():
        pass
    other.leave()
    with one.alone():
        pass
    third = Occupancy(tmp_path)
    with pytest.raises(OutputError, match="somebody"), one.alone():
        pass
    third.leave()


def test_what_fails_alone_ends_being_alone(tmp_path: Path) -> None:
    one = Occupancy(tmp_path)
    with pytest.raises(ZeroDivisionError), one.alone():
        raise ZeroDivisionError
    Occupancy(tmp_path)


def test_a_share_nobody_holds_any_more_is_given_back(tmp_path: Path) -> None:
    one = Occupancy(tmp_path)
    Occupancy(tmp_path)
    with one.alone():
        pass
