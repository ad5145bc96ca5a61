import tempfile
from pathlib import Path

import pytest

from yanyi.build.rehearsal import rehearse
from yanyi.models.answers import Answer, Heard
from yanyi.models.asks import Ask, Hear
from yanyi.models.blob import Blob
from yanyi.models.provider import Desk
from yanyi.providers.hearing_fake import FakeEar


class Ear(FakeEar):
    """Remembers what it was given to hear."""

    size = 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        made = desk.file(".txt")
        made.write_text("heard", "utf-8")
        desk.keep(made)
        Ear.size = desk.path(Blob("", 0)).stat().st_size
        return Heard("")


def test_a_rehearsal_has_something_to_hear_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    rehearse(Ear, Hear(Blob("", 0), "en"))
    assert Ear.size > 8000
    assert list(tmp_path.iterdir()) == []
