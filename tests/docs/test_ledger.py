import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from yanyi.app.worth import INCOME, page_of, views
from yanyi.cli.main import app
from yanyi.problems import UsageError
from yanyi.project.settings import load_settings

PAGE = Path(__file__).parents[2] / "docs" / "ledger.md"


def test_the_budgets_on_the_page_are_read(tmp_path: Path) -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", PAGE.read_text("utf-8"), re.S)
    (tmp_path / "yanyi.toml").write_text(example, "utf-8")
    settings = load_settings(tmp_path / "yanyi.toml", frozenset())
    limits = settings.limit, settings.project_limit, settings.month_limit
    assert limits == (1_500_000, 20_000_000, 50_000_000)


def test_the_commands_on_the_page_are_there(tmp_path: Path) -> None:
    (example,) = re.findall(r"```sh\n(.*?)```", PAGE.read_text("utf-8"), re.S)
    for row in example.splitlines():
        arguments = row.split("#")[0].split()[1:]
        with pytest.raises(UsageError, match="no call 7 is open"):
            app([*arguments, "--store", str(tmp_path)], standalone_mode=False)


def test_the_figures_on_the_page_are_reckoned_as_it_says() -> None:
    page = PAGE.read_text("utf-8")
    spent = re.findall(r"^ +([\d.]+) USD +(\w+): [\d.]+ (?:minutes|pages), ", page, re.M)
    total = sum(round(float(cost) * 1_000_000) for cost, _ in spent)
    assert [medium for _, medium in spent] == ["audiobook", "comic", "film", "novel"]
    (needed,) = re.findall(r"At 1.50 USD for a thousand views, ([\d,]+) views", page)
    assert int(needed.replace(",", "")) == views(total, 1_500_000)
    assert f"{INCOME} USD where you do not say" in page
    assert f"{page_of('en'):,}\ncharacters" in page
    assert f"{page_of('zh')} in Chinese" in page


def test_the_picture_on_the_page_is_there() -> None:
    (name,) = re.findall(r"!\[.*?\]\((.*?)\)", PAGE.read_text("utf-8"))
    assert ET.parse(PAGE.parent / name).getroot().tag.endswith("svg")
