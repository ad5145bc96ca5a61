"""Panels to letter, for tests."""

from yanyi.art.lettering.grade import PAGE, Grade
from yanyi.art.lettering.items import Item, Kind, Panel, Passage, Rectangle, Seen, Style, Words
from yanyi.art.lettering.layout import Paper

Box = tuple[float, float, float, float]


def paper(chinese: bool, rtl: bool = False, grade: Grade = PAGE) -> Paper:
    return Paper(1600, 2400, chinese, rtl, grade)


def words(text: str, style: Style = Style.PLAIN) -> Passage:
    return (Words(text, style),)


def item(kind: Kind, *texts: str, speaker: int = -1, rows: bool = False) -> Item:
    return Item(kind, tuple(words(text) for text in texts), speaker, rows)


def figure(actor: int, x: float, y: float, radius: float) -> Seen:
    head = Rectangle(x - radius, y - radius * 1.2, x + radius, y + radius)
    body = Rectangle(x - radius * 1.5, y - radius * 1.2, x + radius * 1.5, 960)
    return Seen(actor, head, (x, y + radius * 0.5), body)


def panel(
    box: Box,
    figures: tuple[Seen, ...],
    *items: Item,
    above: tuple[Item, ...] = (),
    below: tuple[Item, ...] = (),
    slant: float = 0.0,
    vertical: bool = False,
) -> Panel:
    left, top, right, bottom = box
    corners = ((left + slant, top), (right, top), (right, bottom), (left, bottom))
    size = (976, 960) if right - left < 1000 else (1472, 960)
    return Panel(corners, *size, figures, above, items, below, vertical)


ONE = (figure(0, 488, 500, 130),)
TWO = (figure(0, 320, 480, 105), figure(1, 660, 500, 105))
FAR = (figure(0, 500, 640, 36), figure(1, 760, 645, 36))
HALF = (64.0, 884.0, 788.0, 1600.0)
FULL = (64.0, 64.0, 1536.0, 860.0)

CHINESE = (
    panel(FULL, FAR, item(Kind.CAPTION, "江上，月正圆。一叶舟，两个人。"), vertical=True),
    panel(
        HALF,
        TWO,
        item(Kind.WHISPER, "嘘……听见了吗？", speaker=0),
        item(Kind.SPEECH, "师兄，别怕，不过是风声罢了。你呀，从小就爱自己吓自己。", speaker=1),
    ),
    panel(
        HALF,
        TWO,
        item(Kind.SPEECH, "右边的人先说，这时候气泡怎么放？", speaker=1),
        item(Kind.SPEECH, "左边的人后说，气泡就要放低一些。", speaker=0),
    ),
    panel(
        HALF,
        ONE,
        item(Kind.SOUND, "轰隆——！"),
        item(Kind.SHOUT, "小心！快趴下！", speaker=0),
        item(Kind.CAPTION, "一个浪头打来，船头高高翘起。"),
        slant=40,
    ),
    panel(
        (64.0, 1624.0, 1536.0, 2336.0),
        FAR,
        item(Kind.SONG, "明月几时有，", "把酒问青天。", speaker=0, rows=True),
        item(Kind.LETTER, "吾弟亲启：", "三日后，渡口相见。勿带一人。", rows=True),
        item(Kind.THOUGHT, "是“它”来了？（难道……）", speaker=1),
        item(Kind.SPEECH, "船上的人，可是陆舟？"),
        below=(item(Kind.BAND, "老人们都说，月圆之夜的江心，有一条白龙在听人唱歌。" * 3),),
    ),
)
ENGLISH = (
    panel(FULL, FAR, item(Kind.CAPTION, "Midnight. Still no bus, and the rain had begun.")),
    panel(
        HALF,
        TWO,
        item(Kind.SPEECH, "It isn't coming, is it? We have been here since ten.", speaker=0),
        item(Kind.SHOUT, "Wait, Lin! Look over there!", speaker=1),
    ),
    panel(
        HALF,
        ONE,
        item(Kind.SOUND, "Crash!"),
        item(Kind.WHISPER, "Don't turn round.", speaker=0),
        item(Kind.SPEECH, "Who goes there?"),
        above=(item(Kind.BAND, "She folded the letter into the smallest square it would go."),),
    ),
    panel(
        FULL,
        FAR,
        item(Kind.NOTICE, "No one may cross after dark."),
        item(Kind.SCREEN, "where are you??"),
        item(Kind.VERSE, "Row, row, row your boat,", "Gently down the stream.", rows=True),
        item(Kind.SPEECH, "Honorificabilitudinitatibus, she said, and meant it.", speaker=1),
    ),
)
