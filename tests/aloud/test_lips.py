from itertools import groupby

from yanyi.aloud.lips import STEADY, by_loudness, lips, steady
from yanyi.models.speech import WordTime
from yanyi.models.states import MOUTHS, QUIET


def track(text: str, language: str, *words: tuple[str, float, float], loud: str = "") -> str:
    times, at = [], 0
    for word, start, end in words:
        at = text.index(word, at)
        times.append(WordTime(at, at + len(word), start, end))
        at += len(word)
    return lips(text, language, times, loud or "7" * round(times[-1].end_s * 24))


def test_lips_meet_for_what_is_said_with_them() -> None:
    said = track("爸爸", "zh", ("爸", 0.0, 0.5), ("爸", 0.5, 1.0))
    assert [sign for sign, _ in groupby(said)] == ["m", "a", "m", "a"]
    assert [sign for sign, _ in groupby(track("five", "en", ("five", 0.0, 0.8)))] == list("faif")


def test_chinese_finals_round_and_spread_the_lips() -> None:
    assert set(track("雨", "zh", ("雨", 0.0, 0.5))) == {"u"}
    assert set(track("你", "zh", ("你", 0.0, 0.5))) == {"i"}
    assert set(track("是", "zh", ("是", 0.0, 0.5))) == {"i"}
    assert [sign for sign, _ in groupby(track("好", "zh", ("好", 0.0, 0.5)))] == ["a", "u"]
    assert [sign for sign, _ in groupby(track("学", "zh", ("学", 0.0, 0.5)))] == ["u", "i"]


def test_what_is_made_inside_the_mouth_takes_the_lips_of_its_neighbours() -> None:
    assert set(track("do", "en", ("do", 0.0, 0.5))) == {"u"}
    assert set(track("nana", "en", ("nana", 0.0, 0.7))) <= {"a", "e"}


def test_the_mouth_rests_in_pauses_and_is_small_when_faint() -> None:
    loud = "7" * 12 + "0" * 12 + "7" * 12
    said = track("啊啊", "zh", ("啊", 0.0, 1.0), ("啊", 1.0, 1.5), loud=loud)
    assert said[2:10] == "a" * 8
    assert set(said[14:23]) == {QUIET}
    assert set(track("啊", "zh", ("啊", 0.0, 0.5), loud="2" * 12)) == {"e"}


def test_a_track_is_as_long_as_its_voice_and_knows_only_mouths_that_are_drawn() -> None:
    text = "We have to go. 我们得走了!"
    said = track(text, "en", ("We", 0.0, 0.2), ("have", 0.2, 0.5), ("to", 0.5, 0.6),
                 ("go", 0.6, 0.9), ("我", 1.0, 1.2), ("走", 1.4, 1.7), loud="70" * 30)  # fmt: skip
    assert len(said) == 60
    assert set(said) <= {*MOUTHS, QUIET}


def test_nothing_flickers() -> None:
    for one in ("amaiuiauamamiuf", "aiaiaiai", "a.a.a.a.", "mfmfmf"):
        runs = [len(list(group)) for _, group in groupby(steady(one))]
        assert min(runs[:-1], default=STEADY) >= STEADY
        assert sum(runs) == len(one)


def test_lips_that_meet_for_a_moment_are_seen_to() -> None:
    assert steady("aaamaaa") == "aaammaa"
    assert steady("aaaiuuu") == "aaaauuu"


def test_without_words_the_mouth_follows_the_loudness() -> None:
    said = by_loudness("000000888888333333000000")
    assert said[8:11] == "aaa"
    assert said[13:17] == "eeee"
    assert set(said[20:]) == {QUIET}


def test_a_voice_that_nobody_measured_has_no_lips() -> None:
    assert lips("Words.", "en", [WordTime(0, 5, 0.0, 0.5)], "") == ""
