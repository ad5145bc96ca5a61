"""Both languages have every word, with the same places for figures."""

import string
from collections.abc import Mapping
from dataclasses import fields

from yanyi.media.report.graph_wording import graph_wording


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_say_the_same() -> None:
    chinese, english = graph_wording("zh-Hans"), graph_wording("en-GB")
    assert chinese != english
    assert graph_wording("fr") is english
    for field in fields(english):
        own, other = getattr(english, field.name), getattr(chinese, field.name)
        if isinstance(own, str):
            assert places(own) == places(other), field.name
        elif isinstance(own, Mapping):
            assert own.keys() == other.keys()
        else:
            assert len(own) == len(other)
