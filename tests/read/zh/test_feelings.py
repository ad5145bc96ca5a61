import pytest

from read.stories import reading, told
from yanyi.story.types import Spoken
from yanyi.story.vocabulary import Emotion, Manner


def spoken(text: str) -> Spoken:
    return next(
        line for line in told(reading(f"第一回 灯\n\n{text}\n")) if isinstance(line, Spoken)
    )


@pytest.mark.parametrize(
    ("text", "emotion"),
    [
        ("“你走罢。”小满冷笑道。", Emotion.DISGUSTED),
        ("“我不走。”陈伯哭道。", Emotion.SAD),
        ("陈伯颤声道：“那……那是什么？”", Emotion.AFRAID),
        ("小满跺着脚道：“出去！”", Emotion.ANGRY),
        ("小满并不生气，道：“随你。”", Emotion.NEUTRAL),
        ("“我好怕。”小满说。", Emotion.AFRAID),
        ("“别怕。”陈伯柔声说。", Emotion.TENDER),
        ("“什么？！”小满说。", Emotion.SURPRISED),
        ("“他气得要命。”小满平静地说。", Emotion.NEUTRAL),
        ("陈伯眼睛一亮，说：“有了。”", Emotion.HAPPY),
        ("“多谢。”小满红着脸低声说。", Emotion.ASHAMED),
        ("“船来了。”小满说。", Emotion.NEUTRAL),
    ],
)
def test_what_a_speaker_feels(text: str, emotion: Emotion) -> None:
    assert spoken(text).emotion is emotion


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("“多谢。”小满低声说。", Manner.WHISPER),
        ("“快走！”陈伯喊道。", Manner.SHOUT),
        ("“我不走。”陈伯哭道。", Manner.SOB),
        ("“在哪里？”陈伯道。", Manner.ASK),
        ("“再来一碗。”陈伯醉醺醺地说。", Manner.DRUNK),
        ("电话里陈伯说：“在这里。”", Manner.TELEPHONE),
        ("“在这里。”陈伯笑道。", Manner.PLAIN),
        ("“在这里。”陈伯哈哈大笑道。", Manner.LAUGH),
    ],
)
def test_how_it_is_said(text: str, manner: Manner) -> None:
    assert spoken(text).manner is manner


def test_a_direction_in_brackets_tells_how_the_words_after_it_are_said() -> None:
    text = "小满说：“你来了（低声），坐吧（众人笑），喝茶。”"
    said = [line for line in told(reading(f"第一回 灯\n\n{text}\n")) if isinstance(line, Spoken)]
    assert [one.manner for one in said] == [Manner.PLAIN, Manner.WHISPER, Manner.PLAIN]
    assert len({one.speaker for one in said}) == 1
