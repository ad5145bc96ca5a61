"""Naming: which files, and which other steps, the trace of a step names."""

import json
import re

from yanyi.build.memory import blobs_in, written
from yanyi.build.part import PART, under_of
from yanyi.build.traces import Trace
from yanyi.models.blob import Blob

_DIGEST = re.compile(r"[0-9a-f]{64}")
_BLOB = re.compile(r'{"is":"Blob","digest":"([0-9a-f]{64})","size":(\d+)}')


def is_part(trace: Trace) -> bool:
    """Whether it is the trace of a part."""
    return trace.card.startswith(json.dumps([PART])[:-1])


def digests_in(trace: Trace) -> frozenset[str]:
    """All that may be the digest of a file in what a step was made from and what it gave."""
    return frozenset((*_DIGEST.findall(trace.card), *_DIGEST.findall(trace.answer)))


def outputs_of(trace: Trace) -> tuple[Blob, ...]:
    """The files that a step or a part gave; raises InputError for what cannot be understood."""
    if not is_part(trace):
        return tuple(blobs_in(written(trace.answer)))
    steps_under(trace)
    return tuple(Blob(digest, int(size)) for digest, size in _BLOB.findall(trace.answer))


def steps_under(trace: Trace) -> tuple[str, ...]:
    """The keys of the steps and parts under a part; none for a step."""
    if not is_part(trace):
        return ()
    return tuple(key for _, key in under_of(trace.answer).steps)
