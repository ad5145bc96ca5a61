import pytest

from yanyi.read.en.weights import Weights, load_weights


def test_a_score_is_the_sum_of_known_clues() -> None:
    weights = Weights({"near": 2.0, "called": -3.0})
    assert weights.score({"near": 0.5, "called": 1.0, "unheard": 9.0}) == pytest.approx(-2.0)


def test_confidence_follows_its_curve() -> None:
    weights = Weights({}, ((0.2, 0.1), (0.6, 0.5), (1.0, 0.9)))
    assert weights.confidence(0.1) == pytest.approx(0.1)
    assert weights.confidence(0.8) == pytest.approx(0.7)
    assert weights.confidence(1.0) == pytest.approx(0.9)
    assert Weights({}).confidence(0.42) == pytest.approx(0.42)


def test_what_the_package_brings() -> None:
    weights = load_weights()
    assert weights.clues["tag.name.sure"] > 3
    assert weights.clues["called"] < -1
    assert weights.clues["same.gap1"] < 0 < weights.clues["back.gap1"]
    told = [sure for _, sure in weights.curve]
    assert told == sorted(told)
