import subprocess
import sys
from pathlib import Path

PROGRAM = """
import asyncio, multiprocessing, pathlib, sys
from yanyi.build.workers import Workers

def lock(params, inputs, output):
    global kept
    kept = multiprocessing.RLock()
    output.write_bytes(b"locked")

if __name__ == "__main__":
    workers = Workers(1, pathlib.Path(sys.argv[1]))
    blob, _ = asyncio.run(workers.cook(lock, None, []))
    workers.close()
    print(blob.size)
"""


def test_a_lock_that_a_library_makes_in_a_worker_is_not_left_behind(tmp_path: Path) -> None:
    path = tmp_path / "locks.py"
    path.write_text(PROGRAM)
    command = [sys.executable, str(path), str(tmp_path / "store")]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (ran.stdout, ran.stderr) == ("6\n", "")
