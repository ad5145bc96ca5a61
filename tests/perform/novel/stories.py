"""Two small stories that hold one of everything a book must print, and a board for them."""

from yanyi.board.types import (
    Actor,
    Board,
    BoardChapter,
    BoardScene,
    Casting,
    Look,
    Setting,
    Shot,
    View,
    Voice,
)
from yanyi.board.vocabulary import Era, Framing, Move, Rhythm, SettingKind
from yanyi.story.types import (
    Break,
    Chapter,
    Character,
    Choice,
    Document,
    Emphasis,
    Figure,
    Meta,
    Narrated,
    Note,
    Paragraph,
    Place,
    Plain,
    Ruby,
    Scene,
    Sound,
    Spoken,
    Story,
    Strong,
    Sung,
    Thought,
    Verse,
)
from yanyi.story.vocabulary import Mood, TimeOfDay, Weather


def said(anchor: str, text: str) -> Narrated:
    return Narrated(anchor, (Plain(text),))


CHINESE = Story(
    meta=Meta("雪渡", "某人 & <友>", "CC0-1.0", description="一个渡口的故事。"),
    language="zh",
    cast=(Character("m", "小满"), Character("l", "老鲁头")),
    places=(Place("p", "清水渡"),),
    chapters=(
        Chapter(
            "第一章　半价",
            heading=said("h1", "第一章　半价"),
            scenes=(
                Scene(
                    place="p",
                    blocks=(
                        Paragraph(
                            (
                                said("a1", "天黑透了，岸上有人喊："),
                                Spoken("a2", (Plain("船家！"),), "l", marks=("“", "”")),
                                Spoken("a3", (Plain("等一等！"),), "l", marks=("“", "”")),
                            )
                        ),
                        Paragraph(
                            (
                                Narrated(
                                    "a4",
                                    (
                                        Plain("他"),
                                        Emphasis("没有"),
                                        Plain("分量"),
                                        Note("人无影则无分量。"),
                                        Plain("，"),
                                        Ruby("囡", "nān"),
                                        Plain("说"),
                                        Strong("半价"),
                                        Plain("。"),
                                    ),
                                ),
                            )
                        ),
                        Break(),
                        Paragraph((Thought("a5", (Plain("谁？"),), "m", marks=("「", "」")),)),
                        Verse(
                            (
                                Sung("a6", (Plain("雪落清江上，"),), "l"),
                                Sung("a7", (Plain("人归白屋中。"),), "l"),
                            )
                        ),
                        Document("letter", (said("a8", "见字如面。"), said("a9", "白宣\x01\x0b"))),
                        Figure("f1", "boat.png", "一条小船"),
                        Paragraph((Sound("a10", (Plain("咚！"),)),)),
                    ),
                ),
            ),
        ),
        Chapter("", scenes=(Scene((Paragraph((said("b1", "第二天，雪停了。"),)),)),)),
    ),
)

ENGLISH = Story(
    meta=Meta(
        "Lost Property", "A. Writer", identifier="urn:uuid:0b5b7f1e-8d5c-4d3e-9a67-1c2d3e4f5a6b"
    ),
    language="en",
    cast=(Character("o", "Odile"), Character("j", "Juno"), Character("g", "Gus")),
    chapters=(
        Chapter(
            "One",
            heading=said("h1", "One"),
            scenes=(
                Scene(
                    (
                        Paragraph(
                            (
                                Spoken("a1", (Plain("We close,"),), "o", marks=("“", "”")),
                                Narrated("a2", (Plain("said Odile."),), tag=True),
                                Spoken("a3", (Plain("At "), Emphasis("six"), Plain(".")), "o"),
                            )
                        ),
                        Document("notice", (said("a4", "Anything, however strange"),)),
                        Paragraph(
                            (
                                Choice("a5", (Plain("Wait."),), ("b1",)),
                                Choice("a6", (Plain("Go."),), ("nowhere",)),
                            )
                        ),
                    )
                ),
            ),
        ),
        Chapter("Two", scenes=(Scene((Paragraph((said("b1", "It rained & <rained>."),)),)),)),
    ),
)


def view(framing: Framing, seed: int = 1) -> View:
    setting = Setting(
        SettingKind.RIVER,
        seed,
        Era.PERIOD_CHINESE,
        time=TimeOfDay.NIGHT,
        weather=Weather.SNOW,
        mood=Mood.CALM,
    )
    return View(setting, (Actor(Look(seed), 0.7, False),), framing)


def board_of(story: Story) -> Board:
    """One scene of two shots a chapter."""

    def shot(framing: Framing, chapter: int) -> Shot:
        roles = (story.cast[0].id,)
        return Shot((), view(framing, chapter), roles, Rhythm.ESTABLISH, Move.HOLD)

    chapters = tuple(
        BoardChapter(
            (BoardScene((shot(Framing.MEDIUM, n), shot(Framing.ESTABLISHING, n)), Mood.CALM),)
        )
        for n in range(len(story.chapters))
    )
    return Board(Casting(Voice("narrator")), chapters)
