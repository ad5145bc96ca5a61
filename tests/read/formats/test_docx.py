import pytest

from growth import linear
from read.stories import check_account, said, told
from read.word import docx, paragraph, run
from yanyi.problems import InputError
from yanyi.read.manuscript import read
from yanyi.read.source import Source
from yanyi.story.reading import Reading, Why
from yanyi.story.types import Break, Document, Emphasis, Figure, Note, Ruby, Spoken, Strong
from yanyi.story.vocabulary import Manner
from yanyi.story.walk import full_text, words_of

NUMBERS = """<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Book %1"/>
</w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="*"/></w:lvl></w:abstractNum>
<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>"""


def word(body: str, extra: dict[str, str] | None = None) -> Reading:
    found = read(Source("tale.docx", docx(body, extra)))
    check_account(found, exact=False)
    return found


def left(found: Reading, reason: Why) -> list[str]:
    return [
        found.parts[one.span.part].text[one.span.start : one.span.end]
        for one in found.left_out
        if one.reason is reason
    ]


def test_a_story() -> None:
    body = (
        paragraph("The Ferry", style="T")
        + paragraph("One ..... 3", style="C1")
        + paragraph("One", style="H1")
        + paragraph("It was ", run("so", "<w:i/>"), " ", run("very", '<w:rStyle w:val="Loud"/>'))
        + paragraph("late", run("!", '<w:i w:val="0"/>'))
        + paragraph("“Go,” said Tom.")
        + paragraph("* * *")
        + paragraph("Dear Tom,", style="Q")
        + paragraph("Come home.", style="Q")
        + paragraph("Two", style="Own")
        + paragraph("@Tom (whispers): Hush.")
        + "<w:tbl><w:tr><w:tc>"
        + paragraph("left")
        + "</w:tc><w:tc>"
        + paragraph("right")
        + "</w:tc></w:tr></w:tbl>"
    )
    found = word(body)
    assert found.story.meta.title == "The Ferry"
    assert [chapter.title for chapter in found.story.chapters] == ["One"]
    runs = [one for line in told(found) for one in line.runs]
    assert {Emphasis("so"), Strong("very")} <= set(runs)
    assert said(found) == [("tom", "Go,"), ("tom", "Hush.")]
    manners = [line.manner for line in told(found) if isinstance(line, Spoken)]
    assert manners == [Manner.PLAIN, Manner.WHISPER]
    texts = [full_text(line) for line in told(found)]
    assert texts[-2:] == ["left", "right"]
    blocks = [block for c in found.story.chapters for s in c.scenes for block in s.blocks]
    assert any(isinstance(block, Break) for block in blocks)
    (letter,) = [block for block in blocks if isinstance(block, Document)]
    assert len(letter.lines) == 2
    assert left(found, Why.CONTENTS_LIST) == ["One ..... 3"]
    assert left(found, Why.FRONT_MATTER) == ["The Ferry"]


def test_what_word_keeps_beside_the_words() -> None:
    body = (
        paragraph(
            "He ",
            "<w:del><w:r><w:delText>ran</w:delText></w:r></w:del>",
            "<w:ins><w:r><w:t>walked</w:t></w:r></w:ins>",
            '<w:r><w:footnoteReference w:id="2"/></w:r>',
            " home.",
        )
        + paragraph("Hidden", run(" words", "<w:vanish/>"), " here.")
        + paragraph(
            "<w:r><w:ruby><w:rt><w:r><w:t>deng</w:t></w:r></w:rt>"
            "<w:rubyBase><w:r><w:t>灯</w:t></w:r></w:rubyBase></w:ruby></w:r>"
        )
    )
    notes = '<w:footnote w:id="2">' + paragraph(" Slowly.") + "</w:footnote>"
    comments = '<w:comment w:id="1">' + paragraph("Check this!") + "</w:comment>"
    found = word(
        body,
        {
            "word/footnotes.xml": notes,
            "word/comments.xml": comments,
            "word/header.xml": paragraph("RUNNING HEAD"),
        },
    )
    texts = [words_of(line) for line in told(found)]
    assert texts == ["He walked home.", "Hidden here.", "灯"]
    runs = [one for line in told(found) for one in line.runs]
    assert Note("Slowly.") in runs
    assert Ruby("灯", "deng") in runs
    assert set(left(found, Why.AUTHOR)) == {"ran  words", "Check this!"}
    assert left(found, Why.NOTE) == ["Slowly."]
    assert "RUNNING HEAD" in left(found, Why.MARKUP)


