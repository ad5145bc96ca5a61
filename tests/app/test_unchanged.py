"""A second ``make`` is told by one look; whatever differs makes it a whole run again."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from cases.theatre import project
from yanyi.app import make as making
from yanyi.app.make import Outcome, make
from yanyi.app.request import Request
from yanyi.build import part
from yanyi.build.store import digest_of


class ReadAgainError(Exception):
    """The manuscript was opened."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Outcome]:
    """A project whose novel has been made, and what that gave."""
    home = project(tmp_path_factory.mktemp("unchanged") / "lamp")
    return home, make(_request(home))


def _request(home: Path, media: tuple[str, ...] = ("novel",), chapters: str = "") -> Request:
    return Request(home, media, chapters, store=home.parent / "store", jobs=1)


@pytest.fixture
def looking(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody may read the manuscript."""

    def never(_: Request) -> None:
        raise ReadAgainError

    monkeypatch.setattr(making, "open_manuscript", never)


@pytest.mark.usefixtures("looking")
def test_nothing_changed_is_seen_without_reading(made: tuple[Path, Outcome]) -> None:
    home, first = made
    again = make(_request(home))
    assert first.tally.made
    assert again.tally.made == {}
    assert sum(again.tally.kept.values()) >= sum(first.tally.made.values())
    assert again.written == ()
    assert [(one.medium, one.facts) for one in again.works] == [
        (one.medium, one.facts) for one in first.works
    ]
    assert (again.source, again.media, again.problems) == (
        first.source,
        first.media,
        first.problems,
    )


def _edit(path: Path) -> None:
    path.write_text(path.read_text("utf-8") + "\n", "utf-8")


def _translate(home: Path) -> None:
    (home / "translations").mkdir()
    (home / "translations" / "fr.toml").write_text('language = "fr"\n', "utf-8")


def _draw(home: Path) -> None:
    (home / "picture.svg").write_text("<svg/>", "utf-8")


def _lose(home: Path) -> None:
    cover = digest_of(home / "out" / "novel" / "cover.jpg")
    (home.parent / "store" / "blobs" / cover[:2] / cover[2:]).unlink()


CHANGES: dict[str, Callable[[Path], None]] = {
    "the manuscript": lambda home: _edit(home / "story.md"),
    "the settings": lambda home: _edit(home / "yanyi.toml"),
    "the lock": lambda home: _edit(home / "yanyi.lock"),
    "a translation": _translate,
    "a file of the author's": _draw,
    "a file that is gone": lambda home: (home / "out" / "novel" / "cover.jpg").unlink(),
    "a file of the store": _lose,
    "a file that is another": lambda home: _edit(home / "out" / "report.html"),
}


@pytest.mark.parametrize("what", CHANGES)
@pytest.mark.usefixtures("looking")
def test_a_change_is_seen(what: str, made: tuple[Path, Outcome]) -> None:
    home, _ = made
    before = {
        one: (one.read_bytes(), one.stat()) for one in home.parent.rglob("*") if one.is_file()
    }
    CHANGES[what](home)
    with pytest.raises(ReadAgainError):
        make(_request(home))
    _restore(home, before)
    make(_request(home))


def _restore(home: Path, before: dict[Path, tuple[bytes, os.stat_result]]) -> None:
    for one in [*home.parent.rglob("*")]:
        if one.is_file() and one not in before and "traces" not in one.name:
            one.unlink()
    for one, (data, stat) in before.items():
        if "traces" not in one.name and (not one.is_file() or one.stat() != stat):
            one.write_bytes(data)
            os.utime(one, ns=(stat.st_atime_ns, stat.st_mtime_ns))


@pytest.mark.usefixtures("looking")
def test_another_wish_is_another_run(made: tuple[Path, Outcome]) -> None:
    home, _ = made
    for wish in (_request(home, ("score",)), _request(home, chapters="1"), _request(home, ())):
        with pytest.raises(ReadAgainError):
            make(wish)


@pytest.mark.usefixtures("looking")
def test_other_code_begins_anew(
    made: tuple[Path, Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part, "code", lambda: "another")
    with pytest.raises(ReadAgainError):
        make(_request(made[0]))
