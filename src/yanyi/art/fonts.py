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
    EMOJI = "NotoEmoji-Regular"
    HEBREW = "Heebo-Regular"
    ARABIC = "NotoNaskhArabic-Regular"
    SIGNS = "DejaVuSans"


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
# What sets the characters that no font of a role has.
_RARE = (Face.WENKAI, Face.HEBREW, Face.ARABIC, Face.SIGNS, Face.EMOJI)
LEFTWARD = frozenset({Face.HEBREW, Face.ARABIC})  # set from right to left
_SCALES = {Face.EMOJI: 0.84, Face.ARABIC: 1.12, Face.SIGNS: 0.94}
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


def scale(face: Face) -> float:
    """How much larger than others a font is set, to look as large as they do."""
    return _SCALES.get(face, 1.0)


@cache
def has(face: Face, cluster: str) -> bool:
    """Whether the font can show a character with the marks that belong to it."""
    if len(cluster) == 1 and not unicodedata.decomposition(cluster):
        return bool(typeface(face).unicharToGlyph(ord(cluster)))
    buffer = hb.Buffer()
    buffer.add_str(cluster)
    buffer.guess_segment_properties()
    hb.shape(shaper(face), buffer)
    return all(info.codepoint for info in buffer.glyph_infos)


def is_wide(char: str, chinese: bool) -> bool:
    """Whether a character is set as East Asian text is, full width and from its fonts."""
    return unicodedata.east_asian_width(char) in "WF" or (chinese and char in _SHARED)


def _is_emoji(cluster: str) -> bool:
    """Whether it is to be shown as a picture: by nature, or asked for with a selector."""
    first = cluster[0]
    by_nature = first >= "\U0001f000" or (
        "\u2300" <= first < "\u2c00" and unicodedata.east_asian_width(first) == "W"
    )
    return "\ufe0f" in cluster or (by_nature and first < "\U0001fc00")


@cache
def face_for(
    cluster: str, role: Role, chinese: bool, strong: bool = False, slanted: bool = False
) -> Face | None:
    """The first font for this role that has a character and its marks; None when no font has."""
    if _is_emoji(cluster) and has(Face.EMOJI, cluster):
        return Face.EMOJI
    chain = _WIDE[role] if is_wide(cluster[0], chinese) else _NARROW[role]
    for face in chain:
        styled = _SLANTED.get(face, face) if slanted else face
        styled = _HEAVY.get(styled, styled) if strong else styled
        if has(styled, cluster):
            return styled
    return rare_face(cluster)


@cache
def rare_face(cluster: str) -> Face | None:
    """The font for what the usual ones lack, None when no font has it."""
    return next((face for face in _RARE if has(face, cluster)), None)
