"""``report.html``: what the page is told."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from yanyi.app.session import Session
from yanyi.app.survey import Survey
from yanyi.build.store import Store
from yanyi.media.report.page import write_report
from yanyi.media.report.types import (
    Count,
    Doubt,
    Finished,
    Gap,
    Group,
    Making,
    Person,
    Renamed,
    Report,
    Section,
    Subtitles,
)
from yanyi.models.work import Work
from yanyi.perform.comic.portraits import portraits
from yanyi.story.reading import Reading, Why
from yanyi.story.walk import chapter_lines, character, full_text, lines, speaker_of, walk

DOUBTFUL = 0.5
MOST = 200
UNTRANSLATED = "untranslated"
QUIET = frozenset({Why.MARKUP})


def report(session: Session, works: tuple[Work, ...], survey: Survey, store: Store) -> bytes:
    """The page for these works."""
    story, tally, groups = session.story, survey.tally, survey.groups
    return write_report(
        Report(
            story.meta.title,
            story.language,
            story.meta.author,
            story.meta.description,
            works,
            tuple(_people(session, works)),
            tuple(_counts(groups)),
            (*_source_gaps(session.reading), *_gaps(session, works)),
            tuple(_doubts(session)),
            tuple(_renamed(session)),
            (*session.reading.problems, *session.notes),
            tuple(_subtitles(works, store)),
            tally.cost,
            seconds=sum(tally.seconds.values()),
            making=Making(
                tuple(_sections(session)), groups, tuple(_finished(works, survey.written))
            ),
        )
    )


def _people(session: Session, works: tuple[Work, ...]) -> Iterator[Person]:
    there = {file.path for work in works for file in work.files}
    sheets = portraits(session.story, session.board)
    said = Counter(speaker_of(found.line) for found in walk(session.story))
    for one in sorted(session.story.cast, key=lambda one: -said[one.id]):
        if said[one.id]:
            voice = session.board.casting.voice(one.id).name
            sheet = sheets.get(one.id, "")
            portrait = sheet if sheet in there else ""
            yield Person(one.name, portrait, one.look, voice, said[one.id])


def _counts(groups: tuple[Group, ...]) -> Iterator[Count]:
    for name in sorted({one.name for one in groups}):
        alike = [one for one in groups if one.name == name]
        made, kept = sum(one.made for one in alike), sum(one.remembered for one in alike)
        yield Count(name, made, kept, sum(one.seconds for one in alike))


def _sections(session: Session) -> Iterator[Section]:
    numbers = {
        line.anchor: number
        for number, chapter in enumerate(session.reading.story.chapters, 1)
        for line in chapter_lines(chapter)
    }
    for chapter in session.story.chapters:
        anchors = [line.anchor for line in chapter_lines(chapter)]
        number = next((numbers[one] for one in anchors if one in numbers), 0)
        yield Section(chapter.title, len(anchors), number)


def _finished(works: tuple[Work, ...], written: set[str]) -> Iterator[Finished]:
    for work in works:
        new = sum(file.path in written for file in work.files)
        yield Finished(work.medium, len(work.files), new)


def _source_gaps(reading: Reading) -> Iterator[Gap]:
    left = [one for one in reading.left_out if one.reason not in QUIET]
    for one in left[:MOST]:
        part = reading.parts[one.span.part]
        text = part.text[one.span.start : one.span.end]
        yield Gap("", one.reason.value, text[:200], f"{part.name}, {one.span.start}")


def _gaps(session: Session, works: tuple[Work, ...]) -> Iterator[Gap]:
    texts = {line.anchor: full_text(line) for line in lines(session.story)}
    for work in works:
        for one in work.omitted[:MOST]:
            yield Gap(work.medium, one.reason.value, texts.get(one.anchor, ""), one.anchor)
        for other in work.renderings:
            for anchor in other.kept[:MOST]:
                yield Gap(work.medium, UNTRANSLATED, texts.get(anchor, ""), anchor)


def _doubts(session: Session) -> Iterator[Doubt]:
    found = [one.line for one in walk(session.story) if one.line.confidence < DOUBTFUL]
    for line in sorted(found, key=lambda line: line.confidence)[:MOST]:
        guess = character(session.story, speaker_of(line))
        yield Doubt(full_text(line), guess.name if guess else "", line.confidence, line.anchor)


def _renamed(session: Session) -> Iterator[Renamed]:
    texts = {line.anchor: full_text(line) for line in lines(session.story)}
    names = {one.id: one.name for one in session.story.cast}
    for one in session.reading.renamed:
        if one.anchor in texts:
            was, now = names.get(one.was, ""), names.get(one.now, "")
            yield Renamed(texts[one.anchor], was, now, one.sure, one.by, one.anchor)


def _subtitles(works: tuple[Work, ...], store: Store) -> Iterator[Subtitles]:
    """The words of what is seen; those of sound alone are not shown on the page."""
    filmed = [w for w in works if any(Path(one.path).suffix == ".mp4" for one in w.files)]
    for work in filmed:
        own = {Path(one.path).parent for one in work.files if Path(one.path).suffix == ".mp4"}
        for file in work.files:
            beside = Path(file.path).parent in own
            if beside and Path(file.path).suffix == ".vtt" and store.has(file.blob):
                text = store.path(file.blob).read_text("utf-8")
                yield Subtitles(file.path, text)
