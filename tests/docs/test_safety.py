"""What docs/safety.md says can be written is what is read."""

import re
from datetime import date
from pathlib import Path

from yanyi.app.consent import load_consent
from yanyi.project.settings import load_settings
from yanyi.story.vocabulary import Rating, Subject

PAGE = (Path(__file__).parents[2] / "docs" / "safety.md").read_text("utf-8")
BLOCKS = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)


def test_its_settings_are_read(tmp_path: Path) -> None:
    path = tmp_path / "yanyi.toml"
    rating, studio, _ = BLOCKS
    path.write_text(rating + studio, "utf-8")
    settings = load_settings(path, frozenset())
    assert settings.story.rating is Rating.EVERYONE
    assert settings.services["studio"].clones is True


def test_its_consent_is_one(tmp_path: Path) -> None:
    path = tmp_path / "xiaomei.toml"
    path.write_text(BLOCKS[2], "utf-8")
    found = load_consent(path)
    assert (found.person, found.given, found.until) == (
        "陈小梅",
        date(2026, 5, 1),
        date(2027, 5, 1),
    )


def test_every_rating_and_subject_is_named() -> None:
    assert all(f"`{one}`" in PAGE for one in Rating)
    assert all(one in PAGE for one in Subject)
