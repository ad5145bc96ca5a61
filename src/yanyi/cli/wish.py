"""The shared options as a request."""

from pathlib import Path

from yanyi.app.request import Request
from yanyi.problems import Problem, UsageError
from yanyi.project.money import micro_units


def wish(
    path: Path,
    media: str,
    chapters: str,
    out: Path | None,
    store: Path | None,
    budget: str,
    jobs: int,
) -> Request:
    """The request behind a command line; raises UsageError for an empty list of media."""
    names = tuple(dict.fromkeys(one.strip() for one in media.split(",") if one.strip()))
    if media and not names:
        raise UsageError(Problem("--for names no medium", hint="Write --for novel,comic."))
    limit = micro_units(budget, "--budget") if budget else None
    return Request(path, names, chapters, out, store, limit, jobs)
