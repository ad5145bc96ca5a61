import pytest

from yanyi.art.lettering.clusters import clusters, lacking, unseen


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Hi 好", ["H", "i", " ", "好"]),
        ("👩‍👩‍👧👍🏽", ["👩‍👩‍👧", "👍🏽"]),
        ("❤️a", ["❤️", "a"]),
        ("cafe\u0301", ["c", "a", "f", "e\u0301"]),
        ("🇫🇷🇨🇳", ["🇫🇷", "🇨🇳"]),
    ],
)
def test_what_belongs_together_stays_together(text: str, parts: list[str]) -> None:
    assert list(clusters(text)) == parts


def test_marks_of_direction_and_joiners_are_not_seen() -> None:
    assert all(unseen(one) for one in ("\u200d", "\u200e", "\ufeff", "\ufe0f"))
    assert not unseen("a\u200d")
    assert not unseen("。")


def test_only_what_no_font_has_is_lacking() -> None:
    assert lacking("Rain 雨 😀👩‍👩‍👧 ♫ Ἀθῆναι שלום سلام 한글 𠮷 ☽\u200b") == ()
    assert lacking("𠀀好𓀀𠀀") == ("𠀀", "𓀀")
