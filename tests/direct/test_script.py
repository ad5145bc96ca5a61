import pytest

from direct.stories import ANNA, para, said, scene, story, told
from yanyi.direct.lexicon.concepts import Who
from yanyi.direct.script import is_voiced, mark, weight


def test_lines_are_marked_with_the_names_of_the_story() -> None:
    line = told("Anna sat down.")
    script = mark(story(scene(para(line)), cast=(ANNA,)))
    assert Who("anna") in [hit.concept for hit in script.of(line)]
    assert script.cast["anna"] is ANNA
    assert not any(isinstance(hit.concept, Who) for hit in script.plain.scan("Anna sat down."))


def test_only_people_have_voices() -> None:
    assert is_voiced(said("anna", "Yes."))
    assert not is_voiced(told("Yes."))


def test_a_chinese_sign_weighs_as_much_as_a_short_word() -> None:
    assert weight("一二三") == 3.0
    assert weight("abcd") == pytest.approx(1.08)
