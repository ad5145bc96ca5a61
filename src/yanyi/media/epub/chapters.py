"""The chapters of a story as the files of a book: their names, and where each line stands."""

from yanyi.media.epub.chapter import line_ids
from yanyi.media.epub.front import Entry, Title
from yanyi.media.epub.wording import wording_for
from yanyi.story.types import Chapter, Story
from yanyi.story.walk import words_of


def chapter_entries(story: Story, title: Title) -> tuple[Entry, ...]:
    """A file for every chapter; one without a title is numbered, or named as the book is."""

    def name(number: int, chapter: Chapter) -> str:
        heading = words_of(chapter.heading) if chapter.heading else ""
        numbered = wording_for(title.language).chapter.format(number=number)
        alone = title.title if len(story.chapters) == 1 else numbered
        return chapter.title.strip() or heading.strip() or alone

    return tuple(
        Entry(f"chapter-{number:03}.xhtml", name(number, chapter))
        for number, chapter in enumerate(story.chapters, 1)
    )


def line_places(story: Story, entries: tuple[Entry, ...]) -> dict[str, str]:
    """By anchor, the address of a line inside the book."""
    return {
        anchor: f"{entry.file}#{name}"
        for chapter, entry in zip(story.chapters, entries, strict=True)
        for anchor, name in line_ids(chapter).items()
    }
