import pytest

from yanyi.music.song.parts import parts


@pytest.mark.parametrize(
    ("word", "written"),
    [
        ("river", "riv er"),
        ("remember", "re mem ber"),
        ("somewhere", "some where"),
        ("singing", "sing ing"),
        ("beautiful", "beau ti ful"),
        ("idea", "i de a"),
        ("little", "lit tle"),
        ("didn't", "did n't"),
        ("lion", "li on"),
        ("snow", "snow"),
        ("TV", "T V"),
    ],
)
def test_a_word_is_parted_as_it_is_read(word: str, written: str) -> None:
    assert parts(word, len(written.split())) == tuple(written.split())


@pytest.mark.parametrize(
    "word", ["strengthlessness", "I", "Antidisestablishmentarianism", "éclair"]
)
def test_a_word_stays_whole_in_as_many_parts_as_it_can_have(word: str) -> None:
    for count in range(1, 9):
        found = parts(word, count)
        assert "".join(found) == word
        assert len(found) == min(count, len(word))
        assert all(found)
