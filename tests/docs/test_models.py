import re
from pathlib import Path

from typer.testing import CliRunner

from yanyi.cli.main import app

PAGE = Path(__file__).parents[2] / "docs" / "models.md"


def test_the_catalogue_on_the_page_is_the_one_there_is() -> None:
    (example,) = re.findall(r"```text\n(.*?)```", PAGE.read_text("utf-8"), re.S)
    shown = CliRunner().invoke(app, ["models", "--prices"]).output.splitlines()
    assert len(example.splitlines()) >= 5
    assert set(example.splitlines()) <= set(shown)
