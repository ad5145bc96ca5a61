import pytest

from yanyi.read.moods import sums
from yanyi.read.zh.moods import feelings
from yanyi.story.vocabulary import Mood


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("一家人欢欢喜喜，孩子们高兴得拍手大笑。", Mood.JOYFUL),
        ("她泪流满面，伤心地哭了。", Mood.MELANCHOLY),
        ("他勃然大怒，破口大骂。", Mood.ANGRY),
        ("众人吓得魂飞魄散，浑身发抖。", Mood.FEARFUL),
        ("她柔声安慰他，轻轻抚摸着他的头发。", Mood.TENDER),
        ("两军厮杀，战鼓震天，旌旗蔽日。", Mood.EPIC),
        ("说来也怪，谁也不知道这盏灯的秘密。", Mood.MYSTERIOUS),
    ],
)
def test_the_mood_of_a_line(text: str, mood: Mood) -> None:
    scores = sums([feelings(text)])
    assert max(scores, key=lambda one: scores[one]) is mood


def test_what_is_denied() -> None:
    assert feelings("他不害怕。").words == ()
    ((_, _, felt),) = feelings("他不高兴。").words
    assert felt.mood is Mood.MELANCHOLY


def test_plain_telling_has_no_mood() -> None:
    assert feelings("他把书放在桌上，又添了些灯油。").words == ()
