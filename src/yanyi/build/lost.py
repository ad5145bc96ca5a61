"""What a step gave whose files may be lost by now."""

from yanyi.build.memory import Held, Result, blobs_in
from yanyi.build.traces import Trace
from yanyi.story.wire import loads


def answer_of(trace: Trace) -> Result:
    """The answer as it was written down, whether or not its files are still here."""
    return loads(Held, trace.answer, "the memory").result


def first_file(trace: Trace) -> str:
    """The digest of the first file of an answer; empty for one without files."""
    return next((blob.digest for blob in blobs_in(answer_of(trace))), "")
