from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from yanyi.board.types import Voice
from yanyi.build.key import card_of, key_of
from yanyi.models.asks import Speech
from yanyi.models.blob import Blob
from yanyi.story.vocabulary import Emotion


def key(ask: object, name: str = "p", version: str = "1", inputs: tuple[Blob, ...] = ()) -> str:
    return key_of(card_of("speech", name, version, ask, inputs))


SAY = Speech("走吧", "zh", Voice("a"))


def test_the_same_ask_has_the_same_key() -> None:
    assert key(SAY) == key(Speech("走吧", "zh", Voice("a")))


def test_everything_that_matters_changes_the_key() -> None:
    others = [
        key(Speech("走罢", "zh", Voice("a"))),
        key(Speech("走吧", "en", Voice("a"))),
        key(Speech("走吧", "zh", Voice("b"))),
        key(Speech("走吧", "zh", Voice("a", speed=1.1))),
        key(Speech("走吧", "zh", Voice("a"), Emotion.SAD)),
        key(Speech("走吧", "zh", Voice("a"), take=1)),
        key(SAY, name="q"),
        key(SAY, version="2"),
        key(SAY, inputs=(Blob("00", 1),)),
    ]
    assert len({key(SAY), *others}) == len(others) + 1


@dataclass(frozen=True)
class Old:
    size: int


@dataclass(frozen=True)
class New:
    size: int
    colour: str = "red"


New.__name__ = "Old"


def test_a_new_field_with_a_default_changes_no_key() -> None:
    assert key(Old(3)) == key(New(3))
    assert key(Old(3)) != key(New(3, "blue"))


@given(st.text(), st.text())
def test_different_words_never_share_a_key(one: str, other: str) -> None:
    assert (key(one) == key(other)) == (one == other)
