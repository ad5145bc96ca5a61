import pytest

from yanyi.aloud.en.spelling import spell


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("555-0199", "five five five, zero one nine nine"),
        ("(212) 555-0123", "two one two, five five five, zero one two three"),
        ("tom@example.com", "tom at example dot com"),
        ("https://www.example.org/a", "W W W dot example dot org slash a"),
        ("127.0.0.1", "one two seven dot zero dot zero dot one"),
    ],
)
def test_addresses(written: str, said: str) -> None:
    assert " ".join(spell(written).split()) == said
