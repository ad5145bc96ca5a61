import pytest

from yanyi.aloud.en.spelling import spell


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("on March 3, 1885.", "on March third, eighteen eighty-five."),
        ("the 26th of May", "the twenty-sixth of May"),
        ("15 January", "the fifteenth of January"),
        ("1881-02-03", "February third eighteen eighty-one"),
        ("in the '90s", "in the nineties"),
        ("1939-45", "nineteen thirty-nine to nineteen forty-five"),
        ("in 586 B.C.", "in five eighty-six BC."),
        ("in 1066", "in ten sixty-six"),
        ("march 3 miles", "march three miles"),
        ("7:05 p.m. on", "seven oh five PM on"),
        ("at 12:00", "at twelve o'clock"),
        ("2pm-5pm", "two PM to five PM"),
        ("10:30:01", "ten hours thirty minutes and one second"),
        ("the 4.15 to Bath", "the four fifteen to Bath"),
    ],
)
def test_dates_and_hours(written: str, said: str) -> None:
    assert spell(written).strip() == said
