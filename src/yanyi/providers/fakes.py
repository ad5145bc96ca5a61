"""Providers that draw the request: a picture with its wording on it, a tone per voice.

They are quick, need no model, and give the same bytes everywhere, so that golden works read as a
storyboard and tests see what was asked.
"""

import math
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, TypeVar

from yanyi.models.answers import Answer, Box, Flat, Layer, Layered, Pose2D, Said, Wrote
from yanyi.models.asks import Ask, Picture, Speech, Words
from yanyi.models.blob import Blob
from yanyi.models.provider import Desk, Offer, VoiceOffer
from yanyi.problems import Problem, ProviderError
from yanyi.story.vocabulary import Age, Gender

T = TypeVar("T")

RATE = 24_000
FAKE_VOICES = tuple(
    VoiceOffer(f"{language}-{gender.value}-{number}", language, gender, age)
    for language in ("zh", "en")
    for gender in (Gender.FEMALE, Gender.MALE)
    for number, age in ((1, Age.ADULT), (2, Age.YOUNG), (3, Age.OLD))
)


def expecting(kind: type[T], ask: Ask, name: str) -> T:
    """The ask as the kind a provider answers; raises ProviderError for any other."""
    if not isinstance(ask, kind):
        hint = "Name another provider for it in [models] of yanyi.toml."
        raise ProviderError(Problem(f"{name} does not answer {type(ask).__name__}", hint=hint))
    return ask


class FakeVoice:
    """Says everything as a tone whose pitch is the voice's and whose length is the words'.

    The words are written into the file, for the fake ear.
    """

    name = "fake-voice"
    revision = "3"
    local = True

    def offers(self) -> tuple[Offer, ...]:
        """Speech in both languages."""
        return (Offer("speech", ("zh", "en"), FAKE_VOICES),)

    def essence(self, ask: Ask) -> Ask:
        """Everything matters."""
        return ask

    def price(self, ask: Ask) -> int:
        """Nothing."""
        return 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """A tone."""
        speech = expecting(Speech, ask, self.name)
        words = self.words(speech)
        pace = 14.0 if speech.language == "en" else 5.0
        seconds = max(0.25, len(words) / pace / speech.voice.speed)
        pitch = 110.0 + sum(speech.voice.name.encode()) % 220
        path = desk.file(".flac")
        _tone(path, pitch * speech.voice.pitch, seconds, words)
        frames = math.ceil(seconds * 24)
        mouth = "".join("05995"[frame % 5] for frame in range(frames))
        return Said(desk.keep(path), seconds, mouth)

    def words(self, speech: Speech) -> str:
        """What is said: the words that were asked for."""
        return speech.text


def _tone(path: Path, pitch: float, seconds: float, words: str) -> None:
    import av
    import numpy as np

    count = round(seconds * RATE)
    at = np.arange(count) / RATE
    swell = np.minimum(1.0, np.minimum(at, seconds - at) / 0.02)
    samples = (8000 * swell * np.sin(2 * math.pi * pitch * at)).astype(np.int16)
    with av.open(str(path), "w", format="flac") as container:
        stream = container.add_stream("flac", rate=RATE, layout="mono")
        container.flags |= 0x400
        container.metadata["comment"] = words
        stream.codec_context.flags |= 0x800000
        for start in range(0, count, 4096):
            frame = av.AudioFrame.from_ndarray(
                samples[start : start + 4096].reshape(1, -1), format="s16", layout="mono"
            )
            frame.sample_rate, frame.pts = RATE, start
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


