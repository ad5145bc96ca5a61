"""Looks at a picture that a model drew from words: what is written in it, who can be seen."""

from collections.abc import Iterable
from dataclasses import dataclass

from yanyi.build.stage import Stage
from yanyi.models.asks import See
from yanyi.models.blob import Blob
from yanyi.models.seeing import WRITTEN, lines_of
from yanyi.models.work import WorkFact

_SHOWN = 8  # lines found in pictures that are named in the facts of a work
_LEAST = 3  # letters that are no chance: readers of letters see some in leaves and bricks
_A_SIGN = 2  # so many letters is one Chinese character worth


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in a picture: its writing, and how many faces where so many were wanted."""

    written: tuple[str, ...]
    faces: int
    wanted: int


def sees(stage: Stage) -> bool:
    """Whether anybody looks at pictures."""
    return any(offer.kind == "see" for offer in stage.offers())


async def written_in(image: Blob, stage: Stage) -> tuple[str, ...]:
    """The lines that stand in a picture, without what is too short to be meant."""
    answer = await stage.ask(See(image, WRITTEN))
    return tuple(one for one in lines_of(answer.text) if _weight(one) >= _LEAST)


def facts_of(looked: Iterable[Looked]) -> tuple[WorkFact, ...]:
    """What a work says of its pictures; nothing when none was looked at."""
    every = tuple(looked)
    if not every:
        return ()
    clean = sum(not one.written for one in every)
    lines = dict.fromkeys(line for one in every for line in one.written)
    found = sum(min(one.faces, one.wanted) for one in every)
    facts = [
        WorkFact("pictures without writing", f"{clean} of {len(every)}"),
        WorkFact("figures found in pictures", f"{found} of {sum(one.wanted for one in every)}"),
    ]
    if lines:
        facts.append(WorkFact("writing in pictures", "; ".join(list(lines)[:_SHOWN])))
    return tuple(facts)


def _weight(line: str) -> int:
    letters = [sign for sign in line if sign.isalnum()]
    return sum(_A_SIGN if sign >= "\u2e80" else 1 for sign in letters)
