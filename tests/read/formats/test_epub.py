import io
import zipfile

import pytest

from read.stories import CONTAINER, check_account, epub, said, told
from yanyi.problems import InputError
from yanyi.read.manuscript import read
from yanyi.read.source import Source
from yanyi.story.reading import Why
from yanyi.story.types import Emphasis, Figure, Note, Ruby, Verse
from yanyi.story.walk import full_text, words_of

PAGES = {
    "cover.xhtml": "<body epub:type='cover'><p>Cover words</p></body>",
    "toc.xhtml": "<body><nav epub:type='toc'><ol><li>One</li><li>Two</li></ol></nav></body>",
    "one.xhtml": "<body><h1>Chapter One</h1>"
    "<p>The <em>old</em> lamp &amp; its <ruby>灯<rt>deng</rt></ruby>.</p>"
    "<p>“Go,” said Tom.<a epub:type='noteref' href='#n'>1</a></p><p>* * *</p>"
    "<div class='poem'><p>Row, row,<br/>row the boat.</p></div>"
    "<aside epub:type='footnote' id='n'><p>A note.</p></aside>"
    "<p><img src='pic.png' alt='A lamp'/></p></body>",
    "two.xhtml": "<body><h1>Chapter Two</h1>"
    "<p>Unclosed <b>tags<p>and &nbsp;more &bogus; words</body>",
}


def found_in(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        read(Source("book.epub", data))
    (problem,) = caught.value.problems
    assert problem.hint
    return problem.message


def test_a_book() -> None:
    found = read(Source("book.epub", epub(PAGES)))
    check_account(found, exact=False)
    story = found.story
    assert (story.meta.title, story.meta.author, story.language) == ("The Ferry", "A. Author", "en")
    assert [chapter.title for chapter in story.chapters] == ["Chapter One", "Chapter Two"]
    runs = [run for line in told(found) for run in line.runs]
    assert Emphasis("old") in runs
    assert Ruby("灯", "deng") in runs
    assert said(found) == [("tom", "Go,")]
    reasons = {one.reason for one in found.left_out}
    assert {Why.FRONT_MATTER, Why.CONTENTS_LIST, Why.NOTE} <= reasons
    blocks = [block for c in story.chapters for s in c.scenes for block in s.blocks]
    (verse,) = [block for block in blocks if isinstance(block, Verse)]
    assert [words_of(line) for line in verse.lines] == ["Row, row,", "row the boat."]
    (figure,) = [block for block in blocks if isinstance(block, Figure)]
    assert (figure.source, figure.alternative) == ("OEBPS/pic.png", "A lamp")
    assert [run for run in runs if isinstance(run, Note)] == [Note("A note.")]
    assert "deng" not in "".join(part.text for part in found.parts)
    assert any("words" in full_text(line) for line in told(found))


def test_no_archive() -> None:
    assert "ZIP" in found_in(b"PK\x03\x04 no archive at all")
    assert found_in(b"")
    assert found_in(epub({})[:-30])


@pytest.mark.parametrize(
    "path", ["../evil.txt", "/etc/evil", "a/../../evil", "..\\evil", "C:/evil"]
)
def test_paths_outside(path: str) -> None:
    assert "outside" in found_in(epub(PAGES, {path: "x"}))


def test_a_bomb() -> None:
    assert "unpacks" in found_in(epub(PAGES, {"OEBPS/bomb.txt": "0" * 30_000_000}))


def test_copy_protection() -> None:
    locked = (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData>'
        "<CipherData>"
        '<CipherReference URI="OEBPS/one.xhtml"/></CipherData></EncryptedData></encryption>'
    )
    assert "encrypted" in found_in(epub(PAGES, {"META-INF/encryption.xml": locked}))


def test_entities_that_explode() -> None:
    buffer = io.BytesIO()
    bomb = '<!DOCTYPE a [<!ENTITY b "cccccccc"><!ENTITY d "&b;&b;&b;&b;">]><a>&d;</a>'
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("OEBPS/book.opf", bomb)
    assert "damaged" in found_in(buffer.getvalue())
