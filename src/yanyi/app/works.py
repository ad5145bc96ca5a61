"""All media performed side by side: each is placed when it is finished, and stops no other."""

import asyncio
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from yanyi.app.performing import Remembering, performances
from yanyi.app.placing import complete, place
from yanyi.app.proof import MediumProof, SourceProof, prove_source, prove_work
from yanyi.app.sealing import Sealer
from yanyi.app.session import Session
from yanyi.app.survey import Survey
from yanyi.build.store import Store
from yanyi.build.watch import Step, Tally
from yanyi.models.blob import Blob
from yanyi.models.work import Work
from yanyi.problems import DamageError, Problem, ProviderError, YanyiError

GO_ON = "What was made is kept: run the same `yanyi make` again to go on."

REPAIRS = 3
"""So often at most a medium begins again because of damage; every file is read again then."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A medium that could not be finished, and why."""

    medium: str
    error: YanyiError


@dataclass
class Works:
    """The works of a session so far, in the order of its performers; ``asked`` grows meanwhile."""

    session: Session
    store: Store
    tally: Tally
    asked: Sequence[Step] = ()
    sealer: Sealer | None = None
    works: dict[str, Work] = field(default_factory=dict)
    failures: list[Failure] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    unsealed: list[Blob] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.source: SourceProof = prove_source(self.session.reading)
        self._survey = Survey(self.tally, self.asked)
        complete(self.source, ())

    async def perform(self, stage: Remembering, foreseeing: asyncio.Task[Any]) -> None:
        """Perform every medium; a fault of the program itself is raised when all have ended.

        One that met a damaged file of the memory is performed again, and that file made again.
        """
        await self._performed(self.session, stage, foreseeing)
        for _ in range(REPAIRS):
            if damaged := [one for one in self.failures if isinstance(one.error, DamageError)]:
                self.failures = [one for one in self.failures if one not in damaged]
                self.store.doubt(*(problem for one in damaged for problem in one.error.problems))
                media = {one.medium for one in damaged}
                again = tuple(one for one in self.session.performers if one.medium in media)
                await self._performed(replace(self.session, performers=again), stage, foreseeing)

    async def _performed(
        self, session: Session, stage: Remembering, foreseeing: asyncio.Task[Any]
    ) -> None:
        media = [one.medium for one in session.performers]
        found = await asyncio.gather(
            *map(self._finish, media, performances(session, stage)), return_exceptions=True
        )
        foreseeing.cancel()
        await others_ended()
        for error in found:
            if isinstance(error, BaseException):
                raise error

    def place(self) -> None:
        """Put everything in place that is finished, and the record and the report of all."""
        works, media = self.finished
        self._put(works, media)

    @property
    def finished(self) -> tuple[tuple[Work, ...], tuple[MediumProof, ...]]:
        """The works that are finished, with what proves them whole."""
        order = [one.medium for one in self.session.performers]
        works = tuple(self.works[name] for name in order if name in self.works)
        return works, tuple(prove_work(one, self.session.story) for one in works)

    async def _finish(self, medium: str, performance: Awaitable[Work]) -> None:
        """Wait for a work and put it in place, or note why there is none."""
        try:
            work = await performance
            proof = prove_work(work, self.session.story)
            complete(self.source, (proof,))
            self.unsealed += (file.blob for file in work.files)
            work = await self.sealer.seal(work) if self.sealer else work
            self._put((work,), (proof,))
        except YanyiError as error:
            self.failures.append(Failure(medium, error))
        else:
            self.works[medium] = work

    def _put(self, works: tuple[Work, ...], media: tuple[MediumProof, ...]) -> None:
        self.written += place(self.session, works, (self.source, media), self._survey, self.store)


async def others_ended() -> None:
    """Wait for every other task: what a failed medium had begun beside its failure is finished."""
    while others := asyncio.all_tasks() - {asyncio.current_task()}:
        await asyncio.wait(others)


def failure(failures: tuple[Failure, ...], lost: dict[str, int]) -> YanyiError:
    """What went wrong in all media as one error: what failed, how often, and how to go on."""
    problems = [problem for one in failures for problem in one.error.problems]
    counts = ", ".join(f"{name} {count} times" for name, count in sorted(lost.items()))
    names = ", ".join(one.medium for one in failures)
    because = f" (failed: {counts})" if counts else ""
    last = Problem(f"not finished: {names}{because}", hint=GO_ON)
    stopped = (one.error for one in failures if isinstance(one.error, ProviderError))
    worst = next(stopped, failures[0].error)
    return type(worst)(*dict.fromkeys(problems), last)
