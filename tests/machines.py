"""Machines of a Ray cluster, all of them this one: each has an address on the loopback.

They are begun with the commands of docs/cluster.md.
"""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "cluster.md").read_text("utf-8")
READY = "Ray runtime started"
NAMES, FIRST, SECOND, MAKE, MAKE_FROM_OUTSIDE = re.findall(r"```bash\n(.*?)```", PAGE, re.DOTALL)


def free_port(host: str) -> int:
    """A port that nobody listens on."""
    with socket.socket() as one:
        one.bind((host, 0))
        return int(one.getsockname()[1])


class Machines:
    """Two machines with a core each, and the share between them."""

    def __init__(self, root: Path) -> None:
        self.hosts = ("127.0.0.2", "127.0.0.3")
        self.homes = (root / "first", root / "second")
        self.share = root / "share"
        self._ports = {name: str(free_port(self.hosts[0])) for name in ("6379", "10001")}
        self._sessions = Path(tempfile.mkdtemp(prefix="ray-"))  # paths of sockets must be short
        self._running: dict[int, subprocess.Popen[str]] = {}

    @property
    def address(self) -> str:
        """Where the cluster is met by one of its machines."""
        return f"{self.hosts[0]}:{self._ports['6379']}"

    def up(self, count: int = 2) -> None:
        """Begin those that do not run."""
        for number, command in enumerate((FIRST, SECOND)[:count]):
            if number not in self._running:
                self._running[number] = self._begun(number, command)

    def lose(self, number: int) -> None:
        """One of them loses its power."""
        process = self._running.pop(number)
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        if process.stdout:
            process.stdout.close()

    def down(self) -> None:
        """End all of them."""
        for number in sorted(self._running, reverse=True):
            self.lose(number)
        shutil.rmtree(self._sessions, ignore_errors=True)

    def command(self, shown: str, **names: str) -> list[str]:
        """A command of the page for these machines; ``names`` are what to put for its words."""
        for word, other in {**self._ports, **names}.items():
            assert word in shown or word in self._ports
            shown = shown.replace(word, other)
        return ["bash", "-euc", f"exec {shown.strip()}"]

    def environment(self, home: Path) -> dict[str, str]:
        """The environment of a program on one of these machines."""
        paths = os.pathsep.join(str(ROOT / one) for one in ("src", "tests", "bench"))
        return {
            **os.environ,
            "ONE": self.hosts[0],
            "TWO": self.hosts[1],
            "SHARE": str(self.share),
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": paths,
            "PYTHONWARNINGS": "ignore",
            "RAY_TMPDIR": str(self._sessions),
            "YANYI_HOME": str(home),
        }

    def _begun(self, number: int, command: str) -> subprocess.Popen[str]:
        said = ""
        for _ in range(3):  # a busy machine is given up by Ray after half a minute
            process = subprocess.Popen(
                self.command(command),
                env=self.environment(self.homes[number]),
                start_new_session=True,
                text=True,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
            )
            assert process.stdout
            for line in process.stdout:
                said += line
                if READY in line:
                    return process
            self._running[number] = process
            self.lose(number)
        raise AssertionError(said)
