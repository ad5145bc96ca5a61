from xml.etree import ElementTree as ET

from media.leaves import CHINESE, COVER, ENGLISH
from yanyi.media.epub.leaf_page import leaf_page
from yanyi.media.leaf import Leaf

HTML = "{http://www.w3.org/1999/xhtml}"
OPS = "{http://www.idpf.org/2007/ops}"


def body(leaf: Leaf, kind: str = "bodymatter") -> ET.Element:
    root = ET.fromstring(leaf_page(leaf, "page.jpg", "zh", "第一页", kind))
    found = root.find(f"{HTML}body")
    assert found is not None
    return found


def told(element: ET.Element) -> str:
    """What is said, without who says it."""
    rows = [one for one in element.iter(f"{HTML}span") if "row" in (one.get("class") or "")]
    return "".join(one.text or "" for one in rows).replace("\u00ad", "")


def test_the_words_stand_in_order_and_whole() -> None:
    for leaf in (ENGLISH, CHINESE):
        passages = [one.text for panel in leaf.panels for one in panel.passages]
        page = body(leaf)
        said = [told(one) for one in page.iter() if one.tag in (f"{HTML}p", f"{HTML}h1")]
        assert said == passages
    assert [one.tag for one in body(ENGLISH).iter(f"{HTML}h1")] == [f"{HTML}h1"]


def test_every_panel_is_told() -> None:
    seen = [one for one in body(ENGLISH).iter(f"{HTML}div") if one.get("role") == "img"]
    assert [one.get("aria-label") for one in seen] == ["By a river, at night. Mara stands."]
    leads = [one.text for one in body(CHINESE).iter(f"{HTML}span") if one.get("class") == "lead"]
    assert leads == ["小满："]


def test_the_page_has_a_fixed_size_and_a_mark_with_its_number() -> None:
    data = leaf_page(ENGLISH, "page.jpg", "en", "Page 1").decode()
    assert '<meta name="viewport" content="width=160, height=240" />' in data
    mark = next(one for one in body(ENGLISH).iter() if one.get(f"{OPS}type") == "pagebreak")
    assert mark.get("aria-label") == "页 1"
    image = next(body(COVER, "cover").iter(f"{HTML}img"))
    assert image.get("alt") == "雪渡的封面"
    assert not [one for one in body(COVER).iter() if one.get(f"{OPS}type") == "pagebreak"]


def test_letters_of_an_unknown_font_are_no_wider_than_their_line() -> None:
    for span in body(ENGLISH).iter(f"{HTML}span"):
        if span.get("class") != "row":
            continue
        style = dict(part.split(":") for part in (span.get("style") or "").split(";"))
        width, size = (float(style[name][:-2]) for name in ("width", "font-size"))
        assert 0.3 * size * len((span.text or "").strip()) < width
