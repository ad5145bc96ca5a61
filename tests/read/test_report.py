from read.stories import epub, reading
from yanyi.read.manuscript import read
from yanyi.read.report import reading_json
from yanyi.read.source import Source
from yanyi.story.corrections import CastFix, Corrections
from yanyi.story.vocabulary import Gender

TEXT = "Chapter 1\n\nIt rained all night.\n\n“Go,” said Old Tom. The lamp went out.\n"


def test_the_shape_scripts_depend_on() -> None:
    row = reading_json(reading(TEXT))
    assert row["language"] == "en"
    assert row["chapters"] == [{"title": "Chapter 1", "span": [0, len(TEXT) - 1]}]
    assert row["scenes"][0]["weather"] == "rain"
    spoken = next(line for line in row["lines"] if line["kind"] == "spoken")
    assert TEXT[slice(*spoken["span"])] == spoken["text"] == "“Go,”"
    assert spoken["speaker"] == row["cast"][0]["id"]
    assert "Tom" in row["cast"][0]["name"]
    assert {line["kind"] for line in row["lines"]} == {"narrated", "spoken"}
    assert row["left_out"] == []
    assert set(row["lines"][0]) == {
        "kind",
        "span",
        "text",
        "speaker",
        "confidence",
        "emotion",
        "anchor",
    }


def test_given_people_come_first_under_their_names() -> None:
    given = (CastFix("The Keeper", ("Tom",), Gender.MALE), CastFix("Nobody Here"))
    row = reading_json(reading(TEXT, corrections=Corrections(cast=given)))
    assert [one["name"] for one in row["cast"]][:2] == ["The Keeper", "Nobody Here"]
    spoken = next(line for line in row["lines"] if line["kind"] == "spoken")
    assert spoken["speaker"] == row["cast"][0]["id"]


def test_several_parts_have_numbered_spans() -> None:
    pages = {
        "a.xhtml": "<body><h1>One</h1><p>It rained.</p></body>",
        "b.xhtml": "<body><h1>Two</h1><p>It stopped.</p></body>",
    }
    row = reading_json(read(Source("a.epub", epub(pages))))
    assert [chapter["span"][0] for chapter in row["chapters"]] == [0, 1]
    assert all(len(line["span"]) == 3 for line in row["lines"])
