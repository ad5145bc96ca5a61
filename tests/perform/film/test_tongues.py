import pytest

from yanyi.perform.film.tongues import tongues
from yanyi.problems import InputError
from yanyi.story.types import Meta, Plain, Story, TranslatedLine, Translation

ENGLISH = Translation("en-GB", (TranslatedLine("a", (Plain("Listen,\n  you."),)),))
STORY = Story(Meta("夜航"), "zh-CN", (), translations=(ENGLISH, Translation("fr", ())))


def languages(*named: str, burn: bool | str = False) -> list[tuple[str, bool, bool]]:
    return [(one.language, one.own, one.burned) for one in tongues(STORY, named, burn)]


def test_the_storys_own_language_comes_first_and_is_always_there() -> None:
    assert languages() == [("zh-CN", True, False)]
    assert languages("en", "zh") == [("zh-CN", True, False), ("en-GB", False, False)]
    assert tongues(STORY, "en") == tongues(STORY, ("en", "en-GB"))


def test_words_are_those_of_the_translation_on_one_row() -> None:
    assert tongues(STORY, "en")[1].words == {"a": "Listen, you."}


def test_what_is_burned_is_named_or_the_own_language() -> None:
    assert languages(burn=True) == [("zh-CN", True, True)]
    assert languages(burn="zh+en") == [("zh-CN", True, True), ("en-GB", False, True)]
    assert languages(burn="en") == [("zh-CN", True, False), ("en-GB", False, True)]


def test_a_language_without_translation_is_a_problem_with_a_way_out() -> None:
    with pytest.raises(InputError) as caught:
        tongues(STORY, ("ja",))
    (problem,) = caught.value.problems
    assert "ja" in problem.message
    assert "yanyi translate" in problem.hint
