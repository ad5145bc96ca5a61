"""Models get ready in workers while a manuscript is read, where one look says they are needed."""

from pathlib import Path

from yanyi.app.request import Request
from yanyi.app.session import find, performers_of, providers_of
from yanyi.board.types import Voice
from yanyi.build.workers import Workers
from yanyi.models.asks import Ask, Hear, Speech
from yanyi.models.blob import Blob
from yanyi.models.provider import Provider
from yanyi.project.folder import Project
from yanyi.read.packs import language_of

_SAMPLE = 1 << 16
_A_WORD = {"zh": "好。"}


def warmed(request: Request, workers: Workers) -> None:
    """Let those who will be asked get ready; nobody where nothing was written since last time."""
    project, _ = find(request.path, request.out)
    if not _edited(project):
        return
    providers = providers_of(project)
    language = _language(project)
    for kind in dict.fromkeys(kind for one in performers_of(request) for kind in one.needs):
        one = providers.get(kind)
        ask = _rehearsal(one, kind, language) if one and one.local else None
        if one and ask:
            workers.warm(type(one), ask)


def _rehearsal(provider: Provider, kind: str, language: str) -> Ask | None:
    """What is asked in a rehearsal of a kind; None where nothing is loaded for it."""
    if kind == "hear":
        return Hear(Blob("", 0), language)
    voices = (one for offer in provider.offers() if offer.kind == kind for one in offer.voices)
    voice = next((one for one in voices if one.language == language), None)
    return Speech(_A_WORD.get(language, "Yes."), language, Voice(voice.name)) if voice else None


def _edited(project: Project) -> bool:
    """Whether the manuscript was written after the lock of the last making."""
    lock, manuscript = _written(project.lock), _written(project.manuscript)
    return bool(manuscript) and manuscript > lock


def _written(path: Path) -> int:
    """When a file was written last, in nanoseconds; 0 for one that is not there."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _language(project: Project) -> str:
    """What a manuscript looks to be written in; it need not be right."""
    with project.manuscript.open("rb") as file:
        sample = file.read(_SAMPLE).decode("utf-8", "ignore")
    return language_of([sample], project.settings.story.language).code
