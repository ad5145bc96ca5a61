"""What docs/score.md says of `[score]` is what there is."""

import tomllib
from dataclasses import asdict
from pathlib import Path

from yanyi.perform.score.options import Options

PAGE = (Path(__file__).parents[2] / "docs" / "score.md").read_text("utf-8")


def test_the_table_shows_every_setting_with_its_default() -> None:
    block = PAGE.split("```toml\n")[1].split("```")[0]
    shown = tomllib.loads(block)["score"]
    assert shown == asdict(Options())
