import pytest

from yanyi.media.player.wording import wording_for


@pytest.mark.parametrize("language", ["zh", "zh-Hant", "en", "de"])
def test_everything_has_words(language: str) -> None:
    said = wording_for(language)
    assert all(getattr(said, name) for name in said.__slots__)
    for name, slot in {
        "place_said": "{length}",
        "times": "{speed}",
        "minutes": "{minutes}",
        "failed": "{file}",
        "by": "{author}",
    }.items():
        assert slot in getattr(said, name)


def test_both_languages_name_the_same_keys() -> None:
    assert len(wording_for("zh").key_names) == len(wording_for("en").key_names)
    assert wording_for("de") is wording_for("en")
