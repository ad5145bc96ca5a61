"""A small story with one of everything an audiobook must say, and a board for it."""

from yanyi.board.types import Board, BoardChapter, Casting, CastMember, Look, Voice
from yanyi.story.types import (
    Break,
    Chapter,
    Character,
    Document,
    Line,
    Meta,
    Narrated,
    Note,
    Paragraph,
    Plain,
    Scene,
    Spoken,
    Story,
    Sung,
    Thought,
    Verse,
)
from yanyi.story.vocabulary import Emotion, Manner


def told(anchor: str, text: str) -> Narrated:
    return Narrated(anchor, (Plain(text),))


def quoted(anchor: str, text: str, who: str, manner: Manner = Manner.PLAIN) -> Spoken:
    return Spoken(anchor, (Plain(text),), who, manner, Emotion.NEUTRAL, ("“", "”"))


def paragraph(*lines: Line) -> Paragraph:
    return Paragraph(lines)


CHINESE = Story(
    meta=Meta("雪渡", "某人", "CC0-1.0", description="一个渡口的故事。"),
    language="zh",
    cast=(Character("m", "小满"), Character("l", "老鲁头")),
    chapters=(
        Chapter(
            "第一章　半价",
            heading=told("h1", "第一章　半价"),
            scenes=(
                Scene(
                    (
                        paragraph(
                            told("a1", "天黑透了，岸上有人喊："), quoted("a2", "船家！", "l")
                        ),
                        paragraph(quoted("a3", "……", "m")),
                        paragraph(Thought("a4", (Plain("他没有分量。"),), "m")),
                    )
                ),
                Scene(
                    (paragraph(told("a5", "雪停了。")), Break(), paragraph(told("a6", "她睡了。")))
                ),
            ),
        ),
        Chapter(
            "第二章　河心",
            heading=told("h2", "第二章　河心"),
            scenes=(
                Scene(
                    (
                        Verse((Sung("b1", (Plain("一篙撑开南岸雪，"),), "l"),)),
                        Document("letter", (told("b2", "爷爷：我走了。"),)),
                        paragraph(
                            quoted("b3", "快回来！", "m", Manner.SHOUT),
                            Narrated(
                                "b4", (Plain("她喊道"), Note("喊给雪听。"), Plain("。")), tag=True
                            ),
                        ),
                    )
                ),
            ),
        ),
    ),
)

ENGLISH = Story(
    meta=Meta("Lost Property", "Nobody"),
    language="en-GB",
    chapters=(Chapter("", (Scene((paragraph(told("e1", "The bell rang. It was six.")),)),)),),
)


def board_of(story: Story) -> Board:
    zh = story.language.startswith("zh")
    casting = Casting(
        narrator=Voice("zh-female-1" if zh else "en-male-1"),
        members=(
            CastMember("m", Look(1), Voice("zh-female-2")),
            CastMember("l", Look(2), Voice("zh-male-3", pitch=0.95)),
        ),
    )
    return Board(casting, tuple(BoardChapter(()) for _ in story.chapters))
