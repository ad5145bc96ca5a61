from aloud.test_sung import written
from yanyi.aloud.sung_saying import Written, own_sounds
from yanyi.aloud.zh.sounds import syllable


def bare(sounds: str) -> str:
    return sounds.replace("ˈ", "").replace("ˌ", "")


def test_chinese_characters_have_the_syllables_of_their_reading() -> None:
    text = "重楼上，重楼下"
    line = written(text, *"重楼上重楼下")
    found = own_sounds(text, line, (("重楼", "chong2 lou2"), ("楼", "lou4")), "zh")
    assert found == {n: syllable(("chong2", "lou2")[n % 3]) for n in (0, 1, 3, 4)}


def test_a_reading_may_be_other_characters() -> None:
    line = written("仇来了", *"仇来了")
    assert own_sounds("仇来了", line, (("仇", "求"),), "zh") == {0: syllable("qiu2")}


def test_a_coloured_syllable_of_a_reading_is_one() -> None:
    line = (Written("船儿", 0), Written("走", 2))
    found = own_sounds("船儿走", line, (("船儿", "chuan2 er5"),), "zh")
    assert found == {0: syllable("chuan2") + "ɚ"}


def test_a_foreign_name_in_a_chinese_song_is_sung_as_it_is_written_for_it() -> None:
    text = "Alice来"
    line = written(text, "A-", "lice", "来")
    found = own_sounds(text, line, (("Alice", "爱丽丝"),), "zh")
    assert found == {0: syllable("ai4"), 1: syllable("li4") + syllable("si1")}


def test_an_english_word_is_respelled_over_its_syllables() -> None:
    text = "Come home, Tobias, to me"
    line = written(text, "Come", "home", "To-", "bi-", "as", "to", "me")
    found = own_sounds(text, line, (("Tobias", "toe bye us"),), "en")
    assert [bare(found[n]) for n in (2, 3, 4)] == ["tO", "bI", "ʌs"]
    assert len(found) == 3


def test_sounds_between_slashes_are_sung_as_they_are() -> None:
    line = written("O Siobhan", "O", "Sio-", "bhan")
    found = own_sounds("O Siobhan", line, (("Siobhan", "/ʃəvˈɔn/"),), "en")
    assert [bare(found[n]) for n in (1, 2)] == ["ʃə", "vɔn"]


def test_what_hangs_on_a_word_is_sung_with_it() -> None:
    text = "Tobias's boat"
    line = written(text, "To-", "bi-", "as's", "boat")
    found = own_sounds(text, line, (("Tobias", "toe bye us"),), "en")
    assert sorted(found) == [0, 1, 2]
    assert bare(found[2]).endswith("z")


def test_a_part_of_a_word_is_not_read() -> None:
    line = written("An-nual An-na".replace("-", ""), "An-", "nual", "An-", "na")
    found = own_sounds("Annual Anna", line, (("Ann", "on"),), "en")
    assert found == {}


def test_a_reading_that_has_other_syllables_is_drawn_together_or_held_on() -> None:
    text = "Wednesday"
    line = written(text, "Wednes-", "day")
    short = own_sounds(text, line, ((text, "wen"),), "en")
    long = own_sounds(text, line, ((text, "wed uh nes day"),), "en")
    assert sorted(short) == sorted(long) == [0, 1]
    assert all(short.values())
    assert all(long.values())
