"""Each work is shown in the way its files ask for."""

from xml.etree import ElementTree as ET

import pytest

from yanyi.media.report.types import Report
from yanyi.media.report.works import cover_of, link, work_section
from yanyi.models.blob import Blob
from yanyi.models.work import How, Omitted, Told, Work, WorkFact, WorkFile
from yanyi.story.reading import Why

REPORT = Report("Title", "en")


def work(*paths: str, medium: str = "novel", facts: tuple[WorkFact, ...] = ()) -> Work:
    files = tuple(WorkFile(path, Blob("d", 1000)) for path in paths)
    return Work(medium, files, (Told("a", How.PRINTED, "x"),), facts=facts)


def test_the_cover_is_a_cover_before_it_is_a_page() -> None:
    assert cover_of([work("comic/pages/001.webp"), work("novel/cover.jpg")]) == "novel/cover.jpg"
    assert cover_of([work("comic/pages/001.webp")]) == "comic/pages/001.webp"
    assert cover_of([work("film/x.mp4")]) == ""


def test_addresses_are_relative_and_escaped() -> None:
    assert link("novel/a b#1?.epub") == "novel/a%20b%231%3F.epub"


@pytest.mark.parametrize(
    ("paths", "tag"),
    [
        (("film/x.mp4", "film/x.vtt"), "video"),
        (("audiobook/x.m4b",), "audio"),
        (("score/x.ogg", "score/x.mid"), "audio"),
        (("score/x.ogg", "score/x-karaoke.mp4"), "audio"),
        (("comic/pages/1.png",), "img"),
        (("novel/x.epub", "novel/cover.jpg"), "img"),
    ],
)
def test_a_work_can_be_seen_or_heard(paths: tuple[str, ...], tag: str) -> None:
    assert work_section(work(*paths), REPORT).find(f".//{tag}") is not None


def test_parts_are_listed_and_only_wholes_have_buttons() -> None:
    section = work_section(work("audiobook/x.m4b", "audiobook/acx/01.mp3"), REPORT)
    buttons = [one.get("href") for one in section.iter("a") if "button" in (one.get("class") or "")]
    assert buttons == ["audiobook/x.m4b"]
    assert [one.get("href") for one in section.findall(".//details//a")] == [
        "audiobook/x.m4b",
        "audiobook/acx/01.mp3",
    ]


def test_a_game_is_played_not_downloaded() -> None:
    section = work_section(work("game/index.html", medium="game"), REPORT)
    button = section.find(".//a[@class='button main']")
    assert button is not None
    assert button.get("download") is None


def test_known_facts_are_shown_in_words() -> None:
    facts = (WorkFact("pages", "1200"), WorkFact("seconds", "61"), WorkFact("unknown", "x"))
    shown = ET.tostring(work_section(work("a/x.epub", facts=facts), REPORT), encoding="unicode")
    assert "<dt>Pages</dt><dd>1,200</dd>" in shown
    assert "<dt>Length</dt><dd>1 min 1 s</dd>" in shown
    assert "unknown" not in shown


def test_a_track_without_its_words_is_linked() -> None:
    track = work_section(work("film/x.mp4", "film/x.vtt"), REPORT).find(".//track")
    assert track is not None
    assert track.get("src") == "film/x.vtt"


def test_words_that_other_players_read_are_not_shown_twice() -> None:
    made = work("film/x.mp4", "film/x.vtt", "film/hls/zh.vtt", "film/thumbnails/thumbnails.vtt")
    tracks = work_section(made, REPORT).findall(".//track")
    assert [one.get("src") for one in tracks] == ["film/x.vtt"]


def test_a_comic_is_read_in_every_language_and_its_own_pages_are_shown() -> None:
    paths = ("comic/a.cbz", "comic/pages/1.webp", "comic/reader/index.html")
    others = ("comic/en/b.cbz", "comic/en/pages/1.webp", "comic/en/reader/index.html")
    section = work_section(work(*paths, *others, medium="comic"), REPORT)
    buttons = {
        one.get("href"): (one.text or "").strip()
        for one in section.iter("a")
        if "button" in (one.get("class") or "")
    }
    readers = ["comic/reader/index.html", "comic/en/reader/index.html"]
    assert list(buttons) == ["comic/a.cbz", *readers]
    assert buttons["comic/reader/index.html"] == "Read"
    assert buttons["comic/en/reader/index.html"] == "Read (en)"
    assert len(section.findall(".//ul[@class='pages']/li")) == 1


def test_an_audiobook_is_listened_to_and_its_feed_is_linked() -> None:
    section = work_section(
        work(
            "audiobook/x.m4b",
            "audiobook/podcast/feed.xml",
            "audiobook/podcast/0001.m4a",
            "audiobook/x-read-along.epub",
            "audiobook/index.html",
            medium="audiobook",
            facts=(WorkFact("podcast site", ""),),
        ),
        REPORT,
    )
    buttons = {
        one.get("href"): (one.text or "").strip()
        for one in section.iter("a")
        if "button" in (one.get("class") or "")
    }
    assert buttons == {
        "audiobook/x.m4b": "Download M4B",
        "audiobook/podcast/feed.xml": "Open RSS",
        "audiobook/x-read-along.epub": "Download EPUB to read along",
        "audiobook/index.html": "Listen",
    }
    assert next(iter(buttons)) == "audiobook/index.html"
    assert any("[audiobook]" in (one.text or "") for one in section.iter("p"))
    known = work_section(work("audiobook/x.m4b", facts=(WorkFact("podcast site", "x"),)), REPORT)
    assert not any("[audiobook]" in (one.text or "") for one in known.iter("p"))


def test_the_square_cover_of_an_audiobook_comes_after_a_book_s() -> None:
    assert cover_of([work("audiobook/cover.jpg"), work("novel/cover.jpg")]) == "novel/cover.jpg"
    assert cover_of([work("audiobook/cover.jpg")]) == "audiobook/cover.jpg"


def test_music_is_not_said_to_have_left_out_lines() -> None:
    files = (WorkFile("score/1.mp3", Blob("0" * 64, 1)), WorkFile("score/1.ogg", Blob("1" * 64, 1)))
    silent = (Omitted("a1", Why.WORDLESS),)
    shown = ET.tostring(work_section(Work("score", files, (), silent), REPORT), "unicode")
    assert "told some" not in shown
    assert 'src="score/1.mp3"' in shown
