"""A feed that directories take, with addresses as far as they are known."""

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from judging.feed import ATOM, ITUNES, PODCAST, feed_faults
from judging.feed import CATEGORIES as DIRECTORY
from media.podcast.podcasts import FEED, SITE, on_disk
from yanyi.media.labels import TC260, read_implicit
from yanyi.media.podcast.feed import CATEGORIES, Feed, write_feed


def channel(feed: Feed) -> etree._Element:
    found = etree.fromstring(write_feed(feed)).find("channel")
    assert found is not None
    return found


@pytest.mark.parametrize("site", ["", SITE])
def test_it_breaks_no_rule(tmp_path: Path, site: str) -> None:
    assert feed_faults(on_disk(tmp_path, replace(FEED, site=site)), site) == []


def test_without_a_site_addresses_are_relative_and_the_feed_says_so() -> None:
    found = channel(FEED)
    assert found.findtext("link") == "../"
    assert found.find(f"{ATOM}link").get("href") == "feed.xml"
    assert [one.get("url") for one in found.iter("enclosure")] == ["0001.m4a", "0002.m4a"]
    assert "[audiobook]" in found.xpath("comment()")[0].text


def test_a_site_makes_whole_addresses() -> None:
    found = channel(replace(FEED, site="https://example.org/my"))
    assert found.findtext("link") == "https://example.org/my/"
    assert found.find(f"{ATOM}link").get("href") == "https://example.org/my/podcast/feed.xml"
    assert found.find(f"{ITUNES}image").get("href") == "https://example.org/my/cover.jpg"
    urls = [one.get("url") for one in found.iter("enclosure")]
    assert urls[0] == "https://example.org/my/podcast/0001.m4a"
    assert not found.xpath("comment()")


def test_the_name_of_the_podcast_is_made_of_its_address() -> None:
    # The example of the namespace's own page for podcast:guid.
    feed = replace(FEED, site="https://podnews.net", place="rss")
    assert channel(feed).findtext(f"{PODCAST}guid") == "9b024349-ccf0-5f69-a609-6b82873eab3c"
    assert channel(FEED).findtext(f"{PODCAST}guid") == channel(
        replace(FEED, title="Other")
    ).findtext(f"{PODCAST}guid")


def test_it_says_that_the_voices_are_synthetic_to_people_and_programs() -> None:
    found = channel(FEED)
    for one in (found, *found.findall("item")):
        assert FEED.label in one.findtext("description")
    assert read_implicit(found.findtext(f"{{{TC260}}}AIGC")) is not None


def test_an_owner_is_named_only_with_an_address() -> None:
    assert channel(FEED).find(f"{ITUNES}owner") is None
    owner = channel(replace(FEED, email="a@example.org")).find(f"{ITUNES}owner")
    assert owner.findtext(f"{ITUNES}email") == "a@example.org"


def test_what_xml_cannot_hold_does_no_harm() -> None:
    found = channel(replace(FEED, title="a\x00\x1f & <b>", author=""))
    assert found.findtext("title") == "a\ufffd  & <b>"
    assert found.findtext(f"{ITUNES}author") == found.findtext("title")


def test_every_category_is_one_of_the_directory() -> None:
    assert set(CATEGORIES) == DIRECTORY
