from pathlib import Path

import numpy as np
import pytest

from yanyi.build.store import Store
from yanyi.build.workers import StoreDesk
from yanyi.models.answers import Embedded
from yanyi.models.asks import Embed, Words
from yanyi.problems import ProviderError
from yanyi.providers.packaged import Package
from yanyi.providers.sentence_encoder import SentenceEncoder

SAID = ("The snow has stopped.", "雪停了。", "He likes fried rice.", "他喜欢吃炒饭。")


@pytest.fixture
def desk(tmp_path: Path) -> StoreDesk:
    return StoreDesk(Store(tmp_path))


def test_what_means_the_same_lies_near_in_both_languages(desk: StoreDesk) -> None:
    found = SentenceEncoder().answer(Embed(SAID), desk)
    assert isinstance(found, Embedded)
    vectors = np.array(found.vectors)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-4)
    near = vectors @ vectors.T
    assert near[0, 1] > 0.6 < near[2, 3]
    assert near[:2, 2:].max() < 0.3


def test_nothing_is_made_of_nothing_and_no_words_are_written(desk: StoreDesk) -> None:
    assert SentenceEncoder().answer(Embed(()), desk) == Embedded(())
    with pytest.raises(ProviderError, match="does not answer Words"):
        SentenceEncoder().answer(Words("", ""), desk)


def test_nothing_is_offered_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [one.kind for one in SentenceEncoder().offers()] == ["embed"]
    monkeypatch.setattr(Package, "available", lambda self: False)
    assert SentenceEncoder().offers() == ()
