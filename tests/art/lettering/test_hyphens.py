import pytest

from yanyi.art.lettering.hyphens import bare, chances, hyphenation


def parted(text: str, language: str = "en-US") -> str:
    cuts = chances(text, language)
    return "".join("-" * (at in cuts) + char for at, char in enumerate(text))


@pytest.mark.parametrize(
    ("language", "rules"),
    [("en", "en-US"), ("en-US", "en-US"), ("en_GB", "en-GB"), ("en-AU", "en-GB"), ("de", "")],
)
def test_english_alone_has_rules(language: str, rules: str) -> None:
    assert hyphenation(language) == rules
    assert not hyphenation("zh-Hans")


def test_long_words_are_parted_where_the_patterns_say() -> None:
    assert parted("the extraordinary thing") == "the extra-or-di-nary thing"
    assert chances("the extraordinary thing", "") == frozenset()


def test_british_and_american_words_part_otherwise() -> None:
    text = "their knowledge grew"
    assert chances(text, "en-US") != chances(text, "en-GB")


@pytest.mark.parametrize(
    "text",
    [
        "a little while",  # under seven letters
        "called Bartholomew too",  # may be a name
        "a well-remembered day",  # has a hyphen already
        "the children's hour",  # has an apostrophe
        "it was extraordinary.",  # the last word
        "UNDERSTANDING nothing",
        "an extra\u00adordinary day",  # the author has said where
    ],
)
def test_words_the_craft_keeps_whole(text: str) -> None:
    assert chances(text, "en-US") == frozenset()


def test_three_letters_at_least_stay_on_either_side() -> None:
    for word in ("understanding", "remarkably", "already", "evening", "carefully", "another"):
        for cut in chances(f"{word} so", "en-GB") | chances(f"{word} so", "en-US"):
            assert 3 <= cut <= len(word) - 3


def test_a_soft_hyphen_is_not_seen() -> None:
    assert bare("extra\u00adordinary") == "extraordinary"
