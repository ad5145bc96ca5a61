from xml.etree import ElementTree as ET

from yanyi.media.labels import Label, read_implicit
from yanyi.music.notation.heading import Heading, clean, head


def test_the_file_says_who_made_it() -> None:
    root = ET.Element("score-partwise")
    head(root, Heading("渡\x00口", "zh", "雪渡", "某人", Label("abc")))
    assert root.findtext("movement-title") == "渡 口"
    assert root.findtext("work/work-title") == "雪渡"
    makers = [(one.get("type"), one.text) for one in root.iterfind("identification/creator")]
    assert makers == [("composer", "演义（人工智能生成）"), ("lyricist", "某人")]
    assert root.findtext("identification/rights") == "本乐曲由人工智能生成。"
    label = read_implicit(root.findtext(".//miscellaneous-field") or "")
    assert label
    assert label.produce_id == "abc"


def test_without_a_story_the_title_is_the_work() -> None:
    root = ET.Element("score-partwise")
    head(root, Heading("River", "en"))
    assert root.findtext("work/work-title") == "River"
    assert root.find("movement-title") is None


def test_text_is_one_line() -> None:
    assert clean(" a\n\tb\ufffe ") == "a b"
