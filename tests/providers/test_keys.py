"""Keys come from outside and are never shown."""

import pytest

from yanyi.problems import ProviderError
from yanyi.providers import keys
from yanyi.providers.keys import hidden, hidden_in, key_named


def test_the_environment_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOUSE_KEY", " abc \n")
    assert key_named("HOUSE_KEY") == "abc"


def test_none_is_needed() -> None:
    assert key_named("") == ""


def test_a_missing_one_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HOUSE_KEY", raising=False)
    monkeypatch.setattr(keys, "_from_keyring", lambda _: "")
    with pytest.raises(ProviderError, match="HOUSE_KEY"):
        key_named("HOUSE_KEY")


def test_a_key_that_would_break_a_header_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOUSE_KEY", "钥匙abc")
    with pytest.raises(ProviderError) as found:
        key_named("HOUSE_KEY")
    assert "钥匙abc" not in str(found.value)


def test_hiding() -> None:
    assert hidden("no abc, no", "abc") == "no [key], no"
    assert hidden("as it is", "") == "as it is"


def test_hiding_every_way_of_writing_it() -> None:
    key = 'ab/cd+ef"gh-0123'
    written = ('ab/cd+ef"gh-0123', "ab%2Fcd%2Bef%22gh-0123", 'ab/cd+ef\\"gh-0123')
    slashed = 'ab\\/cd+ef\\"gh-0123'
    for one in (*written, slashed):
        assert hidden(f"<{one}>", key) == "<[key]>"
        assert hidden_in(f"<{one}>".encode(), key) == b"<[key]>"


def test_what_stands_for_a_key_where_none_is_wanted_is_left_in_answers() -> None:
    assert hidden_in(b"xylophone", "x") == b"xylophone"
    assert hidden_in(b"as it is", "") == b"as it is"
