from dataclasses import replace

from yanyi.board.types import Look
from yanyi.direct.lexicon.lexicon import Lexicon, language_of
from yanyi.direct.temper import temper_of
from yanyi.story.types import Character
from yanyi.story.vocabulary import Age, Emotion

ENGLISH, CHINESE = Lexicon(language_of("en")), Lexicon(language_of("zh"))


def test_the_authors_word_for_a_temper_is_heeded() -> None:
    proud = Character("a", "Anna", temper="proud")
    gentle = Character("b", "阿青", temper="温柔")
    assert temper_of(Look(1), proud, ENGLISH).emotion is Emotion.PROUD
    assert temper_of(Look(1), gentle, CHINESE).emotion is Emotion.TENDER


def test_a_person_keeps_one_temper_and_people_differ() -> None:
    looks = [Look(seed, age=Age.ADULT) for seed in range(0, 110, 11)]
    found = [temper_of(look, None, ENGLISH) for look in looks]
    assert found == [temper_of(replace(look), None, ENGLISH) for look in looks]
    assert len(set(found)) >= 4


def test_children_are_eager_or_cheerful() -> None:
    found = {temper_of(Look(seed, age=Age.CHILD), None, ENGLISH).emotion for seed in range(99)}
    assert found == {Emotion.CURIOUS, Emotion.HAPPY}
