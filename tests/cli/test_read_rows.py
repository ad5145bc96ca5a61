from pathlib import Path

from read.stories import reading
from yanyi.app.reading import Opened
from yanyi.cli.read_rows import rows
from yanyi.problems import Position
from yanyi.read.packs import LANGUAGES
from yanyi.story.corrections import Corrections, LineFix

TEXT = """# 渡口

夜里下着雪。林小满和陈伯站在渡口。

“谁？”林小满问。

“是我。”陈伯说。

风停了。远处亮起一盏灯。

“你看。”
"""
OLD = Corrections(lines=(LineFix("ch09.gone.0000", "陈伯", at=Position("yanyi.toml", 7)),))


def opened(text: str = TEXT) -> Opened:
    found = reading(text, "tale.md", OLD)
    return Opened(found, Path("tale.md"), Path("tale.yanyi/yanyi.toml"), LANGUAGES[0].wording)


def test_every_row_says_what_it_is() -> None:
    found = [row.split("\t") for row in rows(opened(), None)]
    assert found[0] == ["story", "tale.md", "渡口", "zh"]
    people = {row[1]: row for row in found if row[0] == "person"}
    assert people.keys() == {"林小满", "陈伯"}
    assert people["陈伯"][3] == "male"
    scene = next(row for row in found if row[0] == "scene")
    assert scene[1] == "1.1"
    assert scene[4:7:2] == ["night", "snow"]
    assert ["left-out", "markup", "1", "#"] in found
    note = next(row for row in found if row[0] == "note")
    assert note[1] == "yanyi.toml:7"
    assert len(note) == 4, "place, message and hint are fields"
    assert {row[0] for row in found} <= {
        "story",
        "person",
        "chapter",
        "scene",
        "doubt",
        "renamed",
        "left-out",
        "note",
    }


def test_no_field_breaks_its_row() -> None:
    text = "# A\tB\n\n“Yes,\nreally,” said Ada\tLee.\n"
    for row in rows(opened(text), None):
        assert "\n" not in row
        assert row.count("\t") == len(row.split("\t")) - 1 < 10


def test_doubts_are_as_many_as_asked_for() -> None:
    text = "Ada met Ben and Cora.\n\n" + "A bell rang. It was late.\n\n“Well?”\n\n" * 6
    many = [row for row in rows(opened(text), None) if row.startswith("doubt")]
    few = [row for row in rows(opened(text), 2) if row.startswith("doubt")]
    assert len(many) == 6
    assert len(few) == 2
    assert set(few) <= set(many)
    assert all(row.split("\t")[1].startswith("tale.md:") for row in many)
