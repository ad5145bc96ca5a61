"""The contact sheets of the built-in illustrator, drawn anew: `make sheets`.

Rows and columns are the words of the vocabularies, so that what is added there shows up by itself.
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

import skia

from yanyi.art.figure.figure import Face as Acting
from yanyi.art.figure.figure import draw_figure, measure_figure
from yanyi.art.figure.ink import Ink
from yanyi.art.fonts import Face, typeface
from yanyi.art.view import draw_view
from yanyi.board.types import Actor, Look, Setting, View
from yanyi.board.vocabulary import (
    Beard,
    Costume,
    Era,
    Framing,
    Head,
    Headgear,
    Pose,
    Prop,
    SettingKind,
    Style,
    Turn,
)
from yanyi.story.vocabulary import Age, Emotion, Gender, Mood, Season, TimeOfDay, Weather

HERE = Path(__file__).parent
IMAGES = HERE / "images" / "sheets"
PAGE = HERE / "illustrator.md"
QUALITY = 62
PAPER, INK, FAINT, CARD = "#f7f0df", "#2a2330", "#8b7f70", "#fffaf0"
GAP, MARGIN, HEADER, LABEL = 12, 36, 116, 34
Paint = Callable[[skia.Canvas, int, int], None]


@dataclass(frozen=True)
class Cell:
    """One picture of a sheet with the word that it shows."""

    label: str
    paint: Paint


@dataclass(frozen=True)
class Sheet:
    """A sheet: ``rows`` names its rows when every row is a word too."""

    name: str
    title: str
    says: str
    size: tuple[int, int]
    columns: int
    cells: tuple[Cell, ...]
    heads: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()


def ink_of(colour: str) -> int:
    return 0xFF000000 | int(colour[1:], 16)


def words(value: StrEnum) -> str:
    return value.value.replace("_", " ")


def write(
    canvas: skia.Canvas, text: str, x: float, y: float, size: float, colour: str = INK,
    face: Face = Face.COMIC, middle: bool = False,
) -> None:  # fmt: skip
    font = skia.Font(typeface(face), size)
    font.setSubpixel(True)
    left = x - font.measureText(text) / 2 if middle else x
    canvas.drawString(text, left, y, font, skia.Paint(AntiAlias=True, Color=ink_of(colour)))


def drawn(sheet: Sheet) -> skia.Image:
    """The sheet with its title, its cells in order, and their labels."""
    wide, high = sheet.size
    side = 150 if sheet.rows else 0
    label = 0 if sheet.rows else LABEL
    count = -(-len(sheet.cells) // sheet.columns)
    top = HEADER + (30 if sheet.heads else 0)
    width = 2 * MARGIN + side + sheet.columns * (wide + GAP) - GAP
    height = top + count * (high + label + GAP) - GAP + MARGIN
    surface = skia.Surface(width, height)
    canvas = surface.getCanvas()
    canvas.clear(ink_of(PAPER))
    write(canvas, sheet.title, MARGIN, 66, 50, face=Face.BANGERS)
    write(canvas, sheet.says, MARGIN, 92, 19, FAINT)
    for number, head in enumerate(sheet.heads):
        x = MARGIN + side + number * (wide + GAP) + wide / 2
        write(canvas, head, x, top - 8, 18, middle=True, face=Face.COMIC_BOLD)
    for number, cell in enumerate(sheet.cells):
        x = MARGIN + side + number % sheet.columns * (wide + GAP)
        y = top + number // sheet.columns * (high + label + GAP)
        card = skia.Rect.MakeXYWH(x, y, wide, high)
        canvas.save()
        canvas.clipRRect(skia.RRect.MakeRectXY(card, 10, 10), True)
        canvas.drawRect(card, skia.Paint(Color=ink_of(CARD)))
        canvas.translate(x, y)
        cell.paint(canvas, wide, high)
        canvas.restore()
        if label:
            write(canvas, cell.label, x + wide / 2, y + high + 24, 19, middle=True)
    for number, row in enumerate(sheet.rows):
        y = top + number * (high + GAP) + high / 2
        write(canvas, row, MARGIN, y + 6, 19, face=Face.COMIC_BOLD)
    return surface.makeImageSnapshot()


def figures(*actors: Actor) -> Paint:
    """Whole figures beside each other, as large as the cell allows."""

    def paint(canvas: skia.Canvas, wide: int, high: int) -> None:
        share = wide / len(actors)
        for number, actor in enumerate(actors):
            marks = measure_figure(actor, Acting())
            left, top, right, _ = marks.body
            top = min(top, marks.head[1])
            scale = min(high * 0.9 / max(-top, 540), share * 0.94 / (right - left + 40))
            canvas.save()
            middle = (left + right) / 2 * scale
            canvas.translate(share * (number + 0.5) - middle, high * 0.95)
            canvas.scale(scale, scale)
            draw_figure(Ink(canvas, 1.5 / scale, -1.0), actor, Acting())
            canvas.restore()

    return paint


def bust(actor: Actor, share: float = 0.62) -> Paint:
    """A head and shoulders."""

    def paint(canvas: skia.Canvas, wide: int, high: int) -> None:
        head = measure_figure(actor, Acting()).head
        scale = share * high / (head[3] - head[1])
        canvas.save()
        canvas.translate(wide / 2 - (head[0] + head[2]) / 2 * scale, high * 0.1 - head[1] * scale)
        canvas.scale(scale, scale)
        draw_figure(Ink(canvas, 1.7 / scale, -1.0), actor, Acting())
        canvas.restore()

    return paint


def scene(view: View, style: str = "ink", times: int = 3) -> Paint:
    """A view, drawn larger and made small."""

    def paint(canvas: skia.Canvas, wide: int, high: int) -> None:
        image = draw_view(view, wide * times, high * times, style)
        fine = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
        canvas.drawImageRect(image, skia.Rect.MakeWH(wide, high), fine)

    return paint


MAN = Look(8, Gender.MALE, Age.ADULT, colour="#3c6e8f", second_colour="#24384d")
WOMAN = Look(3, Gender.FEMALE, Age.ADULT, colour="#c8553d", second_colour="#6d2430")
GIRL = Look(12, Gender.FEMALE, Age.CHILD, costume=Costume.SWEATER, colour="#d9a23c")
PERIOD = frozenset({"river", "mountain", "temple", "palace", "tavern", "boat", "battlefield",
                    "village", "bridge", "study", "market"})  # fmt: skip


PAIRS = frozenset({"embrace", "hold_hands"})
GOWNS = frozenset({"dress", "period_gown", "qipao", "farm_dress"})
HIS = frozenset({"tailcoat"})


def era_of(kind: SettingKind) -> Era:
    old = kind.value in PERIOD or kind.value.startswith("old_")
    return Era.PERIOD_CHINESE if old else Era.MODERN


def costumes() -> Sheet:
    says = "Every costume on two people; colours are the character's own."
    cells = tuple(Cell(words(one), figures(*_two(n, one))) for n, one in enumerate(Costume))
    return Sheet("costumes", "Costumes", says, (290, 300), 6, cells)


def _two(number: int, costume: Costume) -> tuple[Actor, Actor]:
    """A woman and a man in a costume, or two of those who wear it."""
    hers, his = GOWNS, HIS
    one = Look(3 + number, Gender.MALE if costume.value in his else Gender.FEMALE, costume=costume)
    other = Look(40 + number, Gender.FEMALE if costume.value in hers else Gender.MALE,
                 costume=costume)  # fmt: skip
    return Actor(one, 0.3, True), Actor(other, 0.7, False)


def poses() -> Sheet:
    worn = (replace(WOMAN, costume=Costume.HANFU), replace(MAN, costume=Costume.JACKET))
    cells = tuple(
        Cell(words(pose), _together(pose, *worn))
        if pose.value in PAIRS
        else Cell(words(pose), figures(Actor(worn[n % 2], 0.5, True, pose)))
        for n, pose in enumerate(Pose)
    )
    says = "What bodies do, in a wide robe and in a jacket by turns."
    return Sheet("poses", "Poses", says, (210, 260), 8, cells)


def _together(pose: Pose, one: Look, other: Look) -> Paint:
    """Two who touch each other, in a view of their own."""
    pair = Actor(one, 0.42, True, pose), Actor(other, 0.58, False, pose)
    return scene(View(setting(SettingKind.ABSTRACT), pair, Framing.WIDE))


def turns() -> Sheet:
    shown = (
        replace(WOMAN, costume=Costume.HANFU),
        replace(MAN, costume=Costume.SUIT),
        replace(MAN, seed=21, beard=True, costume=Costume.ARMOUR),
        replace(GIRL, costume=Costume.DRESS),
    )
    cells = tuple(
        Cell(words(turn), figures(Actor(look, 0.5, True, turn=turn)))
        for look in shown
        for turn in Turn
    )
    return Sheet("turns", "Turns", "A figure seen from its sides.", (210, 270), 8, cells)


def props() -> Sheet:
    look = replace(MAN, costume=Costume.SCHOLAR_ROBE)
    cells = tuple(
        Cell(words(prop), figures(Actor(look, 0.5, True, Pose.HOLD, prop=prop)))
        for prop in Prop
        if prop is not Prop.NONE
    )
    return Sheet("props", "Props", "What a hand may hold.", (210, 270), 8, cells)


def emotions() -> Sheet:
    shown = (replace(WOMAN, costume=Costume.HANFU), replace(MAN, costume=Costume.SHIRT), GIRL)
    cells = tuple(
        Cell("", bust(Actor(look, 0.5, True, emotion=emotion, intensity=strength), 0.84))
        for emotion in Emotion
        for look in shown
        for strength in (0.4, 1.0)
    )
    heads = ("she, a little", "much", "he, a little", "much", "a child, a little", "much")
    says = "Every emotion of the shared vocabulary, faint and strong."
    rows = tuple(words(one) for one in Emotion)
    return Sheet("emotions", "Emotions", says, (190, 190), 6, cells, heads, rows)


def heads() -> Sheet:
    feelings = (Emotion.NEUTRAL, Emotion.HAPPY, Emotion.SAD, Emotion.ANGRY, Emotion.SURPRISED)
    worn = (Costume.HANFU, Costume.SWEATER, Costume.SCHOLAR_ROBE, Costume.COAT)
    cells = tuple(
        Cell("", bust(Actor(look, 0.5, True, emotion=feeling, intensity=0.9), 0.7))
        for look in (
            Look(5 + n, Gender.MALE, head=head, costume=worn[n % 4]) for n, head in enumerate(Head)
        )
        for feeling in feelings
    )
    rows, tops = tuple(words(one) for one in Head), tuple(words(one) for one in feelings)
    says = "Whoever's head it is, it feels as people do."
    return Sheet("heads", "Heads", says, (200, 190), len(feelings), cells, tops, rows)


def hats() -> Sheet:
    """Hats on her and on him, beards on him; each from four sides."""
    hers = replace(WOMAN, costume=Costume.HANFU)
    his = replace(MAN, costume=Costume.SCHOLAR_ROBE)
    worn = [(one, replace((hers, his)[n % 2], headgear=one)) for n, one in enumerate(Headgear)]
    grown = [(one, replace(his, beard=True, beard_kind=one)) for one in Beard]
    shown = [(name, look) for name, look in (*worn, *grown) if name.value not in ("none", "any")]
    cells = tuple(
        Cell("", bust(Actor(look, 0.5, True, turn=turn), 0.6)) for _, look in shown for turn in Turn
    )
    rows, tops = tuple(words(name) for name, _ in shown), tuple(words(one) for one in Turn)
    says = (
        "What is worn on the head and on the chin, read from the text or asked for by the author."
    )
    return Sheet("hats", "Hats and beards", says, (200, 190), len(Turn), cells, tops, rows)


def directions() -> Sheet:
    pair = (
        Actor(replace(WOMAN, costume=Costume.HANFU), 0.3, True, Pose.TALK, Emotion.HAPPY),
        Actor(replace(MAN, costume=Costume.SCHOLAR_ROBE), 0.7, False, Pose.STAND),
    )
    places = (
        Setting(SettingKind.RIVER, 7, Era.PERIOD_CHINESE, time=TimeOfDay.NIGHT),
        Setting(SettingKind.GARDEN, 3, Era.PERIOD_CHINESE, time=TimeOfDay.MORNING),
        Setting(SettingKind.OLD_STREET, 5, Era.PERIOD_CHINESE, weather=Weather.SNOW),
    )
    cells = tuple(
        Cell("", scene(View(place, pair, Framing.MEDIUM), style.value, times=2))
        for style in Style
        for place in places
    )
    says = "The same pictures in each art direction: `style` in `[comic]`, `[film]`, `[novel]`."
    rows = tuple(words(one) for one in Style)
    return Sheet("directions", "Art directions", says, (420, 280), 3, cells, (), rows)


def people() -> Sheet:
    ages = (Age.CHILD, Age.YOUNG, Age.ADULT, Age.OLD)
    cells = tuple(
        Cell("", bust(Actor(_somebody(n, age, gender), 0.5, n % 2 == 0), 0.66))
        for age in ages
        for gender in (Gender.FEMALE, Gender.MALE)
        for n in range(8)
    )
    rows = tuple(f"{words(age)}, {sex}" for age in ages for sex in ("she", "he"))
    says = "Nobody said how these people look: the seed of each chose."
    return Sheet("people", "People", says, (176, 176), 8, cells, (), rows)


def _somebody(number: int, age: Age, gender: Gender) -> Look:
    worn = (Costume.HANFU, Costume.SHIRT, Costume.PERIOD_GOWN, Costume.HOODIE)
    seed = 100 + 17 * number + 3 * tuple(Age).index(age)
    costume = _fit(worn[number % 4], gender)
    return Look(seed, gender, age, costume=costume, glasses=number % 5 == 4)


def _fit(costume: Costume, gender: Gender) -> Costume:
    gown = costume is Costume.PERIOD_GOWN and gender is Gender.MALE
    return Costume.TAILCOAT if gown else costume


def setting(kind: SettingKind, era: Era | None = None) -> Setting:
    return Setting(kind, 7, era or era_of(kind), time=TimeOfDay.DAY, weather=Weather.CLEAR)


def places() -> Sheet:
    cells = tuple(
        Cell("", scene(View(setting(kind, era), (), Framing.ESTABLISHING)))
        for kind in SettingKind
        for era in Era
    )
    rows, tops = tuple(words(one) for one in SettingKind), tuple(words(one) for one in Era)
    says = "Every kind of place in the three eras, by day. A place always looks the same."
    return Sheet("places", "Places", says, (304, 190), len(Era), cells, tops, rows)


def by(name: str, title: str, says: str, field: str, values: list[StrEnum]) -> Sheet:
    """Every place under every value of one field of its setting."""
    cells = tuple(
        Cell("", scene(View(replace(setting(kind), **{field: value}), (), Framing.ESTABLISHING)))
        for kind in SettingKind
        for value in values
    )
    rows, tops = tuple(words(one) for one in SettingKind), tuple(words(one) for one in values)
    return Sheet(name, title, says, (192, 120), len(values), cells, tops, rows)


def known(kind: type[StrEnum]) -> list[StrEnum]:
    return [one for one in kind if one.value != "unknown"]


def light() -> Sheet:
    pair = (
        Actor(replace(WOMAN, costume=Costume.HANFU), 0.3, True, Pose.TALK, Emotion.HAPPY),
        Actor(replace(MAN, costume=Costume.SCHOLAR_ROBE), 0.7, False, Pose.STAND),
    )
    river = Setting(SettingKind.RIVER, 7, Era.PERIOD_CHINESE)
    cells = tuple(
        Cell("", scene(View(replace(river, time=time, mood=mood), pair, Framing.MEDIUM), times=2))
        for mood in Mood
        for time in known(TimeOfDay)
    )
    rows, tops = tuple(words(one) for one in Mood), tuple(words(one) for one in known(TimeOfDay))
    says = "The same two people in one place, lit by every hour and coloured by every mood."
    return Sheet("light", "Light and mood", says, (230, 150), len(tops), cells, tops, rows)


def sheets() -> Iterator[Sheet]:
    """Every sheet there is."""
    yield costumes()
    yield poses()
    yield turns()
    yield props()
    yield emotions()
    yield heads()
    yield hats()
    yield people()
    yield places()
    says = "Every place by every hour of the day."
    yield by("hours", "Hours", says, "time", known(TimeOfDay))
    says = "Every place in every weather."
    yield by("weather", "Weather", says, "weather", known(Weather))
    says = "Every place in every season."
    yield by("seasons", "Seasons", says, "season", known(Season))
    yield light()
    yield directions()


def main(names: list[str]) -> None:
    """Draw the sheets of these names, or all of them, and the page that shows them."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    text = [
        "# The built-in illustrator",
        "",
        "What it can draw, on one sheet each. `make sheets` draws them anew; what is added to the",
        "vocabularies of the board appears by itself. Open a sheet to see it at full size.",
        "",
    ]
    for sheet in sheets():
        if not names or sheet.name in names:
            image = drawn(sheet)
            data = bytes(image.encodeToData(skia.EncodedImageFormat.kWEBP, QUALITY))
            (IMAGES / f"{sheet.name}.webp").write_bytes(data)
            print(f"{sheet.name}: {image.width()}x{image.height()}, {len(data) / 1e3:.0f} kB")
        text += [f"## {sheet.title}", sheet.says, ""]
        text += [f"![{sheet.title}](images/sheets/{sheet.name}.webp)", ""]
    PAGE.write_text("\n".join(text).rstrip() + "\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
