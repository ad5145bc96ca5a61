import importlib.util
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from yanyi.board.vocabulary import (
    Beard,
    Costume,
    Era,
    Head,
    Headgear,
    Pose,
    Prop,
    SettingKind,
    Style,
    Turn,
)
from yanyi.story.vocabulary import Emotion, Mood, Season, TimeOfDay, Weather

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "illustrator.md").read_text("utf-8")


@pytest.fixture(scope="module")
def sheets() -> dict[str, Any]:
    spec = importlib.util.spec_from_file_location("docs_sheets", DOCS / "sheets.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["docs_sheets"] = module  # dataclasses look their module up by name
    spec.loader.exec_module(module)
    return {sheet.name: sheet for sheet in module.sheets()}


def labels(sheet: Any) -> set[str]:
    return {*(cell.label for cell in sheet.cells), *sheet.rows, *sheet.heads}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("costumes", Costume),
        ("poses", Pose),
        ("turns", Turn),
        ("props", Prop),
        ("emotions", Emotion),
        ("heads", Head),
        ("hats", [*Headgear, *Beard]),
        ("directions", Style),
        ("places", SettingKind),
        ("places", Era),
        ("hours", TimeOfDay),
        ("weather", Weather),
        ("seasons", Season),
        ("light", Mood),
    ],
)
def test_every_word_is_on_its_sheet(sheets: dict[str, Any], name: str, words: Any) -> None:
    wanted = {one.value.replace("_", " ") for one in words} - {"unknown", "none", "any"}
    assert wanted <= labels(sheets[name])


def test_the_page_shows_every_sheet_and_the_sheets_are_small(sheets: dict[str, Any]) -> None:
    shown = re.findall(r"\(images/sheets/(\w+)\.webp\)", PAGE)
    assert shown == list(sheets)
    sizes = [(DOCS / "images" / "sheets" / f"{name}.webp").stat().st_size for name in shown]
    assert sum(sizes) < 5_000_000
