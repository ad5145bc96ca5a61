"""Speaks a line and listens to it: one way for every medium, so that they choose the same clip."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from yanyi.aloud.hearing import Verdict
from yanyi.build.stage import Stage
from yanyi.models.answers import Heard, Said
from yanyi.models.asks import Hear, Speech
from yanyi.models.speech import WordTime
from yanyi.models.work import Unproven, Work, WorkFact
from yanyi.perform.listening_step import CLIP, Clip
from yanyi.story.wire import dumps, loads

SPOKEN = ("speech", "hear")
"""What is asked of a line that is told aloud."""


@dataclass(frozen=True, slots=True)
class Listened:
    """A line spoken: its clip, the times of its words in the clip, and what was heard of it.

    ``verdict`` is None when nobody listened, or when a quote cannot know yet.
    """

    speech: Speech
    said: Said
    words: tuple[WordTime, ...] = ()
    heard: str = ""
    verdict: Verdict | None = None

    @property
    def whole(self) -> bool:
        """Whether nothing speaks against its being whole."""
        return self.verdict is None or self.verdict.complete


async def listened(speech: Speech, stage: Stage, proof: bool = True) -> Listened:
    """Speak; with ``proof`` listen, and speak once more what was not heard whole.

    The better of the two is taken. Where the author has chosen a take it stays as it is.
    """
    first = await _tried(speech, stage, proof)
    if first.whole or speech.take:
        return first
    second = await _tried(replace(speech, take=1), stage, proof)
    return min(first, second, key=_badness)


def _badness(one: Listened) -> tuple[int, float]:
    return one.verdict.badness if one.verdict else (0, 0.0)


async def _tried(speech: Speech, stage: Stage, proof: bool) -> Listened:
    said = await stage.ask(speech)
    clip = Clip(speech.text, speech.language, round(said.seconds, 3), said.marks)
    if not proof or not hears(stage):
        made = await stage.make(CLIP, clip, [said.audio])
        return _understood(speech, said, "", await stage.read(made))
    heard: Heard = await stage.ask(Hear(said.audio, speech.language))
    written = await stage.keep(dumps(heard).encode())
    made = await stage.make(CLIP, clip, [said.audio, written])
    return _understood(speech, said, heard.text, await stage.read(made))


def hears(stage: Stage) -> bool:
    """Whether anybody listens."""
    return any(offer.kind == "hear" for offer in stage.offers())


@dataclass(frozen=True, slots=True)
class _Judged:
    verdict: Verdict | None
    words: tuple[WordTime, ...]


def _understood(speech: Speech, said: Said, heard: str, data: bytes) -> Listened:
    """What the step wrote; nothing where a quote has not made it."""
    if not data:
        return Listened(speech, said)
    judged = loads(_Judged, data, "the verdict on a clip")
    return Listened(speech, said, judged.words, heard, judged.verdict)


# --- what a work says of it --------------------------------------------------------------------


def proven(work: Work, lines: Iterable[tuple[str, Listened]]) -> Work:
    """The work with what listening to its lines, by anchor, has shown."""
    heard = [(anchor, one, one.verdict) for anchor, one in lines if one.verdict]
    if not heard:
        return work
    wrong = [_unproven(anchor, one, found) for anchor, one, found in heard if not found.complete]
    fact = WorkFact("heard complete", f"{len(heard) - len(wrong)} of {len(heard)}")
    return replace(work, unproven=tuple(wrong), facts=(*work.facts, fact))


def _unproven(anchor: str, one: Listened, found: Verdict) -> Unproven:
    garbled = found.error if found.garbled else 0.0
    return Unproven(anchor, one.speech.text, one.heard, found.missing, found.repeated, garbled)
