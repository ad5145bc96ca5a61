"""Models get ready in workers while a manuscript is read, where one look says they are needed."""

from pathlib import Path

from yanyi.app.request import Request
from yanyi.app.session import find, performers_of, providers_of
from yanyi.build.workers import Workers
from yanyi.models.provider import Warming
from yanyi.project.folder import Project
from yanyi.read.packs import language_of

_SAMPLE = 1 << 16


def warmed(request: Request, workers: Workers) -> None:
    """Let those who will be asked get ready; nobody where nothing was written since last time."""
    project, _ = find(request.path, request.out)
    if not _edited(project):
        return
    needed = {kind for one in performers_of(request) for kind in one.needs}
    language = _language(project)
    providers = providers_of(project)
    for kind, one in providers.items():
        if kind in needed and isinstance(one, Warming) and one.local:
            workers.warm(type(one), language)


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
