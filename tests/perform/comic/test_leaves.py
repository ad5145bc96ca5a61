import json
from typing import Any

from yanyi.art.lettering.items import Kind, Words
from yanyi.perform.comic.alternative import Names, tongue
from yanyi.perform.comic.leaves import leaf_of
from yanyi.perform.comic.script import Cue, Draft

NAMES = Names({"m": "Mara"}, {}, {})


BOX = [100.0, 200.0, 400.0, 300.0]


def row(text: str, *box: float) -> dict[str, Any]:
    return {"text": text, "box": list(box) or [150.04, 230.0, 350.0, 270.0]}


def lettered(item: int, rows: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    made = {"item": item, "kind": "speech", "box": BOX, "vertical": False, "turn": 0}
    return made | {"lines": rows, "new": "key"} | more


def layout(*items: dict[str, Any], told: list[list[Any]]) -> bytes:
    outline = [[50, 60], [450, 60], [450, 280], [50, 280]]
    panel = {"outline": outline, "box": [50, 60, 450, 280], "items": list(items)}
    page = {"width": 1600, "height": 2400, "panels": [panel]}
    return json.dumps({"geometry": page, "told": told, "more": 1}).encode()


def draft(kind: Kind = Kind.SPEECH, role: str = "m") -> Draft:
    return Draft(kind, (Cue("a", (Words("x"),)),), role)


def test_panels_hold_their_picture_and_their_words() -> None:
    data = layout(lettered(0, [row("Wait")]), told=[[0, 0, 0, "Wait"]])
    leaf = leaf_of(data, [[draft()]], ["A river."], NAMES, tongue("en"))
    (panel,) = leaf.panels
    assert panel.box == (50, 60, 450, 300)
    assert panel.alternative == "A river."
    (passage,) = panel.passages
    assert (passage.kind, passage.lead, passage.text) == ("speech", "Mara: ", "Wait")
    assert passage.rows[0].box == (150.0, 230.0, 350.0, 270.0)


def test_words_are_read_in_the_order_of_their_items_and_joined_as_their_language_joins() -> None:
    items = [lettered(0, [row("a")]), lettered(1, [row("b")])]
    told = [[0, 0, 0, "First."], [0, 0, 1, "Then this."], [0, 1, 0, "走吧。"], [0, 1, 1, "好。"]]
    data = layout(*items, told=told)
    leaf = leaf_of(data, [[draft(), draft()]], [""], NAMES, tongue("en"))
    texts = [one.text for one in leaf.panels[0].passages]
    assert texts == ["First. Then this.", "走吧。好。"]


def test_a_hyphen_that_only_ends_a_line_is_no_part_of_the_words() -> None:
    rows = [row("The gover\u00ad"), row("nor is well-"), row("known.")]
    told = [[0, 0, 0, "The gover\u00adnor is well-known."]]
    leaf = leaf_of(layout(lettered(0, rows), told=told), [[draft()]], [""], NAMES, tongue("en"))
    shown = [one.text for one in leaf.panels[0].passages[0].rows]
    assert leaf.panels[0].passages[0].text == "The governor is well-known."
    assert shown == ["The gover\u00ad", "nor is well-", "known."]


def test_columns_stay_columns_and_a_panel_over_the_edge_ends_at_the_paper() -> None:
    rows = [row("江上，", 360, 210, 400, 330), row("月圆。", 300, 210, 340, 330)]
    block = lettered(0, rows, kind="caption", vertical=True, box=[-20, 200, 400, 300])
    data = layout(block, told=[[0, 0, 0, "江上，月圆。"]])
    leaf = leaf_of(data, [[draft(Kind.CAPTION, "")]], [""], NAMES, tongue("zh"))
    (passage,) = leaf.panels[0].passages
    assert passage.vertical
    assert [one.box[0] for one in passage.rows] == [360.0, 300.0]
    assert leaf.panels[0].box[0] == 0.0


def test_a_layout_that_is_not_made_yet_has_no_panels() -> None:
    assert leaf_of(b'{"told": []}', [[draft()]], [], NAMES, tongue("en")).panels == ()
