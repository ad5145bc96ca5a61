import subprocess
import sys
from pathlib import Path

import pytest

from yanyi.build.occupancy import Occupancy
from yanyi.problems import OutputError

USES = """
import sys
from pathlib import Path
from yanyi.build.occupancy import Occupancy
here = Occupancy(Path(sys.argv[1]))
print("here", flush=True)
sys.stdin.read()
"""


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


def test_a_killed_process_uses_the_store_no_more(tmp_path: Path) -> None:
    one, command = Occupancy(tmp_path), [sys.executable, "-c", USES, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"here\n"
        with pytest.raises(OutputError, match="somebody"), one.alone():
            pass
        other.kill()
        other.wait()
        with one.alone():
            pass
