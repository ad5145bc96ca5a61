from pathlib import Path

from yanyi.build import uses
from yanyi.build.traces import Trace, Traces
from yanyi.models.blob import Blob


def traces(root: Path) -> Traces:
    return Traces(root / "t.sqlite")


def note(base: Traces, day: int, instead: bool, **used: tuple[str, ...]) -> None:
    base.together(lambda at: uses.note(at, "/tale", used, day, instead))


def keys(base: Traces, project: str = "/tale") -> set[str]:
    return set(base.together(lambda at: uses.keys_of(at, project)))


def test_the_latest_run_stands_instead_of_the_one_before(tmp_path: Path) -> None:
    base = traces(tmp_path)
    note(base, 5, True, comic=("a", "b"), film=("b", "c"))
    note(base, 6, True, comic=("a", "d"))
    assert keys(base) == {"a", "b", "c", "d"}
    note(base, 7, True, comic=("a",), film=("c",))
    assert keys(base) == {"a", "c"}
    assert keys(base, "/other") == set()
    assert base.together(uses.projects) == ("/tale",)


def test_a_run_of_a_part_of_it_adds(tmp_path: Path) -> None:
    base = traces(tmp_path)
    note(base, 5, True, comic=("a", "b"))
    note(base, 6, False, comic=("c",))
    assert keys(base) == {"a", "b", "c"}


def test_the_last_use_is_the_latest_whatever_the_clock_says(tmp_path: Path) -> None:
    base = traces(tmp_path)
    note(base, 5, True, comic=("a", "b"))
    note(base, 7, False, comic=("a",))
    note(base, 6, False, comic=("a", "b"))
    assert base.together(uses.days) == {"a": 7, "b": 6}


def test_what_is_forgotten_leaves_nothing(tmp_path: Path) -> None:
    base = traces(tmp_path)
    for key in "ab":
        base.put(Trace(key, "[]", "{}", 0.0), (Blob(f"of {key}", 1),))
    note(base, 5, True, comic=("a", "b"))
    base.together(lambda at: uses.forget(at, ["a"], ["/tale"]))
    assert [one.key for one in base.whole()] == ["b"]
    left = base.together(lambda at: at.execute("SELECT * FROM outputs").fetchall())
    assert left == [("of b", "b")]
    assert base.together(uses.days).keys() == {"b"}
    assert base.together(uses.projects) == ()
