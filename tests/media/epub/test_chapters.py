from dataclasses import replace

from perform.audiobook.tales import CHINESE, ENGLISH
from yanyi.media.epub.chapters import chapter_entries, line_places
from yanyi.media.epub.front import Entry, Title


def test_every_chapter_is_a_file_with_its_name() -> None:
    entries = chapter_entries(CHINESE, Title("雪渡", "zh", "urn:x"))
    assert entries[0] == Entry("chapter-001.xhtml", "第一章　半价")
    places = line_places(CHINESE, entries)
    assert places["h1"] == "chapter-001.xhtml#l0"
    assert places["b4"] == "chapter-002.xhtml#l4"


def test_what_has_no_title_is_named_as_the_book_or_numbered() -> None:
    title = Title("Lost Property", "en", "urn:x")
    assert chapter_entries(ENGLISH, title)[0].name == "Lost Property"
    twice = replace(ENGLISH, chapters=ENGLISH.chapters * 2)
    assert [one.name for one in chapter_entries(twice, title)] == ["Chapter 1", "Chapter 2"]
