"""A model sheet drawn: the character large, from all sides, with its faces and its colours."""

from dataclasses import replace
from hashlib import blake2b

import skia

from yanyi.art.direction import toned
from yanyi.art.figure import beast
from yanyi.art.figure.figure import Marks, draw_figure, measure_figure
from yanyi.art.figure.ink import Ink
from yanyi.art.figure.person import Person, person
from yanyi.art.figure.speaking import Face
from yanyi.art.fonts import Role
from yanyi.art.lettering.inks import colour, fill, stroke
from yanyi.art.lettering.line import Side, put
from yanyi.art.lettering.shaping import Hand
from yanyi.art.mark import size_of
from yanyi.art.model_sheet import ModelSheet
from yanyi.art.model_sheet_wording import Wording, wording_for
from yanyi.art.palette import brightness, mix, retone
from yanyi.board.types import Actor, Look
from yanyi.board.vocabulary import Costume, Pose, Turn
from yanyi.media.labels import Label, mark, xmp_packet
from yanyi.media.xmp import with_xmp
from yanyi.story.vocabulary import Age, Emotion

WIDTH, HEIGHT = 2400, 1600
QUALITY = 90
_PAPER, _INK, _SOFT, _LINE = "#f8f1e2", "#231d2b", "#7c7266", "#cdbfa6"
_PANEL = 720.0
_LEFT, _RIGHT = 800.0, 2330.0
_FLOOR, _TALLEST = 742.0, 610.0
_BOX, _GAP, _ROW = (287.0, 252.0), 23.75, 852.0
_POSES = (Pose.HANDS_ON_HIPS, Pose.TALK, Pose.HAND_TO_CHIN, Pose.CROSS_ARMS, Pose.WAVE)
_REST = Face()


def draw_sheet(params: ModelSheet) -> bytes:
    """The sheet as a labelled WebP."""
    surface = skia.Surface(WIDTH, HEIGHT)
    _Sheet(params, surface.getCanvas()).draw()
    image = toned(surface.makeImageSnapshot(), params.style)
    data = bytes(image.encodeToData(skia.EncodedImageFormat.kWEBP, QUALITY))
    name = blake2b(str(params).encode(), digest_size=12).hexdigest()
    return with_xmp(data, xmp_packet(Label(produce_id=f"yanyi-sheet-{name}")))


def _look_of_adult(look: Look) -> Look:
    """Somebody of plain build to stand beside."""
    return Look(seed=3, gender=look.gender, age=Age.ADULT, costume=Costume.SHIRT, hair=2)


def _high(marks: Marks) -> float:
    """From the feet to the crown, in figure units."""
    return -marks.head[1]


