import subprocess
import sys
from pathlib import Path

from yanyi.ledger.presence import Presence, alive

LIVE = """
import sys
from pathlib import Path
from yanyi.ledger.presence import Presence
Presence(Path(sys.argv[1]), "other")
print("here", flush=True)
sys.stdin.read()
"""


def test_a_run_is_alive_until_it_leaves(tmp_path: Path) -> None:
    presence = Presence(tmp_path / "runs", "one")
    assert alive(tmp_path / "runs", "one")
    presence.leave()
    assert not alive(tmp_path / "runs", "one")
    assert not alive(tmp_path / "none", "one")


def test_a_killed_process_is_alive_no_more(tmp_path: Path) -> None:
    command = [sys.executable, "-c", LIVE, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"here\n"
        assert alive(tmp_path, "other")
        other.kill()
        other.wait()
        assert not alive(tmp_path, "other")
        assert not (tmp_path / "other").exists()
