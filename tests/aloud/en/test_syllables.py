import pytest

from yanyi.aloud.en.syllables import nucleus, syllables


@pytest.mark.parametrize(
    ("sounds", "wanted"),
    [
        ("lˈæntəɹn", ("lˈæn", "təɹn")),
        ("bənˈiθ", ("bə", "nˈiθ")),
        ("ɪkstɹˈɔɹdᵊnˌɛɹi", ("ɪk", "stɹˈɔɹ", "dᵊ", "nˌɛ", "ɹi")),
        ("snˈO", ("snˈO",)),
        ("wˈɔːtə", ("wˈɔː", "tə")),
    ],
)
def test_a_word_is_cut_before_the_onsets_it_can_have(sounds: str, wanted: tuple[str, ...]) -> None:
    assert syllables(sounds, len(wanted)) == wanted


def test_a_weak_vowel_is_dropped_where_a_word_is_sung_shorter() -> None:
    assert syllables("ˈɛvəɹi", 2) == ("ˈɛ", "vɹi")
    assert syllables("hˈɛvᵊn", 1) == ("hˈɛvn",)
    assert syllables("fˈIəɹ", 1) == ("fˈIəɹ",)


def test_a_word_is_held_on_where_it_is_sung_longer() -> None:
    assert syllables("hˈOm", 2) == ("hˈO", "Om")
    assert syllables("fˈIəɹ", 3) == ("fˈI", "ə", "əɹ")
    assert syllables("mˈiː", 3) == ("mˈiː", "i", "i")


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_there_are_always_as_many_as_are_asked_for(count: int) -> None:
    for sounds in ("hm", "stɹˈɛŋθs", "ɪkstɹˈɔɹdᵊnˌɛɹi", "ˈI", "sˈuənˌɑmi"):
        assert len(syllables(sounds, count)) == count
        assert all(syllables(sounds, count))


def test_the_nucleus_has_its_length() -> None:
    assert nucleus("wˈɔːt") == "ɔː"
    assert nucleus("fˈIəɹ") == "Iə"
    assert nucleus("hm") == ""
