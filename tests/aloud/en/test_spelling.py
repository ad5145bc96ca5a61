import pytest

from yanyi.aloud.en.sounds import known, sounds
from yanyi.aloud.en.spelling import spell


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("3s. 6d. each", "three shillings and sixpence each"),
        ("agent 007", "agent zero zero seven"),
        ("dogs, e.g. pugs", "dogs, for example, pugs"),
        ("salt & pepper", "salt and pepper"),
        ("STOP THAT AT ONCE!", "Stop that at once!"),
        ("He ran--fast.", "He ran — fast."),
        ("6'2\" tall", "six foot two tall"),
        ("It was *his* hat", "It was his hat"),
        ("NASA said no", "NASA said no"),
    ],
)
def test_shorthand_is_written_out(written: str, said: str) -> None:
    assert " ".join(spell(written).split()) == said


def test_money_dates_and_times_are_words() -> None:
    said = sounds(spell("Mr. Smith paid $1,280.50 on 3/4/1885 at 10:45 p.m."))
    assert not any(sign.isdigit() for sign in said)
    assert "θˈWzᵊnd" in said
    assert "mˈɪstəɹ" in said


def test_british_voices_read_british() -> None:
    assert sounds("half past four", british=True) != sounds("half past four")


def test_known_words() -> None:
    assert known("lantern")
    assert not known("Xzqwvt")
