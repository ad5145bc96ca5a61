import pytest

from yanyi.read.moods import Feelings, Felt, prevailing, sums
from yanyi.story.vocabulary import Mood


def line(*felt: tuple[Mood, float, str]) -> Feelings:
    return Feelings(tuple((0, 1, Felt(*one)) for one in felt))


def test_a_word_said_again_tells_ever_less() -> None:
    once = sums([line((Mood.EPIC, 1.0, "trumpet"))])[Mood.EPIC]
    often = sums([line((Mood.EPIC, 1.0, "trumpet"))] * 9)[Mood.EPIC]
    assert once == 1.0
    assert often == pytest.approx(3.0)


def test_different_words_add_up() -> None:
    scores = sums([line((Mood.EPIC, 1.0, "trumpet"), (Mood.EPIC, 0.5, "sword"))])
    assert scores == {Mood.EPIC: 1.5}


def test_too_little_is_calm() -> None:
    assert prevailing({Mood.ANGRY: 1.0}, 1.5) == (Mood.CALM, 0.4)
    assert prevailing({}, 1.5)[0] is Mood.CALM


def test_a_mood_alone_is_surer_than_one_among_others() -> None:
    mood, alone = prevailing({Mood.ANGRY: 4.0}, 1.5)
    _, among = prevailing({Mood.ANGRY: 4.0, Mood.TENDER: 3.0, Mood.EPIC: 2.0}, 1.5)
    assert mood is Mood.ANGRY
    assert 0.9 >= alone > among > 0
