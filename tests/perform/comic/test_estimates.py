import pytest

from art.lettering.drafted import item
from yanyi.art.lettering.blocks import blocks, leading, strip
from yanyi.art.lettering.items import Kind
from yanyi.perform.comic import estimates
from yanyi.perform.comic.estimates import Measure, area, ems, strip_height

TEXTS = (
    ("师兄，别怕，不过是风声罢了。你呀，从小就爱自己吓自己。", True),
    ("It isn't coming, is it? We have been standing here, the two of us, since ten.", False),
    ("WHY DID YOU COME HERE TONIGHT OF ALL NIGHTS, my dear Mr. Wickham?", False),
)


@pytest.mark.parametrize(("text", "chinese"), TEXTS)
def test_guesses_are_a_little_over_the_truth(text: str, chinese: bool) -> None:
    block = blocks(item(Kind.SPEECH, text), estimates.SIZE, chinese, (900.0, 900.0))[0]
    guess = area(Measure(ems(text), Kind.SPEECH), chinese)
    assert 0.9 < guess / (block.width * block.height) < 1.5


@pytest.mark.parametrize(("text", "chinese"), TEXTS)
@pytest.mark.parametrize("width", [500.0, 720.0, 1472.0])
def test_a_strip_is_never_higher_than_guessed(text: str, chinese: bool, width: float) -> None:
    truth = strip(item(Kind.BAND, text * 4), estimates.SIZE, chinese, width).height
    guess = strip_height(ems(text * 4), width, chinese)
    assert truth <= guess <= truth + 3 * leading(chinese) * estimates.SIZE


def test_the_two_rooms_agree_on_leading() -> None:
    for chinese in (True, False):
        assert estimates.leading(chinese) == leading(chinese)
