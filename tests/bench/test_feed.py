"""The judge of feeds finds what is wrong."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from judging.feed import feed_faults, picture_size
from media.podcast.podcasts import FEED, on_disk

WRONG = {
    "not well-formed": ("</rss>", ""),
    "not an RSS 2.0 feed": ('version="2.0"', 'version="1.0"'),
    "channel has no language": ("<language>zh</language>", ""),
    "channel has 2 of title": ("<language>", "<title>b</title><language>"),
    "RSS knows no bogus": ("<language>", "<bogus>b</bogus><language>"),
    "language 'zh_CN' is none": ("<language>zh<", "<language>zh_CN<"),
    "no such category": ('text="Fiction"', 'text="Novels"'),
    "explicit is neither": ("<itunes:explicit>false", "<itunes:explicit>clean"),
    "guid urn:uuid:1 is used 2 times": ("urn:uuid:2<", "urn:uuid:1<"),
    "guid passes for an address": ('<guid isPermaLink="false">', "<guid>"),
    "not later than the one before": ("00:02:00 GMT", "00:01:00 GMT"),
    "no date of RFC 822": ("Thu, 01 Jan 2026 00:01:00 GMT", "2026-01-01"),
    "length is 7, the file has 101": ('length="101"', 'length="7"'),
    "there is no sound": ('url="0001.m4a"', 'url="9.m4a"'),
    "is no audio/mpeg": ('type="audio/x-m4a"', 'type="audio/mpeg"'),
    "duration '0:12'": ("<itunes:duration>12<", "<itunes:duration>0:12<"),
    "a transcript cannot be": ('type="text/vtt"', 'type="text/css"'),
    "there is no transcript": ("0001.vtt", "9.vtt"),
    "there are no chapters": ("0001.chapters", "9.chapters"),
    "chapters cannot be": ('type="application/json+chapters"', 'type="application/json"'),
    "atom:link leads elsewhere": ('href="feed.xml"', 'href="other.xml"'),
    "no UUID of version 5": ("<podcast:guid>", "<podcast:guid>x"),
}


@pytest.mark.parametrize("fault", WRONG)
def test_a_fault_is_named(tmp_path: Path, fault: str) -> None:
    path = on_disk(tmp_path)
    before, after = WRONG[fault]
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after), "utf-8")
    assert any(fault in found for found in feed_faults(path))


def test_a_picture_must_be_square_and_large(tmp_path: Path) -> None:
    assert any("1300 by 1300" in one for one in feed_faults(on_disk(tmp_path, side=1300)))
    assert picture_size(b"GIF89a") == (0, 0)
    assert picture_size(b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR\0\0\0\x05\0\0\0\x06") == (5, 6)


def test_times_must_be_in_order_and_inside(tmp_path: Path) -> None:
    path = on_disk(tmp_path)
    chapters = path.parent / "0001.chapters.json"
    whole = json.loads(chapters.read_text("utf-8"))
    whole["chapters"][1]["startTime"] = 99
    chapters.write_text(json.dumps(whole), "utf-8")
    assert feed_faults(path) == ["episode 1: 0001.chapters.json goes on after the end"]


def test_a_feed_without_episodes_is_none(tmp_path: Path) -> None:
    assert "no episodes" in feed_faults(on_disk(tmp_path, replace(FEED, episodes=())))
