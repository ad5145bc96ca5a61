import pytest

from yanyi.models.singing import SungNote, Syllable, places


def sung(*texts: str) -> tuple[Syllable, ...]:
    return tuple(Syllable(text, float(n), (SungNote(1.0, 60),)) for n, text in enumerate(texts))


def test_a_syllable_ends_with_its_last_note() -> None:
    assert Syllable("a", 0.5, (SungNote(0.25, 60), SungNote(0.5, 62))).end == 1.25


@pytest.mark.parametrize(
    ("text", "parts", "wanted"),
    [
        ("Carry me, home", ("Car", "ry", "me", "home"), ((0, 3), (3, 5), (6, 8), (10, 14))),
        ("山，山。", ("山", "山"), ((0, 1), (2, 3))),
        ("Home", ("home",), ((0, 4),)),
        ("a b", ("a", "x", "b"), ((0, 1), (1, 1), (2, 3))),
    ],
)
def test_syllables_are_found_in_their_line(
    text: str, parts: tuple[str, ...], wanted: tuple[tuple[int, int], ...]
) -> None:
    assert places(text, sung(*parts)) == wanted
