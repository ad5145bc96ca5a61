"""The pages around the story."""

from yanyi.media.epub.front import (
    LABELLED,
    NAMED,
    Entry,
    Title,
    colophon_page,
    contents_page,
    cover_page,
    cover_words,
    title_page,
)

TITLE = Title("雪渡", "zh", "urn:uuid:1", "某人", "CC0-1.0", "渡口。", "由人工智能生成。")
BARE = Title("Snow & Ferry", "en", "urn:uuid:2")


def test_the_cover_says_what_it_is() -> None:
    assert cover_words(TITLE) == "《雪渡》封面，著者：某人"
    assert cover_words(BARE) == "Cover of Snow & Ferry"
    assert 'alt="Cover of Snow &amp; Ferry"' in cover_page(BARE, "cover.jpg").decode()


def test_the_title_page_shows_what_is_known() -> None:
    assert "渡口。" in title_page(TITLE).decode()
    assert "<p" not in title_page(BARE).decode()


def test_the_colophon_holds_the_credits_and_the_label() -> None:
    page = colophon_page(TITLE).decode()
    for words in ("某人", "CC0-1.0", "由人工智能生成。", "urn:uuid:1", "演义"):
        assert words in page
    assert "Rights" not in colophon_page(BARE).decode()


def test_the_contents_list_every_chapter_and_the_landmarks() -> None:
    page = contents_page(BARE, [Entry("a.xhtml", "A < B")], [("cover", Entry("c.xhtml", "Cover"))])
    assert '<li><a href="a.xhtml">A &lt; B</a></li>' in page.decode()
    assert '<a href="c.xhtml" epub:type="cover">Cover</a>' in page.decode()
    assert 'lang="en"' in page.decode()


def test_a_title_page_that_is_read_aloud_has_ids_and_the_label() -> None:
    page = title_page(TITLE, aloud=True).decode()
    assert f'<div id="{NAMED}"><h1>雪渡</h1><p class="author">某人</p></div>' in page
    assert f'<p id="{LABELLED}" class="label">由人工智能生成。</p>' in page
    assert LABELLED not in title_page(TITLE).decode()