def test_numbers_that_word_writes_itself() -> None:
    listed = '<w:numPr><w:ilvl w:val="{}"/><w:numId w:val="7"/></w:numPr>'
    body = (
        paragraph("The Storm", style="H1", more=listed.format(0))
        + paragraph("It rained.")
        + paragraph("a dot", more=listed.format(1))
        + paragraph("The Cat", style="H1", more=listed.format(0))
        + paragraph("It purred.")
    )
    found = word(body, {"word/numbering.xml": NUMBERS})
    titles = [chapter.title for chapter in found.story.chapters]
    assert titles == ["Book I The Storm", "Book II The Cat"]
    assert "a dot" in [full_text(line) for line in told(found)]


def test_plain_headings_and_blank_lines() -> None:
    rows = [paragraph(f"It rained on the {n}th day.") for n in range(3, 12)]
    body = paragraph("Chapter 1") + "".join(rows[:5]) + paragraph("") + "".join(rows[5:])
    found = word(body + paragraph("Chapter 2") + paragraph("It stopped."))
    assert [chapter.title for chapter in found.story.chapters] == ["Chapter 1", "Chapter 2"]
    blocks = [block for scene in found.story.chapters[0].scenes for block in scene.blocks]
    assert [type(block) for block in blocks].index(Break) == 5


def test_pictures_boxes_fields_and_what_cannot_be_carried() -> None:
    picture = '<w:r><w:drawing><docPr descr="A lamp"/><blip r:embed="image"/></w:drawing></w:r>'
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>17</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    box = f"<w:r><w:pict><w:txbxContent>{paragraph('In a box.')}</w:txbxContent></w:pict></w:r>"
    formula = "<oMath><w:r><w:t>x=1</w:t></w:r></oMath>"
    body = paragraph("It rained.", picture) + paragraph("On page", field, ".") + paragraph(box)
    found = word(body + paragraph("So ", formula) + '<w:altChunk r:id="a"/>')
    texts = [full_text(line) for line in told(found)]
    assert texts == ["It rained.", "On page.", "In a box.", "So"]
    blocks = found.story.chapters[0].scenes[0].blocks
    (figure,) = [block for block in blocks if isinstance(block, Figure)]
    assert (figure.source, figure.alternative) == ("word/media/lamp.png", "A lamp")
    assert left(found, Why.UNPRONOUNCEABLE) == ["x=1"]
    (problem,) = found.problems
    assert "1 formula" in problem.message
    assert "1 embedded document" in problem.message


def found_in(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        read(Source("tale.docx", data))
    (problem,) = caught.value.problems
    assert problem.message.endswith(".")
    assert problem.hint
    return problem.message


def test_hostile_documents() -> None:
    assert "empty" in found_in(b"")
    assert "ZIP" in found_in(b"PK\x03\x04 no archive at all")
    assert found_in(docx(paragraph("x"))[:-40])
    assert "outside" in found_in(docx(paragraph("x"), {"../evil.xml": "x"}))
    assert "unpacks" in found_in(docx(paragraph("x"), {"word/media/b": "0" * 30_000_000}))
    assert "no text" in found_in(docx(""))
    bomb = '<!DOCTYPE a [<!ENTITY b "cccccccc"><!ENTITY d "&b;&b;&b;&b;">]><a>&d;</a>'
    assert "damaged" in found_in(docx("", {"word/document.xml": bomb}))
    assert "damaged" in found_in(docx("", {"word/document.xml": "<w:document"}))


def test_deep_nesting_and_endless_styles_do_no_harm() -> None:
    deep = "<w:sdt>" * 3000 + paragraph("Deep.") + "</w:sdt>" * 3000
    found = word(paragraph("It rained.") + deep)
    assert full_text(told(found)[0]) == "It rained."
    assert "Deep." in left(found, Why.UNREADABLE)


def test_linear_time() -> None:
    def open_(size: int) -> None:
        read(Source("tale.docx", docx(paragraph("a ", run("b", "<w:i/>"), " c.") * size)))

    assert linear(open_, 150)


def test_a_spoken_line_keeps_its_runs() -> None:
    found = word(paragraph("@Tom: I am ", run("not", "<w:i/>"), " afraid. {#brave}"))
    (line,) = [one for one in told(found) if isinstance(one, Spoken)]
    assert line.anchor == "brave"
    assert Emphasis("not") in line.runs
    assert words_of(line) == "I am not afraid."
