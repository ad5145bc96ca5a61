"""``yanyi.json``: what is where, facts, left-outs by medium, cost."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from yanyi.app.proof import MediumProof, RenderingProof, SourceProof
from yanyi.build.watch import Tally
from yanyi.models.blob import Blob
from yanyi.models.work import (
    How,
    Omitted,
    Origin,
    Rendering,
    Told,
    Unproven,
    Work,
    WorkFact,
    WorkFile,
)
from yanyi.problems import InputError, Position, Problem
from yanyi.story.reading import Reading, Why
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
        "renamed": list(_renamed(reading, story, texts)),
        "media": {
            work.medium: _medium(work, proof, texts)
            for work, proof in zip(works, media, strict=True)
        },
        "files": [
            {"path": one.path, "digest": one.digest, "size": one.size}
            | {"medium": one.medium, "lines": list(one.lines)}
            for one in entries(works)
        ],
        "choices": [asdict(one) for one in tally.decisions],
        "steps": {"made": tally.made, "remembered": tally.kept},
        "cost": tally.cost,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _renamed(reading: Reading, story: Story, texts: dict[str, str]) -> Iterator[dict[str, Any]]:
    """The speakers that a model changed in the chapters performed: guesses, and labelled so."""
    names = {one.id: one.name for one in story.cast}
    for one in reading.renamed:
        if one.anchor in texts:
            yield {
                "anchor": one.anchor,
                "text": texts[one.anchor],
                "was": names.get(one.was, ""),
                "speaker": names.get(one.now, ""),
                "confidence_before": one.sure_before,
                "confidence": one.sure,
                "by": one.by,
                "generated": True,
            }


def _left_out(reading: Reading) -> Iterator[dict[str, Any]]:
    for left in reading.left_out:
        span = left.span
        text = reading.parts[span.part].text[span.start : span.end]
        place = [span.part, span.start, span.end]
        yield {"span": place, "reason": left.reason.value, "text": text[:200]}


def _medium(work: Work, proof: MediumProof, texts: dict[str, str]) -> dict[str, Any]:
    return {
        "lines": [[one.anchor, one.how.value] for one in work.told],
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
        "unproven": [
            {
                "anchor": one.anchor,
                "text": one.words,
                "heard": one.heard,
                "missing": list(one.missing),
                "repeated": list(one.repeated),
                "garbled": one.garbled,
            }
            for one in work.unproven
        ],
        "facts": {fact.name: fact.value for fact in work.facts},
        "renderings": {
            one.language: {
                "lines": [[told.anchor, told.how.value] for told in rendering.told],
                "translated": one.translated,
                "missing": list(one.missing),
                "altered": list(one.altered),
                "kept": [{"anchor": a, "text": texts.get(a, "")} for a in one.kept],
            }
            for one, rendering in zip(proof.renderings, work.renderings, strict=True)
        },
    }


def load_entries(folder: Path) -> tuple[Entry, ...]:
    """The files an earlier ``make`` put into ``folder``; none when it never ran there."""
    path = folder / NAME
    if not path.is_file():
        return ()
    with _understood(path):
        whole = json.loads(path.read_text("utf-8"))
        if whole["version"] > VERSION:
            message = f"written by a newer Yanyi (version {whole['version']}, known {VERSION})"
            hint = "Update Yanyi, or choose another folder with --out."
            raise InputError(Problem(message, Position(str(path)), hint))
        return tuple(
            Entry(one["path"], one["digest"], one["size"], one["medium"], tuple(one["lines"]))
            for one in whole["files"]
        )


def language_in(folder: Path) -> str:
    """The language of what an earlier ``make`` put into ``folder``; empty when it never ran."""
    path = folder / NAME
    if not path.is_file():
        return ""
    with _understood(path):
        return str(json.loads(path.read_text("utf-8"))["language"])


def load_works(folder: Path, besides: frozenset[str]) -> tuple[tuple[Work, MediumProof], ...]:
    """The works of earlier runs in ``folder`` whose files are there still, but for ``besides``.

    What they told is known by line only, not by word.
    """
    path = folder / NAME
    there = load_entries(folder)
    if not there:
        return ()
    with _understood(path):
        media = json.loads(path.read_text("utf-8"))["media"]
        found = []
        for medium, data in media.items():
            mine = tuple(one for one in there if one.medium == medium)
            if medium not in besides and all((folder / one.path).is_file() for one in mine):
                found.append((_work(medium, data, mine), _proof(medium, data)))
        return tuple(found)


def _work(medium: str, data: dict[str, Any], mine: tuple[Entry, ...]) -> Work:
    return Work(
        medium,
        tuple(WorkFile(one.path, Blob(one.digest, one.size)) for one in mine),
        _told(data["lines"]),
        tuple(Omitted(one["anchor"], Why(one["reason"])) for one in data["left_out"]),
        tuple(Origin(one.path, one.lines) for one in mine),
        tuple(WorkFact(name, value) for name, value in data["facts"].items()),
        tuple(
            Rendering(language, _told(one["lines"]), tuple(line["anchor"] for line in one["kept"]))
            for language, one in _renderings(data)
        ),
        tuple(map(_unproven, data.get("unproven", ()))),
    )


def _unproven(data: dict[str, Any]) -> Unproven:
    missing, repeated = tuple(data["missing"]), tuple(data["repeated"])
    return Unproven(data["anchor"], data["text"], data["heard"], missing, repeated, data["garbled"])


def _told(lines: list[list[str]]) -> tuple[Told, ...]:
    return tuple(Told(anchor, How(how), "") for anchor, how in lines)


def _renderings(data: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """The work in other languages; records of earlier versions know none."""
    return list(data.get("renderings", {}).items())


def _proof(medium: str, data: dict[str, Any]) -> MediumProof:
    reasons = tuple((Why(why), count) for why, count in data["reasons"].items())
    missing, altered = tuple(data["missing"]), tuple(data["altered"])
    counts = data["characters"], data["told"], data["omitted"]
    renderings = tuple(
        RenderingProof(
            language,
            one["translated"],
            tuple(line["anchor"] for line in one["kept"]),
            tuple(one["missing"]),
            tuple(one["altered"]),
        )
        for language, one in _renderings(data)
    )
    return MediumProof(medium, *counts, reasons, missing, altered, renderings)


@contextmanager
def _understood(path: Path) -> Iterator[None]:
    """Refuse a record that cannot be understood, with a sentence."""
    try:
        yield
    except (ValueError, KeyError, TypeError, AttributeError):
        hint = "Move it away and run `yanyi make` again."
        raise InputError(
            Problem("this is not what Yanyi wrote", Position(str(path)), hint)
        ) from None
