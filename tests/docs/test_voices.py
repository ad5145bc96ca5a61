import re
from pathlib import Path

from yanyi.direct.voices import is_voice
from yanyi.project.settings import load_settings
from yanyi.providers.hibari_voices import THROATS
from yanyi.providers.kokoro_catalogue import voices

PAGE = (Path(__file__).parents[2] / "docs" / "voices.md").read_text("utf-8")


def test_the_page_lists_every_voice_as_it_is() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (\w+), (\w+) \| ([\w, ]+) \|$", PAGE, re.M)
    cast = [one for one in voices() if not one.spare]
    assert rows == [(one.name, one.gender, one.age, ", ".join(one.tones)) for one in cast]
    spare = re.search(r"given to nobody unasked: (.*?)\.\n", PAGE, re.S)
    assert spare
    assert re.findall(r"`(\w+)`", spare[1]) == [one.name for one in voices() if one.spare]


def test_the_settings_on_the_page_are_voices(tmp_path: Path) -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", PAGE, re.S)
    (tmp_path / "yanyi.toml").write_text(example, "utf-8")
    cast = load_settings(tmp_path / "yanyi.toml", frozenset()).corrections.cast
    said = [one.voice or "" for one in cast]
    assert [is_voice(voice, voices()) for voice in said] == [True, False, True]


def test_every_throat_of_the_fast_voice_is_named() -> None:
    assert all(f"`{one.offer.name}`" in PAGE for one in THROATS)
