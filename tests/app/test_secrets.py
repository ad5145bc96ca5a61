from pathlib import Path

import pytest

from cases.theatre import project
from yanyi.app import secrets
from yanyi.app.secrets import secrets_of, without_secrets
from yanyi.app.session import find
from yanyi.problems import InputError

KEY = b"sk-canary-0123456789"


def test_the_keys_of_all_services_are_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = project(tmp_path / "lamp")
    with (folder / "yanyi.toml").open("a") as settings:
        settings.write('\n[models.house]\nurl = "http://127.0.0.1:1/v1"\nkey = "HOUSE_KEY"\n')
    for name, key in (("HOUSE_KEY", KEY), ("OPENAI_API_KEY", b"other-key-9876"), ("X", KEY)):
        monkeypatch.setenv(name, key.decode())
    found = secrets_of(find(folder)[0])
    assert (found["HOUSE_KEY"], found["OPENAI_API_KEY"]) == (KEY, b"other-key-9876")
    monkeypatch.setenv("HOUSE_KEY", "short")
    assert "HOUSE_KEY" not in secrets_of(find(folder)[0])


def test_a_key_is_found_wherever_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "CHUNK", 64)
    path = tmp_path / "a"
    for at in range(0, 130, 7):
        path.write_bytes(b"." * at + KEY + b"." * 50)
        with pytest.raises(InputError, match=r"a\.txt: this holds the key MINE"):
            without_secrets(path, "a.txt", {"MINE": KEY, "OTHER": b"x" * 30})
    path.write_bytes(b"." * 300)
    without_secrets(path, "a.txt", {"MINE": KEY})
    without_secrets(path, "a.txt", {})
