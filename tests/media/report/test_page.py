"""The page shows everything, escapes everything, and fetches nothing."""

from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from yanyi.media.labels import Made, read_implicit, wording
from yanyi.media.report.page import write_report
from yanyi.media.report.types import Count, Doubt, Gap, Person, Report, Subtitles
from yanyi.models.blob import Blob
from yanyi.models.work import How, Omitted, Told, Work, WorkFact, WorkFile
from yanyi.problems import Position, Problem
from yanyi.story.reading import Why

NASTY = '</script><img src=x onerror=alert(1)> & "quoted"'
VOID = {"meta", "img", "source", "track", "link", "br", "hr", "input"}


def work(medium: str, *paths: str, omitted: tuple[Omitted, ...] = ()) -> Work:
    files = tuple(WorkFile(path, Blob("d", 1_234_567)) for path in paths)
    told = (Told("a", How.PRINTED, "一"), Told("b", How.PRINTED, "二"))
    return Work(medium, files, told, omitted, (), (WorkFact("seconds", "754.2"),))


WORKS = (
    work("novel", "novel/雪 渡.epub", "novel/cover.jpg"),
    work("comic", "comic/pages/001.webp", "comic/pages/002.webp", "comic/x.cbz", "comic/x.pdf"),
    work("audiobook", "audiobook/x.m4b", omitted=(Omitted("c", Why.UNPRONOUNCEABLE),)),
    work("film", "film/x.mp4", "film/x.vtt"),
    work("game", "game/index.html"),
)


def report(language: str = "zh", title: str = "雪渡") -> Report:
    return Report(
        title=title,
        language=language,
        author="某人",
        works=WORKS,
        cast=(Person("小满", "cast/小满.png", "红棉袄", "zf", 31), Person("白宣")),
        counts=(Count("speech", 2, 8, 1.5), Count("picture", 0, 5)),
        gaps=tuple(Gap("film", "speech_tag", f"说{n}") for n in range(130)),
        doubts=(Doubt("甲", "小满", 0.9), Doubt("乙", "白宣", 0.3, "story.md:4:1")),
        problems=(Problem("no picture", Position("story.md", 3, 1), "Put it there."),),
        subtitles=(Subtitles("film/x.vtt", "WEBVTT\n"),),
        cost=1_230_000,
        currency="USD",
        seconds=88.0,
    )


class Page(HTMLParser):
    """The elements of a page, checked for being closed in order."""

    def __init__(self, html: bytes) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.words = ""
        self.open: list[str] = []
        self.feed(html.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in {"style", "script"}:
            self.words += data

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.found if name == tag]


def test_every_element_is_closed_and_ids_are_unique() -> None:
    page = Page(write_report(report()))
    assert page.open == []
    ids = [attributes["id"] for _, attributes in page.found if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert {one["href"].removeprefix("#") for one in page.all("a") if one["href"][0] == "#"} <= set(
        ids
    )


def test_every_file_is_linked_by_a_relative_address() -> None:
    page = Page(write_report(report()))
    addresses = {
        attributes[name]
        for _, attributes in page.found
        for name in ("href", "src")
        if attributes.get(name)
    }
    assert "novel/%E9%9B%AA%20%E6%B8%A1.epub" in addresses
    assert {"comic/x.cbz", "audiobook/x.m4b", "film/x.mp4", "game/index.html"} <= addresses
    outside = [one for one in addresses if ":" in one and not one.startswith("data:text/vtt")]
    assert outside == []
    assert b"http" not in write_report(report()).replace(b"http-equiv", b"")


def test_players_pages_and_subtitles_are_there() -> None:
    page = Page(write_report(report()))
    assert len(page.all("audio")) == len(page.all("video")) == len(page.all("dialog")) == 1
    assert page.all("track")[0]["src"].startswith("data:text/vtt;base64,")
    thumbnails = [one for one in page.all("img") if one.get("src", "").startswith("comic/")]
    assert [one["loading"] for one in thumbnails] == ["lazy", "lazy"]
    assert [one["alt"] for one in thumbnails] == ["第 1 页", "第 2 页"]
    assert all("alt" in one for one in page.all("img"))


def test_every_track_of_words_says_its_language() -> None:
    film = work("film", "film/x.mp4", "film/x.vtt", "film/x.en.vtt", "film/x.zh+en.vtt")
    page = Page(write_report(replace(report(), works=(film,))))
    tracks = [(one["srclang"], one["label"]) for one in page.all("track")]
    assert tracks == [("zh", "中文"), ("en", "English"), ("zh", "中文+English")]


def test_a_work_says_whether_all_of_it_is_told() -> None:
    words = Page(write_report(report("en"))).words
    assert "2 lines, none missing" in words
    assert "2 lines; 1 more are listed below" in words


def test_the_making_is_told() -> None:
    words = Page(write_report(report("en"))).words
    for text in ("1.23 USD", "1 min 28 s", "12 min 34 s", "no picture", "story.md:3:1 · Put it"):
        assert text in words
    assert "2 steps were made, 13 were remembered" in words
    assert words.index("乙") < words.index("甲")
    assert "And 30 more" in words
    assert "说99" in words
    assert "说100" not in words


def test_an_unchanged_run_says_so() -> None:
    quiet = Report("雪渡", "zh", counts=(Count("speech", 0, 9),))
    words = Page(write_report(quiet)).words
    assert "没有改动" in words
    assert "没有花钱" in words
    assert "一字不漏" in words
    assert "没有拿不准" in words


@pytest.mark.parametrize("language", ["zh", "en", "zh-Hant", "fr", ""])
def test_the_page_speaks_the_language_of_the_story(language: str) -> None:
    page = Page(write_report(report(language)))
    assert page.all("html")[0]["lang"] == (language or "und")
    assert ("制作过程" in page.words) == language.startswith("zh")


def test_the_label_is_seen_and_hidden() -> None:
    page = Page(write_report(report()))
    assert wording("zh", Made.WORK) in page.words
    held = next(one["content"] for one in page.all("meta") if one.get("name") == "AIGC")
    assert read_implicit(held) is not None


def test_nothing_in_the_story_becomes_markup() -> None:
    nasty = Report(
        title=NASTY,
        language="en",
        author=NASTY,
        description=NASTY,
        works=(work("novel", f"novel/{NASTY}.epub"), work(f"x {NASTY}", "x/y.zip")),
        cast=(Person(NASTY, NASTY, NASTY, NASTY),),
        counts=(Count(NASTY, 1, 1),),
        gaps=(Gap(NASTY, NASTY, NASTY, NASTY),),
        doubts=(Doubt(NASTY, NASTY, 0.5, NASTY),),
        problems=(Problem(NASTY, None, NASTY),),
    )
    page = Page(write_report(nasty))
    assert not any("onerror" in attributes for _, attributes in page.found)
    assert len(page.all("script")) == 1
    assert page.words.count(NASTY) >= 9


def test_characters_that_xml_cannot_hold_do_no_harm() -> None:
    assert "a\ufffdb" in write_report(Report("a\x00b", "en")).decode()


def test_the_same_report_is_the_same_page(tmp_path: Path) -> None:
    assert write_report(report()) == write_report(report())
