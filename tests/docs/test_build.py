import re
from pathlib import Path

import pytest

from yanyi.cli.main import app
from yanyi.problems import YanyiError

PAGE = Path(__file__).parents[2] / "docs" / "build.md"
ROWS = [
    row.split("#")[0].split()[1:]
    for example in re.findall(r"```sh\n(.*?)```", PAGE.read_text("utf-8"), re.S)
    for row in example.splitlines()
]
MISSING = r"no such file|cannot be read"


@pytest.mark.parametrize("arguments", ROWS, ids=" ".join)
def test_the_commands_on_the_page_are_there(
    arguments: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    arguments = [*arguments, "--store", str(tmp_path / "store")]
    if arguments[0] == "doctor":
        app(arguments, standalone_mode=False)
        assert "0 of 0 steps" in capsys.readouterr().out
    else:
        with pytest.raises(YanyiError, match=MISSING):
            app(arguments, standalone_mode=False)
