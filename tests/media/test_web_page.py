from yanyi.media.labels import read_implicit
from yanyi.media.web_page import WebPage, safe, web_page


def test_a_page_is_one_file_with_its_label() -> None:
    shown = web_page(WebPage("album", "A <b>", "zh", "urn:x"), ["<p>one</p>", "", "<p>two</p>"])
    text = shown.decode()
    assert text.startswith('<!DOCTYPE html>\n<html lang="zh">')
    assert "<title>A &lt;b&gt;</title>" in text
    assert "<body>\n<p>one</p>\n<p>two</p>\n<script>" in text
    assert "http:" not in text
    start = text.index('name="AIGC" content="') + len('name="AIGC" content="')
    label = read_implicit(text[start : text.index('"', start)].replace("&quot;", '"'))
    assert label is not None
    assert label.produce_id == "urn:x"


def test_a_whole_page_reaches_under_the_edges() -> None:
    page = WebPage("player", "A", "en", "urn:x", whole=True)
    assert b"viewport-fit=cover" in web_page(page, [])
    assert b"viewport-fit" not in web_page(WebPage("player", "A", "en", "urn:x"), [])


def test_text_is_no_markup() -> None:
    assert safe('<a href="x">&') == "&lt;a href=&quot;x&quot;&gt;&amp;"
