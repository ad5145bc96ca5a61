"""Who answers what: the built-ins, what is installed besides, and what the author names."""

from dataclasses import replace
from pathlib import Path

import pytest

from yanyi.app import session
from yanyi.app.request import Request
from yanyi.app.session import providers_of
from yanyi.board.types import Board, Casting
from yanyi.direct.direction import Options, direct
from yanyi.models.provider import VoiceOffer
from yanyi.project.folder import Project
from yanyi.project.settings import Settings
from yanyi.providers.kokoro_singer import KokoroSinger
from yanyi.providers.whisper import Whisper
from yanyi.story.types import Story


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
    assert sorted(providers_of(opened)) == ["embed", "picture", "sing", "speech"]


def test_who_sings_does_so_by_itself_where_it_is_installed(
    opened: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert providers_of(opened)["sing"].name == "kokoro-singer"
    monkeypatch.setattr(KokoroSinger, "offers", lambda self: ())
    assert "sing" not in providers_of(opened)


def test_only_who_speaks_is_cast(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "tale.md"
    path.write_text("# One\n\n“Hush,” said Mara.\n", "utf-8")
    asked: list[tuple[VoiceOffer, ...]] = []

    def watched(
        story: Story, lock: Casting | None, voices: tuple[VoiceOffer, ...], options: Options
    ) -> Board:
        asked.append(voices)
        return direct(story, lock, voices, options)

    monkeypatch.setattr(session, "direct", watched)
    session.open_session(Request(path, ("novel",), ""))
    (voices,) = asked
    assert len({voice.name for voice in voices}) == len(voices) > 60
    assert not any(voice.sings for voice in voices)


def test_the_author_may_name_another_ear(opened: Project) -> None:
    settings = replace(opened.settings, models={**opened.settings.models, "hear": "fake-ear"})
    assert providers_of(replace(opened, settings=settings))["hear"].name == "fake-ear"
