import re
from pathlib import Path

import pytest

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
