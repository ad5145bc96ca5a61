"""What the recipes and the local providers are made of: run me after raising a version.

python tests/house/fingerprints.py
"""

import ast
import importlib
import importlib.util
import json
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from blake3 import blake3

import yanyi
from yanyi.models.provider import Provider
from yanyi.models.recipe import Recipe
from yanyi.plugins import names, provider

KEPT = Path(__file__).with_name("fingerprints.json")
ROOMS = (
    "yanyi.aloud",
    "yanyi.art",
    "yanyi.media",
    "yanyi.music",
    "yanyi.perform",
    "yanyi.providers",
)

Prints = dict[str, tuple[str, str]]


def recipes() -> Iterator[tuple[str, Recipe[object]]]:
    """Every recipe there is, with the module that holds it."""
    seen: set[int] = set()
    for found in pkgutil.walk_packages(yanyi.__path__, "yanyi."):
        if found.name.startswith(ROOMS):
            for value in vars(importlib.import_module(found.name)).values():
                if isinstance(value, Recipe) and id(value) not in seen:
                    seen.add(id(value))
                    yield found.name, value


def providers() -> Iterator[Provider]:
    """Every provider whose answers are computed here."""
    yield from (one for one in map(provider, names("yanyi.providers")) if one.local)


def behind(module: str) -> frozenset[str]:
    """A module and all modules of the making rooms that it imports, however far down."""
    reached: set[str] = set()
    waiting = [module]
    while waiting:
        name = waiting.pop()
        if name in reached or not name.startswith(ROOMS):
            continue
        reached.add(name)
        tree = ast.parse(_file(importlib.import_module(name)).read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                waiting.append(node.module)
                inner = (f"{node.module}.{alias.name}" for alias in node.names)
                waiting.extend(one for one in inner if _is_module(one))
            elif isinstance(node, ast.Import):
                waiting.extend(alias.name for alias in node.names)
    return frozenset(reached)


def _is_module(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def _file(module: ModuleType) -> Path:
    assert module.__file__
    return Path(module.__file__)


def fingerprint(module: str) -> str:
    """A digest of the code behind a module; comments, docstrings and layout do not count."""
    hasher = blake3()
    for name in sorted(behind(module)):
        tree = ast.parse(_file(importlib.import_module(name)).read_text("utf-8"))
        _WithoutRemarks().visit(tree)
        hasher.update(f"{name}\n{ast.dump(tree)}\n".encode())
    return str(hasher.hexdigest(8))


class _WithoutRemarks(ast.NodeTransformer):
    """Drops docstrings and other strings that stand alone."""

    def visit_Expr(self, node: ast.Expr) -> ast.Expr | None:
        value = node.value
        return None if isinstance(value, ast.Constant) and isinstance(value.value, str) else node


def current() -> Prints:
    """Name, version and fingerprint of everything that makes things."""
    found: Prints = {}
    for _, recipe in recipes():
        found[recipe.name] = (str(recipe.version), fingerprint(recipe.run.__module__))
    for one in providers():
        found[one.name] = (one.revision, fingerprint(type(one).__module__))
    return found


def kept() -> Prints:
    """What was written down last."""
    if not KEPT.exists():
        return {}
    return {name: (pair[0], pair[1]) for name, pair in json.loads(KEPT.read_text("utf-8")).items()}


def stale(now: Prints, then: Prints) -> list[str]:
    """Names whose code changed while their version did not."""
    return [
        name
        for name, (version, digest) in now.items()
        if name in then and then[name][0] == version and then[name][1] != digest
    ]


if __name__ == "__main__":
    now, then = current(), kept()
    if stale(now, then) and "--anew" not in sys.argv:
        sys.exit(f"Raise the version of: {', '.join(stale(now, then))}")
    KEPT.write_text(json.dumps(now, indent=1, sort_keys=True) + "\n", "utf-8")
