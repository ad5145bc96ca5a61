from read.ebook import Ebook, left, point
from read.stories import told
from yanyi.read.formats.contents import CHAPTER_LEVEL, Entry, leveled
from yanyi.story.reading import Reading, Why
from yanyi.story.walk import full_text

PAGES = {
    "p1.xhtml": "<body><h1>The River</h1></body>",
    "c1.xhtml": "<body><h1>The Storm</h1><h3>Morning</h3><p>It rained.</p>"
    "<h3>Evening</h3><p>It poured.</p></body>",
    "c2.xhtml": "<body><h1>The Cat</h1><p>It purred.</p></body>",
    "p2.xhtml": "<body><h1>The Sea</h1></body>",
    "c3.xhtml": "<body><p id='x' class='title'>The Ship</p><p>It sailed.</p></body>",
}
NAV = """<ol><li><a href="p1.xhtml">The River</a><ol><li><a href="c1.xhtml">The Storm</a></li>
<li><a href="c2.xhtml">The Cat</a></li></ol></li><li><a href="p2.xhtml">The Sea</a>
<ol><li><a href="c3.xhtml#x">The Ship</a></li></ol></li></ol>"""
NCX = point(
    "The River", "p1.xhtml", point("The Storm", "c1.xhtml") + point("The Cat", "c2.xhtml")
) + point("The Sea", "p2.xhtml", point("The Ship", "c3.xhtml#x"))


def titles(found: Reading) -> list[str]:
    return [chapter.title for chapter in found.story.chapters]


def test_parts_and_chapters() -> None:
    wanted = ["The River", "The Storm", "The Cat", "The Sea", "The Ship"]
    for book in (Ebook(PAGES, nav=NAV), Ebook(PAGES, ncx=NCX)):
        found = book.read()
        assert titles(found) == wanted
        storm = found.story.chapters[1]
        assert storm.heading is not None
        assert len(storm.scenes) == 2
        assert "Morning" in [full_text(line) for line in told(found)]


def test_a_whole_book_in_one_document() -> None:
    body = (
        "<body><h2 id='p'>PART ONE</h2><h2 id='a'>CHAPTER I</h2><h2>The Storm</h2><p>It rained.</p>"
        "<p id='b'>It is told that it stopped.</p><p>He slept.</p>"
        "<h2><a id='c'></a>CHAPTER III</h2><p>He woke.</p></body>"
    )
    ncx = point(
        "Part One",
        "all.xhtml#p",
        point("Chapter I: The Storm", "all.xhtml#a")
        + point("Chapter II", "all.xhtml#b")
        + point("Chapter III", "all.xhtml#c"),
    )
    found = Ebook({"all.xhtml": body}, ncx=ncx).read()
    assert titles(found) == ["CHAPTER I The Storm", "Chapter II", "CHAPTER III"]
    assert found.story.chapters[1].heading is None
    heading = found.story.chapters[0].heading
    assert heading is not None
    assert full_text(heading) == "PART ONE CHAPTER I The Storm"


def test_contents_that_name_too_little_change_nothing() -> None:
    found = Ebook(
        {
            "c1.xhtml": "<body><h1>Chapter One</h1><p>It rained.</p></body>",
            "c2.xhtml": "<body><h1>Chapter Two</h1><p>It stopped.</p></body>",
        },
        nav="<ol><li><a href='c1.xhtml'>Start</a></li></ol>",
    ).read()
    assert titles(found) == ["Chapter One", "Chapter Two"]


def test_a_list_of_links_is_a_list_of_contents() -> None:
    links = "".join(f"<p><a href='c{n}.xhtml'>The {n}th storm</a></p>" for n in range(1, 6))
    pages = {"list.xhtml": f"<body>{links}</body>"} | {
        f"c{n}.xhtml": f"<body><h1>The {n}th storm</h1><p>It rained.</p></body>"
        for n in range(1, 6)
    }
    found = Ebook(pages).read()
    assert len(found.story.chapters) == 5
    assert Why.CONTENTS_LIST in left(found).values()


def test_levels() -> None:
    sections = Entry("Chapter 1", "a", "", [Entry("Morning", "a", "m"), Entry("Noon", "a", "n")])
    book = Entry("Book One", "b", "", [Entry("Part 1", "c", "", [sections])])
    levels = {entry.label: level for entry, level in leveled([book, Entry("Epilogue", "z", "")])}
    assert levels["Book One"] < levels["Part 1"] < levels["Chapter 1"] == CHAPTER_LEVEL
    assert levels["Epilogue"] == CHAPTER_LEVEL < levels["Morning"]
