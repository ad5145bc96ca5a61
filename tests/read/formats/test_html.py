import pytest

from read.stories import check_account, said, told
from yanyi.problems import InputError
from yanyi.read.manuscript import read
from yanyi.read.source import Source
from yanyi.story.reading import Reading, Why
from yanyi.story.types import Figure, Note, Ruby
from yanyi.story.walk import full_text, words_of

PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="{encoding}">
<title>The Ferry | Tales of Everywhere</title><meta name="author" content="A. Writer">
<script>var words = "never";</script><style>p {{}}</style></head><body>
<header><p>Tales of Everywhere</p><nav><a href="/">Home</a></nav></header>
<div class="sidebar">Buy now!</div>
<article><h1>The Ferry</h1><p class="byline">by A. Writer</p>
<h2>One</h2><p>It rained at the café.<sup><a href="#n1" id="r1">1</a></sup> “Go,” said Tom.</p>
<p>灯 is <ruby>灯<rp>(</rp><rt>deng</rt><rp>)</rp></ruby>.</p>
<div class="ads">Cheap lamps</div><img src="lamp.png" alt="A lamp">
<h2>Two</h2><p>It stopped.<br>He left, and nobody saw him for a long while, not even the cat.</p>
<p hidden>secret</p><ol><li id="n1">Past ten. <a href="#r1">↩</a></li></ol></article>
<div class="comments">First!</div><footer>© Tales</footer></body></html>"""


def page(markup: str, encoding: str = "utf-8") -> Reading:
    found = read(Source("tale.html", markup.encode(encoding)))
    check_account(found, exact=False)
    return found


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_page(encoding: str) -> None:
    found = page(PAGE.format(encoding=encoding), encoding)
    story = found.story
    assert (story.meta.title, story.meta.author) == ("The Ferry", "A. Writer")
    assert [chapter.title for chapter in story.chapters] == ["One", "Two"]
    assert said(found) == [("tom", "Go,")]
    texts = [words_of(line) for line in told(found)]
    assert texts[:2] == ["One", "It rained at the café."]
    assert texts[-2:] == [
        "It stopped.",
        "He left, and nobody saw him for a long while, not even the cat.",
    ]
    runs = [run for line in told(found) for run in line.runs]
    assert Ruby("灯", "deng") in runs
    assert Note("Past ten.") in runs
    blocks = [block for c in story.chapters for s in c.scenes for block in s.blocks]
    assert [block.source for block in blocks if isinstance(block, Figure)] == ["lamp.png"]
    text = found.parts[0].text
    left = {text[one.span.start : one.span.end]: one.reason for one in found.left_out}
    for words in ("Tales of Everywhere", "Buy now!", "Cheap lamps", "First!", "© Tales"):
        assert left[words] is Why.ADVERTISING
    assert left["Home"] is Why.CONTENTS_LIST
    assert left["secret"] is Why.AUTHOR
    assert left["The Ferry"] is Why.FRONT_MATTER
    assert "never" not in text


def test_a_page_whose_story_is_called_a_comment_is_read() -> None:
    found = page("<div class='comment'><p>It rained.</p><p>It stopped.</p></div>")
    assert [full_text(line) for line in told(found)] == ["It rained.", "It stopped."]


def test_the_wrapping_of_gutenberg() -> None:
    found = page(
        "<pre>The Project Gutenberg eBook of The Lamp\n\n"
        "*** START OF THE PROJECT GUTENBERG EBOOK THE LAMP ***\n</pre>"
        "<h2>Chapter I</h2><p>It rained.</p><h2>Chapter II</h2><p>It stopped.</p>"
        "<p>*** END OF THE PROJECT GUTENBERG EBOOK THE LAMP ***</p><p>Licence words.</p>"
    )
    assert [full_text(line) for line in told(found)] == [
        "Chapter I",
        "It rained.",
        "Chapter II",
        "It stopped.",
    ]
    reasons = [one.reason for one in found.left_out]
    assert reasons == [Why.FRONT_MATTER, Why.ADVERTISING]


def test_a_page_without_words() -> None:
    with pytest.raises(InputError) as caught:
        page("<script>load()</script><img src=x>")
    assert caught.value.problems[0].hint


def test_bad_markup() -> None:
    found = page("<p>One <b>two<p>three &bogus; &#x110000; <</b></div></p><!-- open <p>four")
    assert "three" in " ".join(full_text(line) for line in told(found))
    assert page("<div>" * 5000 + "deep").story.chapters
    assert page("words <table><tr><td>a<td>b</table><video>old browser</video>").problems
