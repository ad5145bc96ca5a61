"""``yanyi.json``: what is where, facts, left-outs by medium, cost."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from yanyi.app.proof import MediumProof, SourceProof
from yanyi.build.watch import Tally
from yanyi.models.work import Work
from yanyi.problems import InputError, Position, Problem
from yanyi.story.reading import Reading
from yanyi.story.types import Story
from yanyi.story.walk import full_text, lines

NAME = "yanyi.json"
VERSION = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of the output: its path, its bytes' digest, its medium, the lines in it."""

    path: str
    digest: str
    size: int
    medium: str
    lines: tuple[str, ...] = ()


def entries(works: tuple[Work, ...]) -> Iterator[Entry]:
    """The files of all works."""
    for work in works:
        origins = {one.path: one.lines for one in work.origins}
        for file in work.files:
            blob = file.blob
            yield Entry(file.path, blob.digest, blob.size, work.medium, origins.get(file.path, ()))


def record(
    reading: Reading,
    story: Story,
    works: tuple[Work, ...],
    proofs: tuple[SourceProof, tuple[MediumProof, ...]],
    tally: Tally,
) -> str:
    """The text of ``yanyi.json``."""
    source, media = proofs
    texts = {line.anchor: full_text(line) for line in lines(story)}
    whole = {
        "yanyi": "output",
        "version": VERSION,
        "title": story.meta.title,
        "author": story.meta.author,
        "language": story.language,
        "generated": True,
        "chapters": [chapter.title for chapter in story.chapters],
        "source": {
            "characters": source.characters,
            "in_lines": source.in_lines,
            "left_out": source.left_out,
            "lost": source.lost,
            "left_out_spans": list(_left_out(reading)),
        },
        "media": {
            work.medium: _medium(work, proof, texts)
            for work, proof in zip(works, media, strict=True)
        },
        "files": [
            {"path": one.path, "digest": one.digest, "size": one.size}
            | {"medium": one.medium, "lines": list(one.lines)}
            for one in entries(works)
        ],
        "steps": {"made": tally.made, "remembered": tally.kept},
        "cost": tally.cost,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _left_out(reading: Reading) -> Iterator[dict[str, Any]]:
    for left in reading.left_out:
        span = left.span
        text = reading.parts[span.part].text[span.start : span.end]
        place = [span.part, span.start, span.end]
        yield {"span": place, "reason": left.reason.value, "text": text[:200]}


def _medium(work: Work, proof: MediumProof, texts: dict[str, str]) -> dict[str, Any]:
    return {
        "characters": proof.characters,
        "told": proof.told,
        "omitted": proof.omitted,
        "missing": list(proof.missing),
        "altered": list(proof.altered),
        "reasons": {why.value: count for why, count in proof.reasons},
        "left_out": [
            {"anchor": one.anchor, "reason": one.reason.value, "text": texts.get(one.anchor, "")}
            for one in work.omitted
        ],
        "facts": {fact.name: fact.value for fact in work.facts},
    }


def load_entries(folder: Path) -> tuple[Entry, ...]:
    """The files an earlier ``make`` put into ``folder``; none when it never ran there."""
    path = folder / NAME
    if not path.is_file():
        return ()
    try:
        whole = json.loads(path.read_text("utf-8"))
        return tuple(
            Entry(one["path"], one["digest"], one["size"], one["medium"], tuple(one["lines"]))
            for one in whole["files"]
        )
    except (ValueError, KeyError, TypeError):
        hint = "Move it away and run `yanyi make` again."
        raise InputError(
            Problem("this is not what Yanyi wrote", Position(str(path)), hint)
        ) from None
