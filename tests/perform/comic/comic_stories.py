"""A Chinese period scene and an English modern one with everything a comic letters."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from yanyi.board.types import (
    Actor,
    Board,
    BoardChapter,
    BoardScene,
    Casting,
    CastMember,
    Look,
    Setting,
    Shot,
    View,
    Voice,
)
from yanyi.board.vocabulary import Costume, Era, Framing, Move, Rhythm, SettingKind
from yanyi.story.types import (
    Block,
    Chapter,
    Character,
    Document,
    Emphasis,
    Line,
    Meta,
    Narrated,
    Paragraph,
    Plain,
    Scene,
    Sound,
    Spoken,
    Story,
    Strong,
    Sung,
    Thought,
    Verse,
)
from yanyi.story.vocabulary import Gender, Manner, Mood, TimeOfDay


@dataclass
class Pen:
    """Writes lines with anchors of their own."""

    count: int = 0
    blocks: list[Block] = field(default_factory=list)

    def anchor(self) -> str:
        self.count += 1
        return f"a{self.count}"

    def told(self, text: str, tag: bool = False) -> Narrated:
        return Narrated(self.anchor(), (Plain(text),), tag)

    def said(self, who: str, text: str, manner: Manner = Manner.PLAIN) -> Spoken:
        return Spoken(self.anchor(), (Plain(text),), who, manner)

    def paragraph(self, *lines: Line) -> None:
        self.blocks.append(Paragraph(lines))


LOOKS = {
    "m": Look(3, Gender.FEMALE, costume=Costume.HANFU, colour="#c8553d"),
    "l": Look(8, Gender.MALE, costume=Costume.HANFU, colour="#3c6e8f"),
    "lin": Look(5, Gender.FEMALE, costume=Costume.JACKET, colour="#e0a030"),
    "tom": Look(9, Gender.MALE, costume=Costume.SWEATER, colour="#2a7f7f"),
}


def _actor(role: str, number: int, count: int) -> Actor:
    x = 0.5 if count == 1 else (0.3, 0.7)[number]
    return Actor(LOOKS[role], x, number == 0)


def shot(
    lines: tuple[str, ...],
    roles: tuple[str, ...],
    framing: Framing,
    rhythm: Rhythm,
    setting: Setting,
) -> Shot:
    actors = tuple(_actor(role, number, len(roles)) for number, role in enumerate(roles))
    return Shot(lines, View(setting, actors, framing), roles, rhythm, Move.HOLD)


def _board(roles: tuple[str, ...], era: Era, scenes: tuple[BoardScene, ...]) -> Board:
    members = tuple(CastMember(role, LOOKS[role], Voice("v")) for role in roles)
    return Board(Casting(Voice("v"), members, era), (BoardChapter(scenes),))


def chinese() -> tuple[Story, Board]:
    pen = Pen()
    pen.paragraph(pen.told("江上，月正圆。一叶舟，两个人。"))
    pen.paragraph(pen.said("l", "嘘……听见了吗？", Manner.WHISPER), pen.told("陆舟低声道。", True))
    pen.paragraph(pen.said("m", "师兄，不过是风声罢了。你呀，从小就爱自己吓自己。"))
    pen.paragraph(
        pen.told(
            "小满笑着拨了一下水。水里的月亮碎成千万片银子，又慢慢地聚拢起来。老人们都说，月圆之夜的江心，"
            "有一条白龙在听人唱歌；谁唱得最真，它就送谁一程。可是三十年来，渡口的人谁也没有见过它。"
        )
    )
    pen.paragraph(Thought(pen.anchor(), (Plain("难道……"), Emphasis("真的"), Plain("是它？")), "l"))
    pen.paragraph(Sound(pen.anchor(), (Plain("轰隆——！"),)))
    pen.paragraph(pen.said("l", "小心！快趴下！", Manner.SHOUT))
    pen.paragraph(pen.told("一个浪头打来，船头高高翘起。"))
    pen.blocks.append(
        Verse(
            tuple(
                Sung(pen.anchor(), (Plain(text),), "m") for text in ("明月几时有，", "把酒问青天。")
            )
        )
    )
    pen.blocks.append(
        Document("letter", (pen.told("吾弟亲启："), pen.told("三日后，渡口相见。勿带一人。")))
    )
    pen.paragraph(pen.said("", "船上的人，可是陆舟？"))
    pen.paragraph(pen.said("m", "原来是它。"), pen.said("l", "天亮了！"))
    river = Setting(SettingKind.RIVER, 4, Era.PERIOD_CHINESE, time=TimeOfDay.NIGHT)
    at = [line.anchor for block in pen.blocks for line in _lines(block)]
    shots = (
        shot((at[0],), ("m", "l"), Framing.ESTABLISHING, Rhythm.ESTABLISH, river),
        shot((at[1], at[2], at[3]), ("l", "m"), Framing.MEDIUM, Rhythm.TALK, river),
        shot((at[4],), ("m", "l"), Framing.WIDE, Rhythm.SILENCE, river),
        shot((at[5],), ("l",), Framing.CLOSE, Rhythm.TURN, river),
        shot((at[6], at[7], at[8]), ("l",), Framing.CLOSE, Rhythm.BURST, river),
        shot((at[9], at[10]), ("m",), Framing.MEDIUM, Rhythm.TALK, river),
        shot((at[11], at[12], at[13]), ("l",), Framing.MEDIUM, Rhythm.TALK, river),
        shot((at[14], at[15]), ("m", "l"), Framing.WIDE, Rhythm.TALK, river),
    )
    story = Story(
        Meta("江上月", "无名氏"),
        "zh",
        (
            Chapter(
                "第一回　江上月",
                (Scene(tuple(pen.blocks), time=TimeOfDay.NIGHT, mood=Mood.MYSTERIOUS),),
                Narrated("h", (Plain("第一回　江上月"),)),
            ),
        ),
        (Character("m", "小满"), Character("l", "陆舟")),
    )
    scene = BoardScene(shots, Mood.MYSTERIOUS)
    return story, _board(("m", "l"), Era.PERIOD_CHINESE, (scene,))


def english() -> tuple[Story, Board]:
    pen = Pen()
    pen.paragraph(pen.told("Midnight. Still no bus, and the rain had begun in earnest."))
    pen.paragraph(
        pen.said("lin", "It isn't coming, is it?"),
        pen.told(" said Lin. ", True),
        pen.said("lin", "We have been standing here since ten."),
    )
    pen.paragraph(
        Spoken(
            pen.anchor(),
            (Plain("Wait, Lin! "), Strong("Look"), Plain(" over there!")),
            "tom",
            Manner.SHOUT,
        )
    )
    pen.paragraph(pen.said("lin", "Don't turn round, Tom.", Manner.WHISPER))
    pen.paragraph(
        pen.told(
            "He turned round. At the far end of the street, where the lamps gave out, something "
            "very large was breathing. It had been breathing there for some time, slowly and "
            "without hurry, the way a man breathes who knows that the last bus has gone and that "
            "nobody in the world is going to come round the corner."
        )
    )
    pen.paragraph(
        Thought(pen.anchor(), (Plain("That is "), Emphasis("not"), Plain(" a dog.")), "tom")
    )
    pen.paragraph(Sound(pen.anchor(), (Plain("Crash!"),)))
    pen.paragraph(pen.said("tom", "Run!", Manner.SHOUT))
    pen.blocks.append(
        Document(
            "letter",
            (
                pen.told("My dear Lin,"),
                pen.told("By the time you read this the last bus will be gone. Do not wait."),
                pen.told("A."),
            ),
        )
    )
    pen.blocks.append(Verse((Sung(pen.anchor(), (Plain("Row, row, row your boat,"),), "lin"),)))
    pen.paragraph(pen.said("", "Who goes there?"))
    pen.paragraph(
        pen.said(
            "lin",
            "Listen to me, Tom, because I shall only say it once. When my grandmother was a girl "
            "there were four of us on this street, and every one of them had seen it. They painted "
            "the doors blue. They never told anybody why, and they never once went out after ten.",
        )
    )
    pen.paragraph(pen.said("tom", "Thank you for waiting for me."), pen.said("lin", "Always."))
    street = Setting(SettingKind.STREET, 7, Era.MODERN, time=TimeOfDay.NIGHT)
    at = [line.anchor for block in pen.blocks for line in _lines(block)]
    shots = (
        shot((at[0],), ("lin",), Framing.ESTABLISHING, Rhythm.ESTABLISH, street),
        shot((at[1], at[2], at[3]), ("lin",), Framing.MEDIUM, Rhythm.TALK, street),
        shot((at[4], at[5]), ("lin", "tom"), Framing.MEDIUM, Rhythm.TALK, street),
        shot((at[6],), ("tom",), Framing.WIDE, Rhythm.SILENCE, street),
        shot((at[7],), ("tom",), Framing.CLOSE, Rhythm.TALK, street),
        shot((at[8], at[9]), ("tom",), Framing.CLOSE, Rhythm.BURST, street),
        shot((at[10], at[11], at[12]), ("lin",), Framing.MEDIUM, Rhythm.SILENCE, street),
        shot((at[13], at[14]), ("lin",), Framing.MEDIUM, Rhythm.TALK, street),
        shot((at[15],), ("lin", "tom"), Framing.MEDIUM, Rhythm.TALK, street),
        shot((at[16], at[17]), ("tom", "lin"), Framing.WIDE, Rhythm.TALK, street),
    )
    story = Story(
        Meta("The Last Bus", "A. Nobody"),
        "en",
        (
            Chapter(
                "Midnight",
                (Scene(tuple(pen.blocks), time=TimeOfDay.NIGHT, mood=Mood.TENSE),),
                Narrated("h", (Plain("Midnight"),)),
            ),
        ),
        (Character("lin", "Lin"), Character("tom", "Tom")),
    )
    scene = BoardScene(shots, Mood.TENSE)
    return story, _board(("lin", "tom"), Era.MODERN, (scene,))


def _lines(block: Block) -> Iterator[Line]:
    if isinstance(block, Paragraph | Verse | Document):
        yield from block.lines
