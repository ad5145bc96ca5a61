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


def test_keys_are_the_same_for_ever() -> None:
    """Written down when the memory was new: a change here loses everything people made."""
    seven = Blob("ab" * 32, 7)
    strange = Speech("Go \ud800 on\n", "en", Voice("a", speed=1.1), Emotion.SAD, take=2)
    mixed = {"b": (1, 2.5, True, None), "a": [seven, Emotion.SAD]}
    assert key(SAY) == "e7b0ecf29cab8bfab22e6a919c480732"
    assert key(strange) == "11651d5ade4b7e236ce8003afb7af1a0"
    card = card_of("make", "r", "3", mixed, (seven, seven))
    assert key_of(card) == "e7be2bac8d28c97c29f2dce003227ef4"
    assert key_of(card_of("make", "r", "3", ("x", (Voice("v"),)), ())) == (
        "37981c6de0caaa0a23bc5e9bd5541e29"
    )
