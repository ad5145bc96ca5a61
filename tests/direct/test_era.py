import pytest

from yanyi.board.vocabulary import Era
from yanyi.direct.era import era_of
from yanyi.direct.lexicon.lexicon import Lexicon, language_of


@pytest.mark.parametrize(
    ("language", "text", "era"),
    [
        ("zh", "镖师走进客栈，把剑放在桌上", Era.PERIOD_CHINESE),
        ("zh", "她在地铁里看手机", Era.MODERN),
        ("en", "The squire lit a candle in the inn", Era.PERIOD_WESTERN),
        ("en", "She caught the bus and checked her phone", Era.MODERN),
        ("en", "They walked on", Era.MODERN),
    ],
)
def test_things_tell_the_era(language: str, text: str, era: Era) -> None:
    assert era_of([Lexicon(language_of(language)).scan(text)]) is era
