import re
from pathlib import Path

from yanyi.aloud.saying import faults
from yanyi.project.settings import load_settings
from yanyi.story.vocabulary import Manner

PAGE = Path(__file__).parents[2] / "docs" / "project.md"


def test_the_settings_on_the_page_are_read(tmp_path: Path) -> None:
    examples = re.findall(r"```toml\n(.*?)```", PAGE.read_text("utf-8"), re.S)
    assert len(examples) == 4
    chinese = examples.pop(2)
    (tmp_path / "yanyi.toml").write_text("".join(examples), "utf-8")
    settings = load_settings(tmp_path / "yanyi.toml", frozenset({"audiobook", "comic"}))
    corrections = settings.corrections
    assert corrections.cast[0].aliases == ("Miss Lovelace",)
    assert corrections.lines[0].manner is Manner.WHISPER
    assert corrections.scenes[0].inside is False
    assert corrections.scenes[0].said == corrections.lines[0].said
    assert corrections.lines[0].picture == "art/quay.png"
    assert corrections.lines[2].picture == "art/harbour.webp"
    assert (corrections.lines[1].speaker, corrections.lines[1].said) == ("Ben", "No.")
    assert settings.limit == 1_500_000
    assert not list(faults(settings.voice.say, "en"))
    (tmp_path / "yanyi.toml").write_text(chinese, "utf-8")
    say = load_settings(tmp_path / "yanyi.toml", frozenset()).voice.say
    assert len(say) == 3
    assert not list(faults(say, "zh"))
