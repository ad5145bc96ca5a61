"""The drawn parts of the Lorelei style (Lisa Wischofsky, CC0), read as data from its package."""

import json
import re
from dataclasses import dataclass
from functools import cache
from importlib.metadata import distribution
from pathlib import Path

import skia

from yanyi.art.figure.outline import outline

PACKAGE = "dicebear-styles"
FILE = "dicebear_styles/lorelei.json"

_HAIR_AT = (76.0, 3.0)
_HEAD_AT = (207.0, 171.0)
_NOSE_AT = (359.0, 274.0)
_GLASSES_AT = (152.0, 197.0)
_BEARD_AT = (106.0, 346.0)


@dataclass(frozen=True)
class Hair:
    """A hair style: what hangs behind the head, and what lies over it."""

    back: skia.Path
    front: skia.Path


@cache
def _components() -> dict[str, dict[str, object]]:
    """The components of the style, by name."""
    place = Path(str(distribution(PACKAGE).locate_file(FILE)))
    found: dict[str, dict[str, object]] = json.loads(place.read_text("utf-8"))["components"]
    return found


def _elements(part: str, variant: str) -> list[dict[str, object]]:
    variants = _components()[part]["variants"]
    assert isinstance(variants, dict)
    found: list[dict[str, object]] = variants[variant]["elements"]
    return found


def _shift(element: dict[str, object]) -> tuple[float, float]:
    attributes = element.get("attributes")
    text = str(attributes.get("transform", "")) if isinstance(attributes, dict) else ""
    match = re.match(r"translate\(([-\d.]+)[ ,]*([-\d.]*)\)", text)
    return (float(match[1]), float(match[2] or 0)) if match else (0.0, 0.0)


def _outline_of(element: dict[str, object], dx: float, dy: float) -> skia.Path:
    attributes = element["attributes"]
    assert isinstance(attributes, dict)
    x, y = _shift(element)
    path = outline(str(attributes["d"]))
    path.transform(skia.Matrix.Translate(x + dx, y + dy))
    return path


def _joined(part: str, variant: str, dx: float, dy: float) -> skia.Path:
    path = skia.Path()
    for element in _elements(part, variant):
        if element["name"] == "path":
            path.addPath(_outline_of(element, dx, dy))
    return path


def variant(number: int) -> str:
    """How the style writes the number of a part."""
    return f"variant{number:02d}"


@cache
def hair(number: int) -> Hair:
    """Hair ``number`` (1 to 48) in the style's own 980 units."""
    back, front, seen = skia.Path(), skia.Path(), False
    for element in _elements("hair", variant(number)):
        if element["type"] == "component":
            seen = True
        elif element["name"] == "path":
            (front if seen else back).addPath(_outline_of(element, *_HAIR_AT))
    return Hair(back, front)


def _on_head(part: str, number: int, at: tuple[float, float]) -> skia.Path:
    return _joined(part, variant(number), _HEAD_AT[0] + at[0], _HEAD_AT[1] + at[1])


@cache
def nose(number: int) -> skia.Path:
    """Nose ``number`` (1 to 6)."""
    return _on_head("nose", number, _NOSE_AT)


@cache
def glasses(number: int) -> skia.Path:
    """Glasses ``number`` (1 to 5)."""
    return _on_head("glasses", number, _GLASSES_AT)


@cache
def beard(number: int) -> skia.Path:
    """Beard ``number`` (1 or 2), without the mouth."""
    return _on_head("beard", number, _BEARD_AT)
