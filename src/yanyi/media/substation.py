"""Subtitles with their looks and places: Advanced SubStation Alpha, for players and for editing.

A style names one font only; a player that lacks it takes the nearest it has. Its own name says what
it is for, so that an editor can put in any other.
"""

from collections.abc import Iterator, Sequence

from yanyi.media.captions import Making
from yanyi.media.labels import KEY
from yanyi.media.subtitle_area import SMALLER, Area
from yanyi.media.subtitles import Cue, Track, main_part

_FONTS = {"zh": "Noto Sans CJK SC", "ja": "Noto Sans CJK JP", "ko": "Noto Sans CJK KR"}
_OTHER = "Arial"
_EMS = 1.34
"""What players call the size of a font, in letters: they count the room above and below."""
_JOINER = "\u2060"
_STYLE = (
    "Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, "
    "Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, "
    "Alignment, MarginL, MarginR, MarginV, Encoding"
)
_EVENT = "Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text"
_SAID, _TOLD = "&H00F6FAFC", "&H00C8E0EA"
"""What people say is nearly white; what is told of them a little softer."""


def substation(
    title: str,
    track: Track,
    place: Area,
    made: Making,
    other: str = "",
    below: Sequence[str] = (),
) -> str:
    """The cues of a language as ASS, with the words of an ``other`` one ``below`` those of each.

    How it was made stands among what is told of the script, which players pass over: to people as
    a comment, to programs as an entry of its own, because editors keep entries.
    """
    info = [
        "[Script Info]",
        f"; {made.notice}",
        f"{KEY}: {made.label}",
        f"Title: {' '.join(title.split())}",
        "ScriptType: v4.00+",
        "WrapStyle: 0",
        "ScaledBorderAndShadow: yes",
        "YCbCr Matrix: TV.709",
        f"PlayResX: {place.width}",
        f"PlayResY: {place.height}",
    ]
    styles = ["[V4+ Styles]", f"Format: {_STYLE}", *_styles(track.language, place)]
    if other:
        styles += _styles(other, place, small=True)
    under = below or [""] * len(track.cues)
    rows = [
        _event(cue, track.language, place, other, words)
        for cue, words in zip(track.cues, under, strict=True)
    ]
    parts = (info, styles, ["[Events]", f"Format: {_EVENT}", *rows])
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _styles(language: str, place: Area, small: bool = False) -> Iterator[str]:
    """What is said and what is told, in the type of a language."""
    letters = place.letters * (SMALLER if small else 1.0)
    font = _FONTS.get(main_part(language), _OTHER)
    bold = -1 if font == _OTHER and not small else 0
    for name, colour in (("said", _SAID), ("told", _TOLD)):
        yield (
            f"Style: {language}-{name},{font},{round(letters * _EMS)},{colour},&H000000FF,"
            f"&H00181210,&H8C000000,{bold},0,0,0,100,100,0,0,1,{letters * 0.055:.1f},"
            f"{letters * 0.03:.1f},2,{place.side},{place.side},{place.foot},1"
        )


def _event(cue: Cue, language: str, place: Area, other: str, below: str) -> str:
    way = "said" if cue.voice else "told"
    who = " ".join(cue.voice.replace(",", ";").split())
    margin = place.head if cue.high else 0
    words = (r"{\an8}" if cue.high else "") + escaped(cue.text)
    if below:
        words += rf"\N{{\r{other}-{way}}}{escaped(below)}"
    times = f"{_stamp(cue.start)},{_stamp(cue.end)}"
    return f"Dialogue: 0,{times},{language}-{way},{who},0,0,{margin},,{words}"


def escaped(text: str) -> str:
    """Words as the format has them: braces and backslashes mean nothing, rows are parted."""
    found = text.replace("\\", "\\" + _JOINER).replace("{", r"\{").replace("}", r"\}")
    return found.replace("\n", r"\N")


def _stamp(seconds: float) -> str:
    minutes, rest = divmod(round(seconds * 100), 6000)
    return f"{minutes // 60}:{minutes % 60:02}:{rest // 100:02}.{rest % 100:02}"
