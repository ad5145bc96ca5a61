import pytest

from yanyi.music.instrument import instruments
from yanyi.music.notation.wording import composer, player_mark, player_name, section_name


@pytest.mark.parametrize("language", ["zh", "zh-Hant", "en", "de"])
def test_every_instrument_has_a_name_of_its_own(language: str) -> None:
    names = {player_name(one, language) for one in instruments()}
    assert len(names) == len(instruments())
    assert all(player_mark(one, language) for one in instruments())


def test_names_in_both_languages() -> None:
    assert player_name("erhu", "zh") == "二胡"
    assert player_name("bells", "en") == "Glockenspiel"
    assert (player_mark("violin", "en"), player_mark("violin", "zh")) == ("Vln.", "小提琴")
    assert section_name("verse", 2, "zh") == "主歌 2"
    assert section_name("chorus", 0, "en") == "Chorus"
    assert section_name("coda", 0, "en") == "Coda"


def test_the_composer_is_no_person() -> None:
    assert "AI" in composer("en")
    assert "人工智能生成" in composer("zh")
