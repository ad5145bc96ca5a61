"""The novel: the author's words as a book with a cover and a picture for every chapter."""

import asyncio
from dataclasses import dataclass, replace
from itertools import chain

from yanyi.art.cover import COVER, Cover
from yanyi.board.types import Board, BoardChapter, Shot
from yanyi.board.vocabulary import Framing, Style
from yanyi.build.performer import Performer
from yanyi.build.queue import begin
from yanyi.build.stage import Stage
from yanyi.media.epub.chapter import Frame, Illustration, Printed, chapter_page
from yanyi.media.epub.chapters import chapter_entries, line_places
from yanyi.media.epub.front import Entry, Title
from yanyi.media.epub.package import PACKAGE, Package
from yanyi.media.labels import PRODUCER, Label, Made, wording
from yanyi.media.names import slug
from yanyi.models.blob import Blob
from yanyi.models.work import How, Omitted, Origin, Told, Work, WorkFact, WorkFile
from yanyi.perform.gallery import Gallery, wanted_of
from yanyi.perform.naming import named, urn
from yanyi.perform.novel.caption import caption
from yanyi.perform.plate import plate_of
from yanyi.story.reading import Why
from yanyi.story.types import Story
from yanyi.story.walk import chapter_lines, lines, place

COVER_SIZE = (1600, 2400)
PLATE_SIZE = (1600, 900)


@dataclass(frozen=True, slots=True)
class Options:
    """``[novel]``. ``modified`` is the date inside the book, which does not follow the clock."""

    cover_art: bool = True
    illustrations: bool = True
    style: Style = Style.INK
    modified: str = "2026-01-01T00:00:00Z"


async def perform(story: Story, board: Board, options: Options, stage: Stage) -> Work:
    """Make the book."""
    title = _title(story)
    gallery = Gallery(story, board, options.style, stage)
    cover, pictures = await asyncio.gather(
        _cover(board, title, options, gallery, stage),
        _pictures(story, board, title, options, gallery, stage),
    )
    entries = chapter_entries(story, title)
    printed = _printed(story, title, entries, pictures)
    pages = [await stage.keep(one.xhtml) for one in printed]
    held = [(art.file, blob) for art, blob in pictures.values()]
    package = Package(title, entries, tuple(file for file, _ in held), options.modified, PRODUCER)
    inputs = [cover, *pages, *(blob for _, blob in held)]
    book = await stage.make(PACKAGE, package, inputs)
    return gallery.reported(_work(story, title, printed, book, cover, len(held)))


PERFORMER = Performer("novel", "novel", Options, perform)


def _title(story: Story) -> Title:
    meta = story.meta
    title = named(story)
    return Title(
        title=title,
        language=story.language or "und",
        identifier=meta.identifier or urn(story.language, meta.author, title),
        author=meta.author,
        rights=meta.rights,
        description=meta.description,
        label=wording(story.language, Made.PICTURES),
    )


def _label(title: Title) -> Label:
    return Label(produce_id=title.identifier)


# --- pictures ----------------------------------------------------------------------------------


def _shots(chapter: BoardChapter) -> list[Shot]:
    return [shot for scene in chapter.scenes for shot in scene.shots]


def _opening(board: Board) -> Shot | None:
    """The first establishing shot, peopled by those who are seen most there soon after."""
    shots = list(chain.from_iterable(map(_shots, board.chapters)))
    wide = (shot for shot in shots if shot.view.framing is Framing.ESTABLISHING)
    first = next(wide, shots[0] if shots else None)
    if first is None or first.view.actors:
        return first
    there = [shot for shot in shots if shot.view.setting == first.view.setting]
    peopled = max(there, key=lambda shot: len(shot.view.actors))
    return replace(first, view=replace(first.view, actors=peopled.view.actors), roles=peopled.roles)


async def _cover(
    board: Board, title: Title, options: Options, gallery: Gallery, stage: Stage
) -> Blob:
    width, height = COVER_SIZE
    params = Cover(title.title, title.author, title.language, width, height, _label(title))
    shot = _opening(board)
    if shot is None or not options.cover_art:
        return await stage.make(COVER, params)
    drawn = await gallery.drawn(wanted_of(shot), (width, height))
    heads = tuple(figure.head for figure in drawn.figures)
    art = await plate_of(drawn, (width, height), _label(title), stage)
    return await stage.make(COVER, replace(params, heads=heads), [art])


def _chosen(shots: list[Shot], gallery: Gallery) -> Shot:
    """The shot that is a chapter's picture: the first with one of the author's, else the first."""
    own = (shot for shot in shots if gallery.own(shot.lines))
    return next(own, shots[0])


async def _pictures(
    story: Story,
    board: Board,
    title: Title,
    options: Options,
    gallery: Gallery,
    stage: Stage,
) -> dict[int, tuple[Illustration, Blob]]:
    """By chapter, its picture."""
    if not options.illustrations:
        return {}
    firsts = {
        number: _chosen(shots, gallery)
        for number, chapter in enumerate(board.chapters[: len(story.chapters)])
        if (shots := _shots(chapter))
    }

    async def one(number: int, shot: Shot) -> tuple[Illustration, Blob]:
        begin(number)
        drawn = await gallery.drawn(wanted_of(shot, shot.lines), PLATE_SIZE)
        blob = await plate_of(drawn, PLATE_SIZE, _label(title), stage)
        words = caption(story, shot, _place_name(story, number))
        return Illustration(f"picture-{number + 1:03}.jpg", words), blob

    made = await asyncio.gather(*(one(*pair) for pair in firsts.items()))
    return dict(zip(firsts, made, strict=True))


def _place_name(story: Story, number: int) -> str:
    scenes = story.chapters[number].scenes
    found = place(story, scenes[0].place) if scenes else None
    return found.name if found else ""


# --- pages -------------------------------------------------------------------------------------


def _printed(
    story: Story,
    title: Title,
    entries: tuple[Entry, ...],
    pictures: dict[int, tuple[Illustration, Blob]],
) -> list[Printed]:
    places = line_places(story, entries)
    return [
        chapter_page(
            chapter,
            Frame(
                title.language,
                entry.name,
                pictures[number][0] if number in pictures else None,
                places,
            ),
        )
        for number, (chapter, entry) in enumerate(zip(story.chapters, entries, strict=True))
    ]


# --- the work ----------------------------------------------------------------------------------


def _work(
    story: Story, title: Title, printed: list[Printed], book: Blob, cover: Blob, pictures: int
) -> Work:
    words: dict[str, str] = {}
    for one in printed:
        words.update(one.words)
    told = tuple(
        Told(line.anchor, How.PRINTED, words[line.anchor])
        for line in lines(story)
        if line.anchor in words
    )
    omitted = tuple(
        Omitted(line.anchor, Why.UNREADABLE) for line in lines(story) if line.anchor not in words
    )
    path = f"novel/{slug(title.title)}.epub"
    anchors = tuple(line.anchor for chapter in story.chapters for line in chapter_lines(chapter))
    letters = sum(len("".join(text.split())) for text in words.values())
    return Work(
        medium="novel",
        files=(WorkFile(path, book), WorkFile("novel/cover.jpg", cover)),
        told=told,
        omitted=omitted,
        origins=(Origin(path, anchors),),
        facts=(
            WorkFact("chapters", str(len(story.chapters))),
            WorkFact("characters", str(letters)),
            WorkFact("pictures", str(pictures)),
            WorkFact("identifier", title.identifier),
        ),
    )
