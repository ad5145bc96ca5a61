import json
from pathlib import Path

import pytest

from yanyi.board.types import Casting, CastMember, Look, Voice
from yanyi.problems import InputError
from yanyi.project.lock import UPGRADES, VERSION, Lock, load_lock, save_lock
from yanyi.story.anchors import Known

LOCK = Lock(
    (Known("ch01.a.1f3a", "走吧", "", "雪"),),
    Casting(Voice("zf"), (CastMember("陈伯", Look(7), Voice("zm", 0.9)),)),
)


def test_a_lock_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "new" / "yanyi.lock"
    assert save_lock(LOCK, path)
    assert load_lock(path) == LOCK
    assert [one.name for one in path.parent.iterdir()] == ["yanyi.lock"]


def test_an_unchanged_lock_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "yanyi.lock"
    save_lock(LOCK, path)
    assert not save_lock(LOCK, path)


def test_no_lock_is_an_empty_one(tmp_path: Path) -> None:
    assert load_lock(tmp_path / "yanyi.lock") == Lock()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "no lock"),
        ("[]", "no lock"),
        (json.dumps({"version": 99, "lock": {}}), "newer"),
        (json.dumps({"version": 1, "lock": {"anchor": []}}), "anchor"),
    ],
)
def test_a_damaged_lock_is_refused_with_a_sentence(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "yanyi.lock").write_text(text)
    with pytest.raises(InputError, match=says):
        load_lock(tmp_path / "yanyi.lock")


def test_every_older_version_has_its_upgrade() -> None:
    assert len(UPGRADES) == VERSION - 1
