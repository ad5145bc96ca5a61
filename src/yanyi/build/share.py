"""A share: a folder or an object store that every machine of a cluster reaches.

Files travel through it; it owns nothing. Whatever is missing in it is put there again.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

from yanyi.build.store import Store
from yanyi.models.blob import Blob
from yanyi.problems import OutputError, Position, Problem, UsageError


class Share:
    """Blobs under ``URL/blobs``; a URL as fsspec understands it, or a path."""

    def __init__(self, url: str) -> None:
        self.url = url if re.search(r"://|::", url) else str(Path(url).absolute())
        self.shown = re.sub(r"//[^/@]*@", "//", self.url)

    def prove(self) -> None:
        """Write a little and read it again; raises UsageError when this is no share."""
        hint = "Name a folder, or a URL such as s3://bucket/yanyi, that every machine reaches."
        try:
            system, root = self._system()
            probe = f"{root}/probe-{uuid4().hex}"
            system.makedirs(root, exist_ok=True)
            system.pipe_file(probe, b"yanyi")
            same = system.cat_file(probe) == b"yanyi"
            system.rm_file(probe)
        except Exception as error:
            what = f"the share cannot be used ({error or type(error).__name__})"
            raise UsageError(Problem(what, Position(self.shown), hint)) from error
        if not same:
            what = "the share does not give back what is written"
            raise UsageError(Problem(what, Position(self.shown), hint))

    def has(self, blob: Blob) -> bool:
        """Whether the blob lies in the share with as many bytes as it has."""
        system, place = self._at(blob)
        with self._refusing():
            try:
                return int(system.size(place) or 0) == blob.size
            except FileNotFoundError:
                return False

    def put(self, blob: Blob, store: Store) -> None:
        """Bring a blob from a store; written aside and then named, so never half there."""
        if self.has(blob):
            return
        system, place = self._at(blob)
        aside = f"{place}.{uuid4().hex}"
        with self._refusing():
            system.makedirs(place.rpartition("/")[0], exist_ok=True)
            system.put_file(str(store.path(blob)), aside)
            system.mv(aside, place)

    def get(self, blob: Blob, store: Store) -> bool:
        """Bring a blob into a store; False when the share does not have it, or has it damaged."""
        if store.has(blob):
            return True
        system, place = self._at(blob)
        scratch = store.scratch()
        try:
            with self._refusing():
                try:
                    system.get_file(place, str(scratch))
                except FileNotFoundError:
                    return False
                if store.keep(scratch) == blob:
                    return True
                system.rm_file(place)
                return False
        finally:
            scratch.unlink(missing_ok=True)

    def _system(self) -> tuple[Any, str]:
        """The file system of this thread, which fsspec keeps open, and the root there."""
        from fsspec.core import url_to_fs

        system, root = url_to_fs(self.url, use_listings_cache=False)
        return system, str(root).rstrip("/")

    def _at(self, blob: Blob) -> tuple[Any, str]:
        system, root = self._system()
        return system, f"{root}/blobs/{blob.digest[:2]}/{blob.digest[2:]}"

    @contextmanager
    def _refusing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            what = f"the share refused ({error.strerror or error})"
            hint = "Is it full, or out of reach? What was made before is kept: make again."
            raise OutputError(Problem(what, Position(self.shown), hint)) from error
