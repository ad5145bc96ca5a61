from read.ebook import Ebook, left
from read.stories import told
from yanyi.story.reading import Why
from yanyi.story.types import Figure
from yanyi.story.walk import full_text

STORY = "<body><h1>Chapter One</h1><p>It rained.</p></body>"


def test_front_matter_by_every_sign() -> None:
    found = Ebook(
        {
            "x1.xhtml": "<body><p>By the guide</p></body>",
            "titlepage.xhtml": "<body><p>By its name</p></body>",
            "x2.xhtml": "<body epub:type='dedication'><p>For Ada</p></body>",
            "x3.xhtml": "<body><section role='doc-colophon'><p>Set in type</p></section></body>",
            "x4.xhtml": "<body><p>© 2026 A. Writer. All rights reserved. ISBN 1</p></body>",
            "a.xhtml": STORY,
            "pg.xhtml": "<body><section id='pg-footer'><p>Licence</p></section></body>",
        },
        guide="<reference type='copyright-page' href='x1.xhtml'/>",
    ).read()
    assert [full_text(line) for line in told(found)] == ["Chapter One", "It rained."]
    reasons = left(found)
    for words in ("By the guide", "By its name", "For Ada", "Set in type"):
        assert reasons[words] is Why.FRONT_MATTER
    assert reasons["© 2026 A. Writer. All rights reserved. ISBN 1"] is Why.FRONT_MATTER
    assert reasons["Licence"] is Why.ADVERTISING


def test_what_is_not_in_the_main_flow() -> None:
    found = Ebook(
        {"a.xhtml": STORY, "b.xhtml": "<body><p>An advertisement.</p></body>"}, aside={"b.xhtml"}
    ).read()
    assert left(found)["An advertisement."] is Why.AUTHOR


def test_the_cover() -> None:
    picture = "<item id='c' href='art/front.jpg' media-type='image/jpeg'{}/>"
    marked = Ebook({"a.xhtml": STORY}, items=picture.format(" properties='cover-image'"))
    named = Ebook(
        {"a.xhtml": STORY}, items=picture.format(""), meta="<meta name='cover' content='c'/>"
    )
    shown = Ebook(
        {"cover.xhtml": "<body><svg><image href='art/front.jpg'/></svg></body>", "a.xhtml": STORY}
    )
    for book in (marked, named, shown):
        assert book.read().story.meta.cover == "OEBPS/art/front.jpg"


def test_figures_and_what_cannot_be_carried() -> None:
    found = Ebook(
        {
            "text/a.xhtml": "<body><h1>Chapter One</h1><p>It rained.</p>"
            "<figure><img src='../art/lamp.png' alt='A lamp'/></figure>"
            "<video><p>No video</p></video></body>"
        }
    ).read()
    blocks = [block for scene in found.story.chapters[0].scenes for block in scene.blocks]
    (figure,) = [block for block in blocks if isinstance(block, Figure)]
    assert (figure.source, figure.alternative) == ("OEBPS/art/lamp.png", "A lamp")
    assert left(found)["No video"] is Why.UNPRONOUNCEABLE
    assert "video" in found.problems[0].message


def test_a_document_that_is_missing_is_reported() -> None:
    found = Ebook(
        {"a.xhtml": STORY},
        items="<item id='g' href='gone.xhtml' media-type='application/xhtml+xml'/>",
        guide="</guide><spine><itemref idref='g'/></spine><guide>",
    ).read()
    (problem,) = found.problems
    assert "gone.xhtml" in problem.message
