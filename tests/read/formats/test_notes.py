import pytest

from growth import linear
from read.ebook import Ebook, left
from read.stories import told
from yanyi.story.reading import Reading, Why
from yanyi.story.types import Note
from yanyi.story.walk import words_of


def notes(found: Reading) -> list[str]:
    return [run.text for line in told(found) for run in line.runs if isinstance(run, Note)]


@pytest.mark.parametrize(
    ("mark", "body"),
    [
        (
            "<a epub:type='noteref' href='#n'>1</a>",
            "<aside epub:type='footnote' id='n'><p>1. Past ten.</p></aside>",
        ),
        (
            "<sup><a id='r' href='#n'>[1]</a></sup>",
            "<p id='n'><a href='#r'>[1]</a> Past ten.</p>",
        ),
        (
            "<a id='r' href='#n'><sup>1</sup></a>",
            "<p><a id='n'></a>1. Past ten. <a href='#r'>return</a></p>",
        ),
        ("<a href='#n' role='doc-noteref'>*</a>", "<div id='n'><p>* Past</p><p>ten.</p></div>"),
        (
            "<a id='r' href='#n'>①</a>",
            "<ol><li id='n'>Past ten. <a href='#r'>↩</a></li></ol>",
        ),
    ],
)
def test_notes_of_every_make(mark: str, body: str) -> None:
    page = (
        f"<body><h1>Chapter One</h1><p>It was late{mark} that day.</p><p>He left.</p>{body}</body>"
    )
    found = Ebook({"a.xhtml": page}).read()
    assert notes(found) == ["Past ten."]
    assert [words_of(line) for line in told(found)] == [
        "Chapter One",
        "It was late that day.",
        "He left.",
    ]
    assert Why.NOTE in left(found).values()


def test_notes_in_a_document_of_their_own() -> None:
    found = Ebook(
        {
            "a.xhtml": "<body><p>It was late<a id='r1' href='end.xhtml#n1'>1</a> and"
            " dark<a id='r2' href='end.xhtml#n2'>2</a>.</p></body>",
            "end.xhtml": "<body><h2>Notes</h2><p id='n1'>1 Past ten. <a href='a.xhtml#r1'>↑</a></p>"
            "<p id='n2'>2 <i>Very</i> dark. <a href='a.xhtml#r2'>↑</a></p></body>",
        },
        aside={"end.xhtml"},
    ).read()
    assert notes(found) == ["Past ten.", "Very dark."]
    assert len(found.story.chapters) == 1


def test_links_that_are_no_notes() -> None:
    page = (
        "<body><p><a href='#c1'>1</a> <a href='#c2'>2</a></p>"
        "<h1 id='c1'><a href='#top'>1</a></h1><p>It rained.</p>"
        "<h1 id='c2'>2</h1><p>See <a href='#c1'>the first</a>.</p></body>"
    )
    found = Ebook({"a.xhtml": page}).read()
    assert notes(found) == []
    assert "See the first." in [words_of(line) for line in told(found)]


def test_a_mark_that_leads_nowhere_is_reported() -> None:
    page = "<body><p>Late<a epub:type='noteref' href='#gone'>7</a> again.</p></body>"
    found = Ebook({"a.xhtml": page}).read()
    assert [words_of(line) for line in told(found)] == ["Late again."]
    (problem,) = found.problems
    assert "missing note" in problem.message


def test_linear_time() -> None:
    def open_(size: int) -> None:
        rows = "".join(
            f"<p>It rained<a id='r{n}' href='#n{n}'>{n}</a>.</p>" for n in range(size)
        ) + "".join(f"<p id='n{n}'><a href='#r{n}'>{n}</a> Note.</p>" for n in range(size))
        Ebook({"a.xhtml": f"<body>{rows}</body>"}).read()

    assert linear(open_, 150)
