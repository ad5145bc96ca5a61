"""A chapter's page holds the author's words as the author marked them."""

from xml.etree import ElementTree as ET

from perform.novel.stories import CHINESE, ENGLISH, said
from yanyi.media.epub.chapter import (
    Frame,
    Illustration,
    chapter_page,
    chapter_section,
    cuttable,
    line_ids,
    parted,
    phrase_id,
)
from yanyi.story.types import (
    Chapter,
    Emphasis,
    Narrated,
    Note,
    Paragraph,
    Plain,
    Ruby,
    Scene,
    plain_text,
)

ZH = Frame("zh", "第一章　半价", Illustration("picture-001.jpg", "插图：小满。"))
EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"


def text_of(chapter: Chapter, frame: Frame = ZH) -> str:
    return chapter_page(chapter, frame).xhtml.decode()


def test_marks_of_the_author_become_marks_of_the_page() -> None:
    page = text_of(CHINESE.chapters[0])
    assert "他<em>没有</em>分量" in page
    assert "<ruby>囡<rt>nān</rt></ruby>" in page
    assert "<strong>半价</strong>。" in page
    assert '<hr class="break" />' in page
    assert '<div class="verse"><p>' in page
    assert '<div class="document letter" role="group" aria-label="书信">' in page
    assert "〔图：一条小船〕" in page
    assert '<img src="picture-001.jpg" alt="插图：小满。" />' in page


def test_chinese_lines_meet_and_english_ones_keep_their_distance() -> None:
    first = ET.fromstring(chapter_page(CHINESE.chapters[0], ZH).xhtml)
    words = "".join(next(first.iter("{http://www.w3.org/1999/xhtml}p")).itertext())
    assert words == "天黑透了，岸上有人喊：“船家！”“等一等！”"
    second = ET.fromstring(chapter_page(ENGLISH.chapters[0], Frame("en", "One")).xhtml)
    words = "".join(next(second.iter("{http://www.w3.org/1999/xhtml}p")).itertext())
    assert words == "“We close,” said Odile. At six."


def test_notes_stand_at_the_end_and_lead_there_and_back() -> None:
    tree = ET.fromstring(chapter_page(CHINESE.chapters[0], ZH).xhtml)
    kinds = {one.get(EPUB_TYPE): one for one in tree.iter() if one.get(EPUB_TYPE)}
    assert kinds["noteref"].get("href") == f"#{kinds['footnote'].get('id')}"
    back = kinds["footnote"].find(".//*[@role='doc-backlink']")
    assert back is not None
    assert back.get("href") == f"#{kinds['noteref'].get('id')}"
    assert "人无影则无分量。" in "".join(kinds["footnote"].itertext())


def test_words_are_those_shown_without_readings_and_notes() -> None:
    runs = (Plain("a "), Ruby("字", "zì"), Note("never said"), Plain(" b"))
    chapter = Chapter("", (Scene((Paragraph((Narrated("x", runs),)),)),))
    assert chapter_page(chapter, ZH).words == {"x": "a 字 b"}


def test_every_line_has_one_id() -> None:
    ids = line_ids(CHINESE.chapters[0])
    assert list(ids.values()) == [f"l{n}" for n in range(len(ids))]
    page = text_of(CHINESE.chapters[0])
    assert all(page.count(f'id="{one}"') == 1 for one in ids.values())


def test_a_chapter_without_a_heading_is_named_for_those_who_listen() -> None:
    page = text_of(CHINESE.chapters[1], Frame("zh", "第2章"))
    assert 'aria-label="第2章"' in page
    assert "<h1" not in page


def test_a_title_that_is_no_line_is_printed_too() -> None:
    assert "<h1>夜</h1>" in text_of(Chapter("夜", ()), Frame("zh", "夜"))


def test_anchors_and_speakers_are_not_in_the_page() -> None:
    renamed = Chapter("", (Scene((Paragraph((said("other", "第二天，雪停了。"),)),)),))
    assert text_of(renamed) == text_of(CHINESE.chapters[1])


MIXED = (
    Plain("One. Two"),
    Note("n"),
    Plain(". "),
    Emphasis("Three. Four."),
    Plain(" Five."),
)


def test_phrases_are_not_cut_inside_stressed_words() -> None:
    assert cuttable(MIXED, (0, 5, 10, 17, 23, 99)) == (0, 5, 10, 23)


def test_runs_are_parted_where_phrases_begin() -> None:
    found = parted(MIXED, (0, 5, 10, 23))
    assert [plain_text(one) for one in found] == ["One. ", "Two. ", "Three. Four. ", "Five."]
    assert any(isinstance(run, Note) for run in found[1])
    assert parted((Plain("whole"),), (0,)) == [(Plain("whole"),)]


def test_phrases_have_ids_inside_their_line_and_nothing_is_lost() -> None:
    chapter = Chapter("", (Scene((Paragraph((Narrated("a", MIXED),)),)),))
    frame = Frame("en", "x", phrases={"a": (0, 5, 10, 23)})
    printed = chapter_page(chapter, frame)
    page = printed.xhtml.decode()
    assert '<span id="l0"><span id="l0-0">One. </span><span id="l0-1">Two' in page
    assert f'<span id="{phrase_id("l0", 3)}">Five.</span></span>' in page
    assert printed.words["a"] == plain_text(MIXED)
    assert "l0-0" not in chapter_page(chapter, Frame("en", "x", phrases={"a": (0,)})).xhtml.decode()


def test_a_section_is_what_the_page_holds() -> None:
    chapter = Chapter("T", (Scene((Paragraph((Narrated("a", MIXED),)),)),))
    section = chapter_section(chapter, Frame("en", "T"))
    assert section.tag == "section"
    assert [child.tag for child in section] == ["h1", "p", "section"]
