"""``doctor``: whether everything Yanyi needs is here, and what to install if not."""

import ctypes.util
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from yanyi import plugins
from yanyi.app.session import BUILT_IN
from yanyi.build.inspection import inspect
from yanyi.build.memory import Memory
from yanyi.problems import YanyiError
from yanyi.project.folder import store_root

SYSTEM = (
    ("EGL", "libegl1"),
    ("GL", "libgl1"),
    ("expat", "libexpat1"),
    ("fontconfig", "fontconfig"),
)
PACKAGES = ("skia", "av", "onnxruntime", "numpy", "pydantic", "rich", "typer", "blake3", "c2pa")
EXTRAS = {
    "qwen": "words",
    "qwen-small": "words-small",
    "rapidocr": "see",
    "sentence-encoder": "meaning",
    "whisper": "listen",
    "whisper-scribe": "listen",
}
ENOUGH = 2 << 30


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: whether it is well, and what to do if not."""

    what: str
    well: bool
    detail: str = ""


def doctor(store: Path | None) -> tuple[Finding, ...]:
    """Look at everything."""
    root = store_root(store)
    return (_python(), *_system(), *_packages(), *_store(root), *_providers())


def deep(store: Path | None) -> tuple[Finding, ...]:
    """Read every file and every step of the store; damage is moved away, to be made again."""
    memory = Memory(store_root(store))
    try:
        found = inspect(memory)
    finally:
        memory.close()
    damage = [Finding(one.message, False, one.hint or "") for one in found.problems]
    again = f"; {found.incomplete} of them are made again when they are needed"
    steps = f"{found.steps} steps{again if found.incomplete else ''}"
    hint = "they are passed over; update Yanyi if a newer one wrote them"
    return (
        Finding(f"{found.files} files of the store read, each as it was written", True),
        Finding(steps, True),
        *(
            [Finding(f"{found.unreadable} steps not understood", False, hint)]
            * bool(found.unreadable)
        ),
        *damage,
    )


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    return Finding(f"Python {version}", sys.version_info >= (3, 11), "3.11 or newer is needed")


def _system() -> Iterator[Finding]:
    for library, package in SYSTEM:
        found = ctypes.util.find_library(library)
        yield Finding(f"system library {library}", bool(found), f"install {package}")


def _packages() -> Iterator[Finding]:
    for package in PACKAGES:
        yield Finding(f"package {package}", find_spec(package) is not None, f"install {package}")


def _store(root: Path) -> Iterator[Finding]:
    def open_it() -> None:
        Memory(root).close()

    yield _tried(f"store {root}", open_it)
    near = next(one for one in (root, *root.parents) if one.exists())
    free = shutil.disk_usage(near).free
    yield Finding(f"{free / (1 << 30):.1f} GB free there", free > ENOUGH, "2 GB are wanted")


def _providers() -> Iterator[Finding]:
    for name in plugins.names("yanyi.providers"):
        detail = "a package it needs is missing: install yanyi again with what it requires"
        try:
            kinds = [offer.kind for offer in plugins.provider(name).offers()]
        except ImportError as error:
            kinds, detail = [], str(error)
        if not kinds and name not in BUILT_IN.values():
            how = f' (pip install "yanyi[{EXTRAS[name]}]")' if name in EXTRAS else ""
            yield Finding(f"provider {name}: not installed, and not needed by itself{how}", True)
        else:
            yield Finding(f"provider {name}: {', '.join(kinds) or 'nothing'}", bool(kinds), detail)


def _tried(what: str, action: Callable[[], None]) -> Finding:
    try:
        action()
    except (YanyiError, OSError) as error:
        return Finding(what, False, str(error))
    return Finding(what, True)