class _Sheet:
    """What is drawn where."""

    def __init__(self, params: ModelSheet, canvas: skia.Canvas) -> None:
        self.params, self.canvas = params, canvas
        self.who: Person = person(params.look)
        self.chinese = params.language.lower().startswith("zh")
        self.said: Wording = wording_for(params.language)
        self.body = Hand(Role.BODY, self.chinese)

    def draw(self) -> None:
        self.canvas.drawPaint(fill(_PAPER))
        self._panel()
        self._turns()
        self._faces()
        self._swatches()
        self._label()

    def _words(
        self,
        text: str,
        size: float,
        place: tuple[float, float],
        shade: str = _SOFT,
        side: Side = Side.MIDDLE,
        room: float = 10_000.0,
    ) -> float:
        return put(self.canvas, text, self.body, size, place, shade, side, room)

    def _actor(
        self, turn: Turn = Turn.THREE_QUARTER, emotion: Emotion = Emotion.NEUTRAL,
        pose: Pose = Pose.STAND,
    ) -> Actor:  # fmt: skip
        return Actor(self.params.look, 0.5, True, pose, emotion, 0.85, turn=turn)

    def _figure(self, actor: Actor, x: float, y: float, scale: float, line: float) -> None:
        """A figure with its feet at ``x, y``; ``line`` is its outline in pixels."""
        self.canvas.save()
        self.canvas.translate(x, y)
        self.canvas.scale(scale, scale)
        draw_figure(Ink(self.canvas, line / scale, -1.0), actor, _REST)
        self.canvas.restore()

    def _shadow(self, x: float, y: float, wide: float, alpha: float = 0.2) -> None:
        paint = fill(_INK, alpha)
        paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, wide * 0.06))
        self.canvas.drawOval(skia.Rect(x - wide, y - wide * 0.1, x + wide, y + wide * 0.1), paint)

    def _panel(self) -> None:
        """The character large on its own colour, under its name."""
        canvas, main = self.canvas, self.who.colour
        deep = main if brightness(main) < 0.72 else self.who.second
        top, foot = mix(deep, _PAPER, 0.5), mix(deep, _PAPER, 0.78)
        shader = skia.GradientShader.MakeLinear(
            [skia.Point(0, 0), skia.Point(0, HEIGHT)], [colour(top), colour(foot)]
        )
        canvas.drawRect(skia.Rect(0, 0, _PANEL, HEIGHT), skia.Paint(Shader=shader))
        canvas.drawRect(skia.Rect(_PANEL, 0, _PANEL + 10, HEIGHT), fill(mix(deep, _INK, 0.1)))
        canvas.drawCircle(_PANEL / 2, 860, 318, fill(mix(foot, "#ffffff", 0.55)))
        canvas.drawCircle(_PANEL / 2, 860, 338, stroke(mix(deep, _PAPER, 0.35), 3))
        ink = "#fffaf0" if brightness(top) < 0.5 else _INK
        title = Hand(Role.TITLE, self.chinese)
        put(canvas, self.params.name, title, 150, (64, 190), ink, Side.LEFT, _PANEL - 128)
        kind = self.said.people.get((self.who.age, self.params.look.gender), "")
        self._words(kind, 46, (68, 268), mix(ink, top, 0.2), Side.LEFT)
        pose = _POSES[self.params.look.seed % len(_POSES)]
        actor = self._actor(pose=pose, emotion=Emotion.HAPPY)
        marks = measure_figure(actor, _REST)
        wide = marks.body[2] - marks.body[0]
        scale = min(1150 / _high(marks), 620 / wide)
        x = _PANEL / 2 - (marks.body[0] + marks.body[2]) / 2 * scale
        self._shadow(x + 6 * scale, 1500, 92 * scale)
        self._figure(actor, x, 1500, scale, 4.4)

    def _turns(self) -> None:
        """From all sides on one floor, ruled in heads, and beside a grown-up."""
        plain = self._actor()
        marks = measure_figure(plain, _REST)
        adult = Actor(_look_of_adult(self.params.look), 0.5, False, turn=Turn.THREE_QUARTER)
        tallest = max(_high(marks), _high(measure_figure(adult, _REST)))
        scale = _TALLEST / tallest
        head = (marks.head[3] - marks.head[1]) * scale
        self._ruler(_high(marks) * scale, head)
        pitch = (_RIGHT - _LEFT) / 5
        for number, turn in enumerate(self.said.turns):
            actor = self._actor(turn)
            seen = measure_figure(actor, _REST)
            x = _LEFT + pitch * (number + 0.5)
            self._shadow(x, _FLOOR, 78 * scale, 0.16)
            middle = (seen.head[0] + seen.head[2]) / 2
            self._figure(actor, x - middle * 0.5 * scale, _FLOOR, scale, 2.6)
            self._words(self.said.turns[turn], 34, (x, _FLOOR + 58))
        self._beside(adult, _LEFT + pitch * 4.5, scale)

    def _ruler(self, high: float, head: float) -> None:
        """A line for every head, counted from the crown, and the floor."""
        y = _FLOOR - high
        while y < _FLOOR - head * 0.3:
            dashed = stroke(_LINE, 2)
            dashed.setPathEffect(skia.DashPathEffect.Make([10, 10], 0))
            self.canvas.drawLine(_LEFT, y, _RIGHT, y, dashed)
            y += head
        self.canvas.drawLine(_LEFT, _FLOOR, _RIGHT, _FLOOR, stroke(_SOFT, 3))
        count = f"{high / head:.1f}"
        words = self.said.heads.format(count=count)
        self._words(words, 30, (_LEFT, _FLOOR - high - 14), _SOFT, Side.LEFT)

    def _beside(self, adult: Actor, x: float, scale: float) -> None:
        """The outline of a grown-up, and the character before it."""
        tone = skia.ColorFilters.Blend(colour(mix(_LINE, _PAPER, 0.25)), skia.BlendMode.kSrcIn)
        self.canvas.saveLayer(None, skia.Paint(ColorFilter=tone))
        self._figure(adult, x + 62, _FLOOR, scale, 2.6)
        self.canvas.restore()
        tone = skia.ColorFilters.Blend(colour(self.who.colour), skia.BlendMode.kSrcIn)
        self.canvas.saveLayer(None, skia.Paint(ColorFilter=tone, Alphaf=0.85))
        self._figure(self._actor(), x - 66, _FLOOR, scale, 2.6)
        self.canvas.restore()
        self._words(self.said.adult, 34, (x + 62, _FLOOR + 58))

    def _faces(self) -> None:
        """The main feelings in small panels."""
        ground = mix(retone(self.who.second, 0.7), "#fffaf0", 0.78)
        for number, emotion in enumerate(self.said.emotions):
            row, column = divmod(number, 5)
            left = _LEFT + column * (_BOX[0] + _GAP)
            top = _ROW + row * (_BOX[1] + 66)
            box = skia.Rect.MakeXYWH(left, top, *_BOX)
            self._bust(self._actor(emotion=emotion), box, ground)
            centre = left + _BOX[0] / 2
            self._words(self.said.emotions[emotion], 34, (centre, top + _BOX[1] + 44))

    def _bust(self, actor: Actor, box: skia.Rect, ground: str) -> None:
        canvas = self.canvas
        marks = measure_figure(replace(actor, emotion=Emotion.NEUTRAL), _REST)
        head = marks.head
        scale = 0.79 * box.height() / (head[3] - head[1])
        x = box.centerX() - (head[0] + head[2]) / 2 * scale
        y = box.top() + 0.07 * box.height() - head[1] * scale
        canvas.save()
        canvas.clipRRect(skia.RRect.MakeRectXY(box, 22, 22), True)
        canvas.drawPaint(fill(ground))
        canvas.drawCircle(
            box.centerX(), box.centerY() + 8, box.height() * 0.44, fill("#fffdf6", 0.6)
        )
        self._figure(actor, x, y, scale, 3.0)
        canvas.restore()
        canvas.drawRRect(skia.RRect.MakeRectXY(box, 22, 22), stroke(_INK, 3))

    def _swatches(self) -> None:
        """The colours that never change."""
        who, said = self.who, self.said
        skin = beast.hand_colour(who) if who.beast else who.skin
        shades = [(said.fur if who.beast else said.skin, skin)]
        shades += [] if who.beast else [(said.hair, who.hair_colour)]
        shades += [(said.cloth, who.colour), (said.second, who.second)]
        x, y = _LEFT, HEIGHT - 62.0
        for name, shade in shades:
            self.canvas.drawCircle(x + 38, y, 38, fill(shade))
            self.canvas.drawCircle(x + 38, y, 38, stroke(_INK, 3))
            wide = self._words(name, 34, (x + 92, y - 2), _INK, Side.LEFT)
            wide = max(wide, self._words(shade, 24, (x + 92, y + 30), _SOFT, Side.LEFT))
            x += 92 + wide + 44

    def _label(self) -> None:
        """The explicit label in the lower corner."""
        words = mark(self.params.language)
        size = size_of(words, self.body.chinese, HEIGHT)
        self._words(words, size, (_RIGHT, HEIGHT - 36.0), mix(_SOFT, _PAPER, 0.2), Side.RIGHT)
