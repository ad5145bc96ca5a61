import pytest

from aloud.ears import heard
from yanyi.aloud.hearing import Verdict, judge

ZH = "天黑透了，老鲁头正要解缆，岸上忽然有个书生高喊。"
EN = "Nobody had ever seen Odile Marsh hurry, so the station was not ready for it."


def verdict(text: str, language: str, other: str, pace: float = 0.2) -> Verdict:
    words = heard(other, pace)
    return judge(text, language, words, words[-1].end if words else 1.0)


@pytest.mark.parametrize(
    ("text", "language", "other"),
    [
        (ZH, "zh", "天黑透了老路頭正要截爛,暗上忽然有個疏聲高喊"),
        (EN, "en", "Nobody had ever seen Odell Marshhury, so the station was not ready for it."),
        ("嘘。", "zh", "是"),
        ("他忙堆起笑脸，迎上前说：", "zh", "他忙堆起笑臉迎上前說请您您您您您"),
        ("Juno put the phone away.", "en", "Do you know put the phone away?"),
        ("《雪渡》。作者：Yanyi project collective。", "zh", "血肚作者压力爆炸克拉丁"),
        ("……", "zh", ""),
    ],
)
def test_what_a_recogniser_mishears_is_no_fault(text: str, language: str, other: str) -> None:
    assert verdict(text, language, other).complete


@pytest.mark.parametrize(
    ("text", "language", "other", "missing"),
    [
        (ZH, "zh", "天黑透了岸上忽然有个书生高喊", "老鲁头正要解缆"),
        (ZH, "zh", "天黑透了老鲁头正要解缆", "岸上忽然有个书生高喊"),
        (
            EN,
            "en",
            "Nobody had ever seen Odile Marsh hurry, so it.",
            "the station was not ready for",
        ),
        (
            EN,
            "en",
            "had ever seen Odile Marsh hurry, so the station was not ready for it.",
            "Nobody",
        ),
        ("走。", "zh", "", "走。"),
    ],
)
def test_missing_words_are_named(text: str, language: str, other: str, missing: str) -> None:
    found = verdict(text, language, other)
    assert not found.complete
    assert missing in " ".join(found.missing)


@pytest.mark.parametrize(
    ("text", "language", "other", "repeated"),
    [
        (ZH, "zh", "天黑透了天黑透了老鲁头正要解缆岸上忽然有个书生高喊", "天黑透了"),
        (ZH, "zh", ZH + "岸上忽然有个书生高喊", "有个书生高喊"),
        (EN, "en", EN.replace("so the station", "so the station the station"), "station"),
    ],
)
def test_words_said_twice_are_named(text: str, language: str, other: str, repeated: str) -> None:
    found = verdict(text, language, other)
    assert not found.complete
    assert repeated in " ".join(found.repeated) or set(repeated) == set("".join(found.repeated))


def test_words_that_took_their_time_are_not_missing() -> None:
    words = heard("天黑透了岸上忽然有个书生高喊", gap={4: 1.4})
    found = judge(ZH, "zh", words, words[-1].end)
    assert not found.missing


def test_a_line_of_other_sounds_is_garbled() -> None:
    found = verdict(ZH, "zh", "啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊啊")
    assert found.garbled
    assert found.error > 0.5


def test_the_better_of_two_tries_is_known() -> None:
    whole, poor = verdict(EN, "en", EN), verdict(EN, "en", EN[: len(EN) // 2])
    assert whole.badness < poor.badness
    assert Verdict(error=0.1).badness < Verdict(error=0.2).badness
