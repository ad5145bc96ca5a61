"""A manuscript read: bytes to a Story with its side tables."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from yanyi.problems import Problem, Span
from yanyi.read.amend import Amendments, amend, apply_cast, apply_lines, settle
from yanyi.read.build import Builder
from yanyi.read.cover import account
from yanyi.read.cues import apply_cues, fix_speakers, introduce
from yanyi.read.draft import Draft
from yanyi.read.formats.docx import DOCX
from yanyi.read.formats.epub import EPUB
from yanyi.read.formats.fountain import FOUNTAIN
from yanyi.read.formats.html import HTML
from yanyi.read.formats.markdown import MARKDOWN
from yanyi.read.formats.reader import Reader
from yanyi.read.formats.text import TEXT
from yanyi.read.markup import Manuscript, Role, block_text
from yanyi.read.outline import outline
from yanyi.read.packs import language_of
from yanyi.read.people import given_people
from yanyi.read.plan import ChapterPlan, plan_chapters
from yanyi.read.relocate import relocate
from yanyi.read.segments import Cutter
from yanyi.read.source import Source
from yanyi.story.anchors import Known, Named, Unnamed, name_lines
from yanyi.story.corrections import Corrections
from yanyi.story.reading import Reading

_NONE = Corrections()
_LIKELY, _MOST_RIVALS = 0.02, 4
READERS: tuple[Reader, ...] = (TEXT, MARKDOWN, EPUB, DOCX, FOUNTAIN, HTML)


def read(
    source: Source,
    known: tuple[Known, ...] = (),
    corrections: Corrections = _NONE,
    readers: tuple[Reader, ...] = READERS,
) -> Reading:
    """Read a manuscript. Pure; InputError only for a source that can be no manuscript."""
    manuscript = parse(source, readers)
    language = language_of(
        [part.text for part in manuscript.parts], corrections.language or manuscript.language
    )
    outlined = outline(manuscript, language)
    rows = [
        block_text(manuscript.parts[block.part], block)[:200]
        for block in manuscript.blocks
        if block.role is Role.PROSE
    ]
    cutter = Cutter(manuscript.parts, language, language.convention(rows))
    chapters = plan_chapters(outlined, cutter, language)
    drafts = cutter.lines.drafts
    named, figures = _name(drafts, chapters, known)
    relocate(drafts, corrections)
    settle(drafts, corrections)
    people = given_people(corrections.cast)
    introduce(drafts, people)
    language.find_people(drafts, people)
    amendments = amend(drafts, people, corrections)
    fix_speakers(drafts, people, amendments.fixed)
    language.attribute(drafts, people, amendments.fixed)
    apply_cues(drafts, people)
    apply_cast(people, corrections)
    apply_lines(drafts, amendments)
    title = corrections.title or outlined.title or _title(chapters, source)
    said = replace(
        manuscript,
        title=title,
        author=corrections.author or outlined.author,
        language=corrections.language or _tag(manuscript.language, language.code),
        rights=corrections.rights or manuscript.rights,
        identifier=corrections.identifier or manuscript.identifier,
        description=corrections.description or manuscript.description,
    )
    builder = Builder(said, drafts, chapters, people, language, corrections, figures)
    story, spans = builder.story(), builder.spans
    left_out = account(
        manuscript.parts,
        _extents(spans),
        [*manuscript.left_out, *outlined.left_out, *cutter.lines.left_out],
    )
    problems = _problems(manuscript, cutter, amendments, named, corrections)
    return Reading(
        story,
        manuscript.parts,
        spans,
        left_out,
        problems,
        rivals=_rivals(drafts),
        evidence=builder.evidence,
    )


def parse(source: Source, readers: tuple[Reader, ...] = READERS) -> Manuscript:
    """The blocks of a source, by the format its bytes and its name tell of."""
    suffix = PurePath(source.name).suffix.lower()
    if source.data.startswith(b"PK\x03\x04"):
        if b"application/epub+zip" in source.data[:200]:
            return EPUB.parse(source)
        if b"word/document.xml" in source.data:
            return DOCX.parse(source)
    for reader in readers:
        if suffix in reader.suffixes:
            return reader.parse(source)
    return TEXT.parse(source)


def _name(
    drafts: list[Draft], chapters: list[ChapterPlan], known: tuple[Known, ...]
) -> tuple[Named, dict[int, str]]:
    """Name every line, and every figure by its place among them."""
    unnamed: list[Unnamed] = []
    owners: list[tuple[Draft | None, int]] = []
    for number, chapter in enumerate(chapters, start=1):
        for at in chapter.heading:
            unnamed.append(Unnamed(number, _text(drafts[at]), drafts[at].explicit))
            owners.append((drafts[at], 0))
        for scene in chapter.scenes:
            for item in scene.items:
                if item.block.role is Role.FIGURE:
                    names = item.block.rows[0].names if item.block.rows else ()
                    words = f"{item.block.alternative} {item.block.source}"
                    unnamed.append(Unnamed(number, words, names[0][1] if names else ""))
                    owners.append((None, id(item.block)))
                for at in item.lines:
                    unnamed.append(Unnamed(number, _text(drafts[at]), drafts[at].explicit))
                    owners.append((drafts[at], 0))
    named = name_lines(unnamed, known)
    figures: dict[int, str] = {}
    for (draft, figure), anchor in zip(owners, named.anchors, strict=True):
        if draft is None:
            figures[figure] = anchor
        else:
            draft.anchor = anchor
    return named, figures


def _text(draft: Draft) -> str:
    return draft.flow.words(draft.start, draft.end)


def _title(chapters: Sequence[ChapterPlan], source: Source) -> str:
    """A single chapter's heading, or the name of the file."""
    if len(chapters) == 1 and chapters[0].title:
        return chapters[0].title
    return PurePath(source.name).stem or source.name


def _tag(declared: str, code: str) -> str:
    """The declared language when the pack is for it, else the pack's own code."""
    return declared if declared.lower().split("-")[0].split("_")[0] == code else code


def _rivals(drafts: Sequence[Draft]) -> dict[str, tuple[tuple[str, float], ...]]:
    """Who else may have spoken, where that is worth a thought; they share what doubt there is."""
    found = {}
    for draft in drafts:
        share = (1 - draft.confidence) / (sum(sure for _, sure in draft.rivals) or 1)
        shares = [(who, round(sure * share, 3)) for who, sure in draft.rivals if who]
        likely = [(who, sure) for who, sure in shares if sure >= _LIKELY]
        if likely:
            found[draft.anchor] = tuple(likely[:_MOST_RIVALS])
    return found


def _extents(spans: dict[str, Span]) -> list[Span]:
    return list(spans.values())


def _problems(
    manuscript: Manuscript,
    cutter: Cutter,
    amendments: Amendments,
    named: Named,
    corrections: Corrections,
) -> tuple[Problem, ...]:
    corrected = {fix.anchor for fix in corrections.lines}
    corrected |= {fix.anchor for fix in corrections.scenes}
    unplaced = tuple(
        Problem(
            f"The line {one.anchor!r} is gone: “{one.text[:40]}”.",
            hint="what hung on it is kept until you delete it",
        )
        for one in named.unplaced
        if one.anchor not in corrected
    )
    return (*manuscript.problems, *cutter.problems(), *amendments.problems, *unplaced)
