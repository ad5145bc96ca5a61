"""The words on a model sheet, in the story's language."""

from collections.abc import Mapping
from dataclasses import dataclass

from yanyi.board.vocabulary import Turn
from yanyi.story.vocabulary import Age, Emotion, Gender


@dataclass(frozen=True, slots=True)
class Wording:
    """What is written beside the drawings."""

    turns: Mapping[Turn, str]
    emotions: Mapping[Emotion, str]
    people: Mapping[tuple[Age, Gender], str]
    skin: str
    fur: str
    hair: str
    cloth: str
    second: str
    adult: str
    heads: str


_ENGLISH = Wording(
    turns={
        Turn.FRONT: "front",
        Turn.THREE_QUARTER: "three-quarter",
        Turn.PROFILE: "profile",
        Turn.BACK: "back",
    },
    emotions={
        Emotion.NEUTRAL: "at rest",
        Emotion.HAPPY: "happy",
        Emotion.AMUSED: "amused",
        Emotion.TENDER: "tender",
        Emotion.SAD: "sad",
        Emotion.ANGRY: "angry",
        Emotion.AFRAID: "afraid",
        Emotion.SURPRISED: "surprised",
        Emotion.WORRIED: "worried",
        Emotion.DETERMINED: "determined",
    },
    people={
        (Age.CHILD, Gender.FEMALE): "a girl",
        (Age.CHILD, Gender.MALE): "a boy",
        (Age.CHILD, Gender.UNKNOWN): "a child",
        (Age.YOUNG, Gender.FEMALE): "a young woman",
        (Age.YOUNG, Gender.MALE): "a young man",
        (Age.ADULT, Gender.FEMALE): "a woman",
        (Age.ADULT, Gender.MALE): "a man",
        (Age.OLD, Gender.FEMALE): "an old woman",
        (Age.OLD, Gender.MALE): "an old man",
    },
    skin="skin",
    fur="fur",
    hair="hair",
    cloth="cloth",
    second="trim",
    adult="an adult",
    heads="{count} heads high",
)

_CHINESE = Wording(
    turns={
        Turn.FRONT: "正面",
        Turn.THREE_QUARTER: "半侧",
        Turn.PROFILE: "侧面",
        Turn.BACK: "背面",
    },
    emotions={
        Emotion.NEUTRAL: "平静",
        Emotion.HAPPY: "高兴",
        Emotion.AMUSED: "逗乐",
        Emotion.TENDER: "温柔",
        Emotion.SAD: "伤心",
        Emotion.ANGRY: "生气",
        Emotion.AFRAID: "害怕",
        Emotion.SURPRISED: "惊讶",
        Emotion.WORRIED: "担忧",
        Emotion.DETERMINED: "坚决",
    },
    people={
        (Age.CHILD, Gender.FEMALE): "女孩",
        (Age.CHILD, Gender.MALE): "男孩",
        (Age.CHILD, Gender.UNKNOWN): "孩子",
        (Age.YOUNG, Gender.FEMALE): "年轻女子",
        (Age.YOUNG, Gender.MALE): "年轻男子",
        (Age.ADULT, Gender.FEMALE): "女子",
        (Age.ADULT, Gender.MALE): "男子",
        (Age.OLD, Gender.FEMALE): "老妇人",
        (Age.OLD, Gender.MALE): "老人",
    },
    skin="肤色",
    fur="毛色",
    hair="发色",
    cloth="衣",
    second="缘饰",
    adult="成人",
    heads="{count} 头身",
)


def wording_for(language: str) -> Wording:
    """The words in this language, in English where there are none yet."""
    return _CHINESE if language.lower().startswith("zh") else _ENGLISH
