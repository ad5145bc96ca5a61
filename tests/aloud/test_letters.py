import pytest

from yanyi.aloud.letters import latin


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("Москва", "moskva"),
        ("Αθηνα", "athina"),
        ("さくら", "sakura"),
        ("トウキョウ", "toukiyou"),
        ("서울", "seoul"),
        ("ά", "a"),
    ],
)
def test_other_scripts_can_be_read(word: str, said: str) -> None:
    assert "".join(map(latin, word)) == said


def test_what_is_not_known_is_empty() -> None:
    assert latin("字") == latin("☎") == ""
