"""The built-in illustrator: draws views on this machine, with no model."""

from collections.abc import Iterator
from dataclasses import replace

import skia

from yanyi.art.patch import patch
from yanyi.art.view import BLINK, FRONT, OPEN, REST, Composition, Sprite, toned
from yanyi.board.types import View
from yanyi.models.answers import Answer, Flat, Layer, Layered
from yanyi.models.asks import Ask, Picture
from yanyi.models.blob import Blob
from yanyi.models.provider import Desk, Offer
from yanyi.problems import Problem, ProviderError

#: WebP qualities found by looking: no rings round ink lines, a tenth of the bytes of lossless.
FLAT_QUALITY = 90
LAYER_QUALITY = 88

MOST = 8192


class Illustrator:
    """Draws ``Picture`` asks, flat or in layers."""

    name = "illustrator"
    revision = "1"
    local = True

    def offers(self) -> tuple[Offer, ...]:
        """Pictures, whatever the language."""
        return (Offer("picture"),)

    def essence(self, ask: Ask) -> Ask:
        """The ask without the words for models that draw from words."""
        return replace(ask, prompt="") if isinstance(ask, Picture) else ask

    def price(self, ask: Ask) -> int:
        """Nothing: it draws here."""
        return 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """The picture of a view; another ``take`` draws other scenery."""
        if not isinstance(ask, Picture):
            raise ProviderError(
                Problem(f"{self.name} does not answer this kind of ask", hint="it draws pictures")
            )
        if not (0 < ask.width <= MOST and 0 < ask.height <= MOST):
            raise ProviderError(
                Problem(
                    f"a picture of {ask.width} by {ask.height} pixels cannot be drawn",
                    hint=f"ask for 1 to {MOST} pixels each way",
                )
            )
        scene = Composition(_taken(ask), ask.width, ask.height)
        if not ask.layered:
            surface = skia.Surface(ask.width, ask.height)
            scene.draw(surface.getCanvas())
            picture = toned(surface.makeImageSnapshot(), ask.style)
            return Flat(_kept(desk, picture, FLAT_QUALITY), scene.figures())
        return Layered(tuple(_layers(scene, desk, ask.style)), scene.figures())


def _taken(ask: Picture) -> View:
    setting = ask.view.setting
    return replace(ask.view, setting=replace(setting, seed=setting.seed + 7919 * ask.take))


def _kept(desk: Desk, image: skia.Image, quality: int) -> Blob:
    """An image put into the store as WebP."""
    path = desk.file(".webp")
    path.write_bytes(bytes(image.encodeToData(skia.EncodedImageFormat.kWEBP, quality)))
    return desk.keep(path)


def _layer(
    desk: Desk, style: str, sprite: Sprite, depth: float, actor: int = -1, state: str = "rest"
) -> Layer:
    image = toned(sprite.image, style)
    blob = _kept(desk, image, LAYER_QUALITY)
    return Layer(blob, depth, sprite.left, sprite.top, image.width(), image.height(), actor, state)


def _layers(scene: Composition, desk: Desk, style: str) -> Iterator[Layer]:
    """The layers from back to front."""
    places = scene.scenery.layers
    for one in places:
        if one.depth < FRONT:
            yield _layer(desk, style, Sprite(one.image, one.left, one.top), one.depth)
    shadow = scene.shadow_sprite()
    if shadow is not None:
        yield _layer(desk, style, shadow, FRONT)
    for number in scene.order():
        yield _layer(desk, style, scene.sprite(number, REST), FRONT, number)
        for state, face in (("open", OPEN), ("blink", BLINK)):
            small = patch(scene, number, face)
            if small is not None:
                yield _layer(desk, style, small, FRONT, number, state)
    for one in places:
        if one.depth >= FRONT:
            yield _layer(desk, style, scene.front_sprite(one), one.depth)
