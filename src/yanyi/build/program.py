"""Which program this is, so that machines that share work can tell whether they have the same."""

import platform
import re
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

from blake3 import blake3

from yanyi import problems

ROOT = Path(problems.__file__).parent


@cache
def program() -> str:
    """A digest of what decides bytes: this source, its libraries, Python, the kind of processor."""
    return fingerprint(ROOT, libraries())


def fingerprint(root: Path, around: tuple[str, ...]) -> str:
    """A digest of every file below ``root``, and of what is ``around`` it."""
    hasher = blake3()
    for path in sorted(one for one in root.rglob("*") if one.is_file()):
        if "__pycache__" not in path.parts:
            digest = blake3(path.read_bytes()).hexdigest()
            hasher.update(f"{path.relative_to(root).as_posix()}\n{digest}\n".encode())
    for one in (*around, platform.machine(), f"{sys.version_info.major}.{sys.version_info.minor}"):
        hasher.update(f"{one}\n".encode())
    return str(hasher.hexdigest(16))


def libraries() -> tuple[str, ...]:
    """The libraries that every Yanyi needs, each with its version here."""
    try:
        needed = requires("yanyi") or []
    except PackageNotFoundError:
        return ()
    names = (re.split(r"[^\w.-]", one)[0] for one in needed if "extra ==" not in one)
    return tuple(f"{name} {_version(name)}" for name in sorted(names))


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "missing"
