"""Services that the author adds or changes."""

from pathlib import Path

import pytest

from yanyi.models.service import Price, Service
from yanyi.problems import InputError
from yanyi.project.services import services
from yanyi.project.settings import load_settings

KNOWN = {"cloud": Service("cloud", "openai", "https://cloud.example/v1", "CLOUD_KEY")}
TOML = """
[models]
words = "house:qwen3"
speech = "kokoro"

[models.house]
url = "http://192.168.1.5:8000/v1"
free = true
voices.zh = ["xiaomei:f", "laochen:m"]
path = "infer"
post = true
fields.words = "{text}"

[models.cloud]
at_once = 2

[models.cloud.prices."big-1.5"]
read = "0.30"
written = "1.20"
taken = 2026-11-27
source = "its list of prices"
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "yanyi.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_line_names_the_model_and_a_table_the_service(tmp_path: Path) -> None:
    settings = load_settings(written(tmp_path, TOML), frozenset())
    assert settings.models == {"words": "house:qwen3", "speech": "kokoro"}
    found = services(KNOWN, settings.services, "yanyi.toml")
    assert found["house"].url == "http://192.168.1.5:8000/v1"
    assert found["house"].voices == {"zh": ("xiaomei:f", "laochen:m")}
    assert (found["house"].path, found["house"].post) == ("infer", True)
    assert found["house"].fields == {"words": "{text}"}
    assert found["cloud"].at_once == 2
    assert found["cloud"].key == "CLOUD_KEY"
    assert found["cloud"].prices == {
        "big-1.5": Price(300_000, 1_200_000, taken="2026-11-27", source="its list of prices")
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[models.house]\nfree = true", "the service house has no url"),
        ("[models.cloud]\nat_once = 0", "above 0"),
        ('[models.cloud.prices."x"]\nread = "cheap"', "cheap is no amount"),
        ('[models.cloud.prices."x"]\ntaken = "last week"', "last week is no day"),
    ],
)
def test_what_cannot_be_used(text: str, said: str, tmp_path: Path) -> None:
    settings = load_settings(written(tmp_path, text), frozenset())
    with pytest.raises(InputError, match=said):
        services(KNOWN, settings.services, "yanyi.toml")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('url = "http://127.0.0.1:1/v1"\nkey = "sk-canary-0123456789"', "is no name of"),
        ('url = "http://127.0.0.1:1/v1"\nkey = "canary0123456789abcdef"', "is no name of"),
        ('url = "http://127.0.0.1:1/v1?key=canary0123"', "more in it than an address"),
        ('url = "http://me:canary0123@127.0.0.1:1/v1"', "more in it than an address"),
        ('url = "http://127.0.0.1:1/v1#canary0123"', "more in it than an address"),
        ('url = "canary0123.example/v1"', "is no address"),
        ('url = "http://127.0.0.1:canary0123/v1"', "is no address"),
        ('url = "http://127.0.0.1:1/v1"\napi_key = "canary0123456789"', "api_key"),
        ('url = "http://127.0.0.1:1/v1"\nkey = ["canary0123456789"]', "key"),
    ],
)
def test_a_key_in_the_settings_is_refused_and_not_repeated(
    text: str, said: str, tmp_path: Path
) -> None:
    path = written(tmp_path, f"[models.house]\n{text}")
    with pytest.raises(InputError, match=said) as found:
        services(KNOWN, load_settings(path, frozenset()).services, str(path))
    assert "canary" not in str(found.value)
    assert "hint" in str(found.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[models.house]\nurll = 'x'", "urll"),
        ("[services.house]\nurl = 'x'", "services"),
        ("[models]\nwords = 7", "words"),
    ],
)
def test_slips_are_named_with_their_row(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=said):
        load_settings(written(tmp_path, text), frozenset())
