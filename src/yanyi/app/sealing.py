"""Finished works sealed: every file that can carry credentials is signed before it is placed."""

import asyncio
import errno
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from importlib import metadata
from pathlib import PurePosixPath

from yanyi.app.making import Makers
from yanyi.app.session import Session
from yanyi.build.key import card_of, key_of
from yanyi.build.memory import Memory
from yanyi.build.part import digest, keep, note, noted, part_of, recalled
from yanyi.build.store import refusal, writing
from yanyi.build.watch import Step
from yanyi.media.credentials.certificate import Identity
from yanyi.media.credentials.manifest import Making, Part, manifest
from yanyi.media.credentials.signing import VERSION, can_sign, sign
from yanyi.media.podcast.lengths import with_lengths
from yanyi.models.blob import Blob
from yanyi.models.work import Work, WorkFact, WorkFile
from yanyi.problems import Problem

_IN_PIECES = "hls"
"""A folder whose lists name pieces of files by their bytes: nothing may be put into them."""
_FEED = "feed.xml"


@dataclass
class Sealer:
    """Signs the works of a session, made by the steps in ``asked``, which grows meanwhile.

    ``problems`` tell what could not be signed.
    """

    session: Session
    memory: Memory
    identity: Identity
    asked: Sequence[Step] = ()
    problems: list[Problem] = field(default_factory=list)

    async def seal(self, work: Work) -> Work:
        """The work with its files signed; what was signed before is remembered, file and work."""
        story, settings = self.session.story, self.session.project.settings
        about = [story.meta, settings.lines, self.identity.name]
        part = part_of(f"sealed {work.medium}", [digest(work), *about], {})
        if known := recalled(self.memory, part, Work):
            return known[0]
        with noted() as steps:
            sealed = await self._signed(work)
        if not self.problems:
            keep(self.memory, part, sealed, steps)
        return sealed

    async def _signed(self, work: Work) -> Work:
        told = {one.path: frozenset(one.lines) for one in work.origins}
        own = frozenset(one.key for one in self.asked if one.medium in ("", work.medium))
        makers = Makers(self.memory.traces, own)
        files = [
            await self._sealed(one, makers, told.get(one.path, frozenset())) for one in work.files
        ]
        grown = {
            PurePosixPath(new.path).name: new.blob.size
            for old, new in zip(work.files, files, strict=True)
            if old.blob != new.blob
        }
        files = [self._feed(one, grown) for one in files]
        facts = tuple(_told_anew(one, work.files, files) for one in work.facts)
        return replace(work, files=tuple(files), facts=facts)

    async def _sealed(self, file: WorkFile, makers: Makers, lines: frozenset[str]) -> WorkFile:
        store = self.memory.store
        if _IN_PIECES in PurePosixPath(file.path).parts or not can_sign(store.path(file.blob)):
            return file
        parts = makers.parts(file.blob.digest)
        said = manifest(self._making(file.blob, parts, lines), self.identity.name)
        card = card_of("make", "credentials", VERSION, [said, self.identity.name], [file.blob])
        note(Step("make", "credentials", "credentials", key_of(card)))
        known = self.memory.recall(key_of(card))
        if isinstance(known, Blob):
            return WorkFile(file.path, known)
        made, begun = store.scratch(), time.monotonic()
        try:
            with writing(made):
                await asyncio.to_thread(sign, store.path(file.blob), said, self.identity, made)
        except ValueError as error:
            made.unlink()
            if shutil.disk_usage(store.root).free < file.blob.size:
                full = OSError(errno.ENOSPC, "", str(store.root))
                raise refusal(full, store.root) from error
            hint = "The file is whole and carries its other labels."
            self.problems.append(Problem(f"{file.path} could not be signed: {error}", hint=hint))
            return file
        blob = store.keep(made)
        self.memory.learn(key_of(card), card, blob, time.monotonic() - begun, 0)
        return WorkFile(file.path, blob)

    def _making(self, blob: Blob, parts: tuple[Part, ...], lines: frozenset[str]) -> Making:
        story, fixed = self.session.story, self.session.project.settings.lines
        mine = [fix for anchor, fix in fixed.items() if anchor in lines]
        return Making(
            blob.digest,
            story.meta.title,
            story.meta.author,
            parts,
            len(mine),
            sum(fix.take > 0 for fix in mine),
            metadata.version("yanyi"),
        )

    def _feed(self, file: WorkFile, grown: dict[str, int]) -> WorkFile:
        """A feed that tells how long its sounds are now."""
        store = self.memory.store
        if PurePosixPath(file.path).name != _FEED or not grown:
            return file
        told = with_lengths(store.path(file.blob).read_bytes(), grown)
        return WorkFile(file.path, store.keep_bytes(told))


def _told_anew(fact: WorkFact, before: tuple[WorkFile, ...], after: list[WorkFile]) -> WorkFact:
    """A fact that tells the size of the first file, as it is now."""
    told = fact.name == "bytes" and before and fact.value == str(before[0].blob.size)
    return WorkFact(fact.name, str(after[0].blob.size)) if told else fact