class FakeArtist:
    """Draws boxes for the figures and writes on the picture what was asked for."""

    name = "fake-artist"
    revision = "4"
    local = True

    def offers(self) -> tuple[Offer, ...]:
        """Pictures."""
        return (Offer("picture"),)

    def essence(self, ask: Ask) -> Ask:
        """Everything but what is for models that draw from words, as the illustrator has it."""
        if not isinstance(ask, Picture):
            return ask
        return replace(ask, prompt="", negative="", references=())

    def price(self, ask: Ask) -> int:
        """Nothing."""
        return 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """A storyboard frame, whole or in layers."""
        picture = expecting(Picture, ask, self.name)
        figures = tuple(_figure(picture, n) for n in range(len(picture.view.actors)))
        if not picture.layered:
            return Flat(_drawn(desk, picture, -2, figures), figures)
        size = (0, 0, picture.width, picture.height)
        layers = [Layer(_drawn(desk, picture, -1, figures), 0.2, *size)]
        for n in range(len(figures)):
            layers.append(Layer(_drawn(desk, picture, n, figures), 0.6, *size, actor=n))
        return Layered(tuple(layers), figures)


def _figure(picture: Picture, number: int) -> Pose2D:
    actor = picture.view.actors[number]
    across, tall = picture.width * (0.1 + 0.8 * actor.x), picture.height
    wide = min(picture.width, picture.height) * 0.12
    head = Box(across - wide / 2, tall * 0.42, across + wide / 2, tall * 0.42 + wide)
    body = Box(across - wide, head.top, across + wide, tall * 0.98)
    return Pose2D(number, head, (across, head.bottom - wide * 0.25), body)


def _drawn(desk: Desk, picture: Picture, only: int, figures: tuple[Pose2D, ...]) -> Blob:
    """Draw the ground (-1), one figure (its number) or everything (-2) and keep it."""
    import skia

    surface = skia.Surface(picture.width, picture.height)
    canvas = surface.getCanvas()
    if only < 0:
        canvas.clear(skia.ColorSetRGB(*_tint(picture.view.setting.kind)))
        font = skia.Font(typeface(), max(10, picture.height / 30))
        ink = skia.Paint(Color=skia.ColorBLACK, AntiAlias=True)
        for row, text in enumerate(_wording(picture)):
            canvas.drawString(text, 8, (row + 1) * font.getSize() * 1.3, font, ink)
    else:
        canvas.clear(skia.ColorTRANSPARENT)
    for figure in figures:
        if only in (-2, figure.actor):
            look = picture.view.actors[figure.actor].look
            fill = skia.Paint(Color=skia.ColorSetRGB(*_tint(str(look.seed))))
            body, head = figure.body, figure.head
            canvas.drawRect(skia.Rect(body.left, head.bottom, body.right, body.bottom), fill)
            canvas.drawOval(skia.Rect(head.left, head.top, head.right, head.bottom), fill)
    path = desk.file(".png")
    surface.makeImageSnapshot().save(str(path), skia.kPNG)
    return desk.keep(path)


@cache
def typeface() -> Any:
    """The font that fakes write with."""
    import skia

    file = files("yanyi.assets") / "fonts" / "ComicNeue-Regular.ttf"
    return skia.Typeface.MakeFromData(skia.Data.MakeWithCopy(file.read_bytes()))


def _tint(word: str) -> tuple[int, int, int]:
    number = sum((n + 1) * ord(letter) for n, letter in enumerate(word))
    return 120 + number % 120, 120 + number // 7 % 120, 120 + number // 49 % 120


def _wording(picture: Picture) -> Iterator[str]:
    view = picture.view
    setting = view.setting
    yield f"{view.framing} {setting.kind} {setting.time} {setting.weather} {setting.mood}"
    for actor in view.actors:
        yield f"{actor.look.costume} {actor.pose} {actor.emotion} {actor.prop}"


class FakeWriter:
    """Writes back what it was asked, word by word."""

    name = "fake-writer"
    revision = "1"
    local = False

    def offers(self) -> tuple[Offer, ...]:
        """Words."""
        return (Offer("words"),)

    def essence(self, ask: Ask) -> Ask:
        """Everything matters."""
        return ask

    def price(self, ask: Ask) -> int:
        """One micro-unit a letter, so that budgets can be tried."""
        return len(expecting(Words, ask, self.name).text)

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """The words of the ask."""
        return Wrote("".join(self.stream(expecting(Words, ask, self.name))))

    def stream(self, ask: Words) -> Iterator[str]:
        """The words of the ask, one at a time."""
        yield from (f"{word} " for word in f"{ask.instruction} {ask.text}".split())
