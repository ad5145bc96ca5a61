"""A film that is done, before it is delivered in other forms."""

import asyncio
import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from yanyi.media.video_plan import Film
from yanyi.models.blob import Blob
from yanyi.perform.film.studio import Run


@dataclass(frozen=True, slots=True)
class Finished:
    """A film whose parts are made: where it lies without its ending, its plan, its parts.

    Its file, ``movie``, may still be joined. ``words`` are its subtitles: their language and the
    WebVTT.
    """

    name: str
    film: Film
    movie: asyncio.Future[Blob]
    runs: tuple[Run, ...]
    words: tuple[tuple[str, Blob], ...]

    @property
    def segments(self) -> tuple[Blob, ...]:
        """Its segments in order."""
        return tuple(blob for run in self.runs for blob in run.segments)

    @property
    def lengths(self) -> tuple[int, ...]:
        """The frames of its segments."""
        return tuple(length for run in self.runs for length in run.frames)

    @property
    def frames(self) -> int:
        """All its frames."""
        return sum(self.lengths)


def identifier(made_of: Iterable[Blob]) -> str:
    """What names a thing made of these, and no other."""
    return uuid.uuid5(uuid.NAMESPACE_OID, "\n".join(blob.digest for blob in made_of)).urn
