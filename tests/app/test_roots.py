from pathlib import Path

import pytest

from yanyi.app.past import Used
from yanyi.app.request import Request
from yanyi.app.roots import keep_roots
from yanyi.app.session import Session, open_session
from yanyi.build import uses
from yanyi.build.memory import Memory


@pytest.fixture
def session(tmp_path: Path) -> Session:
    tale = tmp_path / "tale.md"
    tale.write_text("# One\n\nIt rained.\n", "utf-8")
    return open_session(Request(tale, ("novel", "comic")))


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    return Memory(tmp_path / "store")


def roots(memory: Memory, session: Session) -> set[str]:
    home = str(session.project.home.resolve())
    assert memory.traces.together(uses.projects) in ((), (home,))
    return set(memory.traces.together(lambda base: uses.keys_of(base, home)))


def test_steps_and_parts_of_the_latest_run_are_roots(session: Session, memory: Memory) -> None:
    memory.parts = {"novel": {"part of novel": None}, "comic": {"part of comic": None}}
    keep_roots(session, (Used("", ("asked",)), Used("novel", ("a", "b"))), memory, True)
    assert roots(memory, session) == {"asked", "a", "b", "part of novel", "part of comic"}


def test_a_run_of_everything_stands_instead_of_the_one_before(
    session: Session, memory: Memory
) -> None:
    before = (Used("", ("asked",)), Used("novel", ("a",)), Used("comic", ("b",)))
    keep_roots(session, (*before, Used("picturebook", ("c",))), memory, True)
    keep_roots(session, (Used("novel", ("d",)),), memory, True)
    assert roots(memory, session) == {"c", "d"}


def test_any_other_run_adds(session: Session, memory: Memory) -> None:
    keep_roots(session, (Used("novel", ("a",)), Used("comic", ("b",))), memory, True)
    keep_roots(session, (Used("novel", ("d",)),), memory, False)
    assert roots(memory, session) == {"a", "b", "d"}
