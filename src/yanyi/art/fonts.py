"""The bundled fonts, and which of them sets a character."""

import unicodedata
from enum import StrEnum
from functools import cache
from importlib.resources import files

import skia
import uharfbuzz as hb


class Face(StrEnum):
    """A bundled font file."""

    WENKAI = "LXGWWenKai-Regular"
    BRUSH = "MaShanZheng-Regular"
    KUAILE = "ZCOOLKuaiLe-Regular"
    COMIC = "ComicNeue-Regular"
    COMIC_BOLD = "ComicNeue-Bold"
    COMIC_ITALIC = "ComicNeue-Italic"
    COMIC_BOLD_ITALIC = "ComicNeue-BoldItalic"
    BANGERS = "Bangers-Regular"
    HAND = "PatrickHand-Regular"


class Role(StrEnum):
    """What lettering is for."""

    BODY = "body"
    SHOUT = "shout"
    SOUND = "sound"
    TITLE = "title"
    HAND = "hand"


_WIDE: dict[Role, tuple[Face, ...]] = {
    Role.BODY: (Face.WENKAI,),
    Role.SHOUT: (Face.KUAILE, Face.WENKAI),
    Role.SOUND: (Face.BRUSH, Face.WENKAI),
    Role.TITLE: (Face.BRUSH, Face.WENKAI),
    Role.HAND: (Face.WENKAI,),
}
_NARROW: dict[Role, tuple[Face, ...]] = {
    Role.BODY: (Face.COMIC, Face.WENKAI),
    Role.SHOUT: (Face.COMIC_BOLD, Face.WENKAI),
    Role.SOUND: (Face.BANGERS, Face.COMIC_BOLD, Face.WENKAI),
    Role.TITLE: (Face.BANGERS, Face.COMIC_BOLD, Face.WENKAI),
    Role.HAND: (Face.HAND, Face.WENKAI),
}
_SLANTED = {Face.COMIC: Face.COMIC_ITALIC, Face.COMIC_BOLD: Face.COMIC_BOLD_ITALIC}
_HEAVY = {Face.COMIC: Face.COMIC_BOLD, Face.COMIC_ITALIC: Face.COMIC_BOLD_ITALIC}
# Marks that Chinese and English write alike and set differently.
_SHARED = frozenset("“”‘’…—·")


@cache
def _data(face: Face) -> bytes:
    return (files("yanyi.assets") / "fonts" / f"{face.value}.ttf").read_bytes()


@cache
def typeface(face: Face) -> skia.Typeface:
    """The font as Skia draws it."""
    return skia.Typeface.MakeFromData(skia.Data.MakeWithCopy(_data(face)))


@cache
def shaper(face: Face) -> hb.Font:
    """The font as HarfBuzz shapes it; units are those of the font, see ``units``."""
    return hb.Font(hb.Face(_data(face)))


@cache
def units(face: Face) -> int:
    """How many font units make one em."""
    return int(hb.Face(_data(face)).upem)


@cache
def has(face: Face, char: str) -> bool:
    """Whether the font can show the character."""
    return bool(typeface(face).unicharToGlyph(ord(char)))


def is_wide(char: str, chinese: bool) -> bool:
    """Whether a character is set as East Asian text is, full width and from its fonts."""
    return unicodedata.east_asian_width(char) in "WF" or (chinese and char in _SHARED)


@cache
def face_for(
    char: str, role: Role, chinese: bool, strong: bool = False, slanted: bool = False
) -> Face:
    """The first font for this role that has the character; at last the one that has most."""
    chain = _WIDE[role] if is_wide(char, chinese) else _NARROW[role]
    for face in chain:
        styled = _SLANTED.get(face, face) if slanted else face
        styled = _HEAVY.get(styled, styled) if strong else styled
        if has(styled, char):
            return styled
    return Face.WENKAI
