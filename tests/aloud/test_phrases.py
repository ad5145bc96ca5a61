import pytest

from yanyi.aloud.phrases import AIM, SHORT_AIM, balanced, pause_after, phrases, spoken
from yanyi.providers.kokoro_engine import TOKENS

LONG = "他沿着河岸走了很久，雪一直下个不停，远处的灯火一盏一盏地灭了，只剩下渡口那一盏还亮着，"


def said(text: str, language: str) -> str:
    return " ".join(one.sounds for one in phrases(text, language))


@pytest.mark.parametrize("text", ["……", "——", "？！", "“”", " ", ""])
def test_a_text_without_a_word_has_no_phrases(text: str) -> None:
    assert phrases(text, "zh") == ()
    assert phrases(text, "en") == ()


def test_english_inside_chinese_is_spoken() -> None:
    heard = said("他说：Hello，我是Tom。", "zh")
    assert "həlˈO" in heard
    assert "tˈɑm" in heard
    assert "ʂɨ↘" in heard


def test_chinese_inside_english_is_spoken() -> None:
    heard = said("He met 林小满 at the café.", "en")
    assert "li↗n" in heard
    assert "mˈɛt" in heard


def test_foreign_letters_are_named_and_ornaments_are_not() -> None:
    assert "alpha" in spoken("α", "en")
    assert "grinning face" in spoken("😀", "en")
    assert "ko" in spoken("こ", "zh")
    assert spoken("★", "en").strip() == ""


def test_long_lines_are_cut_into_what_the_model_can_take() -> None:
    parts = phrases(LONG * 6 + "天亮了。", "zh")
    assert len(parts) > 3
    assert all(len(one.sounds) <= AIM for one in parts)
    assert parts[-1].pause > parts[0].pause
    whole = said(LONG, "zh").replace(" ", "")
    assert said(LONG * 6, "zh").replace(" ", "").count(whole[10:40]) == 6


def test_a_line_without_any_stop_is_still_said_whole() -> None:
    parts = phrases("很久" * 400, "zh")
    assert all(len(one.sounds) <= 505 for one in parts)
    assert sum(one.sounds.count("tɕjou") or one.sounds.count("ʨjou") for one in parts) == 400


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“真的？”她问——他没说话……（笑）《雪渡》", "zh"),
        ("“Really?” she asked—he said nothing… (laughs) ‘yes’; no: 50%", "en"),
    ],
)
def test_every_sound_is_one_the_model_knows(text: str, language: str) -> None:
    assert set(said(text, language)) <= set(TOKENS)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("sign", "abzQ7290éñßøŁдЖяΩλシかん한글字龘𠮷〇❤😀👍½Ⅳ①€£¥%&@+=")
def test_every_sign_that_means_something_is_said(language: str, sign: str) -> None:
    said = "".join(one.sounds for one in phrases(sign, language))
    assert any(one.isalpha() for one in said), (sign, said)


def test_a_long_sentence_is_cut_into_parts_of_like_length_at_its_stops() -> None:
    clause = "ab cd ef gh ij kl mn op qr st,"
    parts = balanced(" ".join([clause] * 9), 200)
    assert len(parts) == 2
    assert all(part.endswith(",") for part in parts)
    assert max(map(len, parts)) < 1.4 * min(map(len, parts))
    assert " ".join(parts) == " ".join([clause] * 9)


def test_a_stronger_stop_is_preferred_and_a_word_is_never_cut() -> None:
    row = f"{'ab ' * 30}cd, {'ab ' * 8}cd; {'ab ' * 34}cd."
    assert [part[-1] for part in balanced(row, 150)] == [";", "."]
    assert all(set(part.split()) == {"abc"} for part in balanced("abc " * 200, 200))


def test_every_stop_has_its_pause() -> None:
    assert 0.12 <= pause_after("a,") <= 0.18
    assert 0.30 <= pause_after("a.") == pause_after("a?") <= 0.45
    assert pause_after("a,") < pause_after("a;") < pause_after("a.") < pause_after("a…")
    assert pause_after("a") < pause_after("a,")


def test_a_word_or_two_are_not_said_alone_beside_others() -> None:
    assert len(phrases("嗯。走罢。", "zh")) == 1
    assert len(phrases("那……那是什么？", "zh")) == 1
    trailing = phrases("我以为你不会再回到这里来了……谁知道你今天晚上还是来了。", "zh")
    assert [one.pause for one in trailing] == [0.45, 0.38]


def test_who_must_take_breath_takes_it_at_every_stop() -> None:
    whole, broken = phrases(LONG, "zh"), phrases(LONG, "zh", aim=SHORT_AIM)
    assert len(whole) == 1
    assert len(broken) >= 3
    assert " ".join(one.sounds for one in broken) == whole[0].sounds
