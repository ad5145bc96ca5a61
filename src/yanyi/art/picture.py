"""The answer to a picture: encoded whole, or in layers for the film."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

import skia

from yanyi.art.direction import toned
from yanyi.art.figure.speaking import Face
from yanyi.art.patch import Patches
from yanyi.art.view import (
    AIR,
    FRONT,
    REST,
    Composition,
    Sprite,
    draw_layer,
    scenery,
)
from yanyi.board.types import Setting, View
from yanyi.board.vocabulary import Framing
from yanyi.models.answers import Flat, Layer, Layered
from yanyi.models.asks import Feeling, Picture
from yanyi.models.blob import Blob
from yanyi.models.provider import Desk
from yanyi.models.states import (
    BLINK,
    GAZES,
    MOUTHS,
    OPEN,
    ROUND,
    SHADOW,
    SHUT,
    US,
    state,
)

#: WebP qualities found by looking: no rings round ink lines, a tenth of the bytes of lossless.
FLAT_QUALITY = 90
LAYER_QUALITY = 88
_NEAR = 130
"""Pixels that a head is high from which on all of its mouths and looks can be told apart."""


def draw_picture(ask: Picture, desk: Desk) -> Flat | Layered:
    """Draw what is asked; another ``take`` draws other scenery."""
    scene = Composition(_taken(ask), ask.width, ask.height, ask.style)
    if ask.layered:
        return Layered(tuple(_layers(scene, desk, ask.style, ask.feelings)), scene.figures())
    surface = skia.Surface(ask.width, ask.height)
    scene.draw(surface.getCanvas())
    picture = toned(surface.makeImageSnapshot(), ask.style)
    return Flat(_kept(desk, picture, FLAT_QUALITY), scene.figures())


def _taken(ask: Picture) -> View:
    setting = ask.view.setting
    return replace(ask.view, setting=replace(setting, seed=setting.seed + 7919 * ask.take))


def _kept(desk: Desk, image: skia.Image, quality: int) -> Blob:
    """An image put into the store as WebP."""
    return _stored(desk, _encoded(image, quality))


def _encoded(image: skia.Image, quality: int) -> bytes:
    return bytes(image.encodeToData(skia.EncodedImageFormat.kWEBP, quality))


def _stored(desk: Desk, data: bytes) -> Blob:
    path = desk.file(".webp")
    path.write_bytes(data)
    return desk.keep(path)


@lru_cache(maxsize=48)
def _encoded_scenery(
    setting: Setting, width: int, height: int, framing: Framing, number: int, style: str
) -> bytes:
    """A layer of scenery as WebP, kept for the next views of the same scene."""
    layer = scenery(setting, width, height, framing).layers[number]
    surface = skia.Surface(layer.image.width(), layer.image.height())
    canvas = surface.getCanvas()
    canvas.clear(0)
    canvas.translate(-layer.left, -layer.top)
    draw_layer(canvas, layer)
    return _encoded(toned(surface.makeImageSnapshot(), style), LAYER_QUALITY)


def _layer(
    desk: Desk, style: str, sprite: Sprite, depth: float, actor: int = -1, shown: str = "rest"
) -> Layer:
    image = toned(sprite.image, style)
    blob = _kept(desk, image, LAYER_QUALITY)
    return Layer(blob, depth, sprite.left, sprite.top, image.width(), image.height(), actor, shown)


def _scenery_layer(scene: Composition, desk: Desk, number: int, style: str) -> Layer:
    """A layer of scenery, the same for every view of the place."""
    view, one = scene.view, scene.scenery.layers[number]
    data = _encoded_scenery(view.setting, scene.width, scene.height, view.framing, number, style)
    image = one.image
    size = image.width(), image.height()
    return Layer(_stored(desk, data), one.depth, one.left, one.top, *size, state=one.state)


def _faces(
    scene: Composition, desk: Desk, style: str, number: int, feelings: Iterable[Feeling]
) -> Iterator[Layer]:
    """The small pictures that make a figure speak, look about, and feel something else."""
    patches = Patches(scene, number)
    head = scene.figures()[number].head
    near = head.bottom - head.top > _NEAR
    mouths = tuple(MOUTHS.values()) if near else (SHUT, ROUND, OPEN)
    gazes = () if not near else GAZES if len(scene.places) > 1 else (US,)
    faces = dict(_named(REST, mouths, gazes))
    for one in feelings:
        if one.actor == number:
            base = Face(feeling=one.emotion, intensity=one.intensity)
            faces |= _named(base, mouths, gazes) if one.speaks else _named(base, (), ())
    for name, face in faces.items():
        base = replace(face, mouth="", blink=False, gaze="")
        small = patches.patch(face, REST if face == base else base)
        if small is not None:
            yield _layer(desk, style, small, FRONT, number, name)


def _named(base: Face, mouths: Iterable[str], gazes: Iterable[str]) -> Iterator[tuple[str, Face]]:
    """A feeling's faces by the names of their layers, the one that all others lie on first."""
    feeling = base.feeling.value if base.feeling else ""
    if feeling:
        yield state("", feeling), base
    for one in mouths:
        yield state(one, feeling), replace(base, mouth=one)
    yield state(BLINK, feeling), replace(base, blink=True)
    for one in gazes:
        yield state(one, feeling), replace(base, gaze=one)


def _layers(
    scene: Composition, desk: Desk, style: str, feelings: Iterable[Feeling]
) -> Iterator[Layer]:
    """The layers from back to front."""
    places = scene.scenery.layers
    for n, one in enumerate(places):
        if one.depth < FRONT:
            yield _scenery_layer(scene, desk, n, style)
    for between in (scene.air_sprite(), scene.burst_sprite()):
        if between is not None:
            yield _layer(desk, style, between, FRONT)
    for number in scene.order():
        shadow = scene.shadow_sprite(number)
        if shadow is not None:
            yield _layer(desk, style, shadow, FRONT, number, SHADOW)
    for number in scene.order():
        yield _layer(desk, style, scene.sprite(number, REST), FRONT, number)
        yield from _faces(scene, desk, style, number, feelings)
    for n, one in enumerate(places):
        if one.depth >= AIR or (one.depth >= FRONT and not scene.places):
            yield _scenery_layer(scene, desk, n, style)
        elif one.depth >= FRONT:
            yield _layer(desk, style, scene.front_sprite(one), one.depth)
