"""Who answers what: the built-ins, what is installed besides, and what the author names."""

from dataclasses import replace
from pathlib import Path

import pytest

from yanyi.app.session import providers_of
from yanyi.project.folder import Project
from yanyi.project.settings import Settings
from yanyi.providers.kokoro_singer import KokoroSinger
from yanyi.providers.whisper import Whisper


@pytest.fixture
def opened(tmp_path: Path) -> Project:
    return Project(
        home=tmp_path,
        manuscript=tmp_path / "story.md",
        settings=Settings(models={"speech": "fake-voice", "picture": "fake-artist"}),
        out=tmp_path / "out",
    )


def test_who_listens_does_so_by_itself(opened: Project) -> None:
    assert providers_of(opened)["hear"].name == "whisper"


def test_nobody_has_to_listen(opened: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Whisper, "offers", lambda self: ())
    assert sorted(providers_of(opened)) == ["picture", "sing", "speech"]


def test_who_sings_does_so_by_itself_where_it_is_installed(
    opened: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert providers_of(opened)["sing"].name == "kokoro-singer"
    monkeypatch.setattr(KokoroSinger, "offers", lambda self: ())
    assert "sing" not in providers_of(opened)


def test_the_author_may_name_another_ear(opened: Project) -> None:
    settings = replace(opened.settings, models={**opened.settings.models, "hear": "fake-ear"})
    assert providers_of(replace(opened, settings=settings))["hear"].name == "fake-ear"
