"""Bytes to text: which encoding a plain manuscript is in."""

import codecs
import re
from dataclasses import dataclass

from yanyi.problems import InputError, Position, Problem
from yanyi.read.source import Source

# Formats people rename by mistake, by their first bytes.
_MAGIC = (
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"ID3", "an MP3 recording"),
    (b"OggS", "an Ogg recording"),
    (b"fLaC", "a FLAC recording"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# The commonest characters of running Chinese, simplified and traditional.
_COMMON = frozenset(
    "的一是不了人在有我他这这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之"
    "年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心"
    "她本前开但因只从想实這個們來為國說時會對於著過發後裡裏經麼學現當沒動還進樣開從實無長門見與"
    "卻聽話頭兒點，。！？：；“”「」『』、"
)
_SAMPLE = 400_000
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a manuscript, the encoding it was in, and what could not be read."""

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()


def decode(source: Source) -> Decoded:
    """The text of a plain manuscript; InputError when it cannot be one."""
    data = source.data
    if not data.strip():
        raise _refusal(source, "is empty", "write the story into it first")
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise _refusal(
                source, f"is {what}, not a text", "give a .txt, .md or .epub file with the story"
            )
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _loosely(source, data[len(bom) :], encoding)
    if encoding := _wide(data):
        return _loosely(source, data, encoding)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _guess(source)


def _refusal(source: Source, what: str, hint: str) -> InputError:
    return InputError(Problem(f"{source.name} {what}.", Position(source.name), hint))


def _wide(data: bytes) -> str:
    """UTF-16 without its mark: every other byte of Latin text is zero."""
    sample = data[:4000]
    if len(data) < 4 or len(data) % 2 or b"\0" not in sample:
        return ""
    half = len(sample) / 2
    even, odd = sample[::2].count(0) / half, sample[1::2].count(0) / half
    if odd > 0.3 and even < 0.05:
        return "utf-16-le"
    if even > 0.3 and odd < 0.05:
        return "utf-16-be"
    return ""


def _loosely(source: Source, data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, errors="replace")
    lost = text.count("\ufffd")
    return Decoded(text, encoding, _lost(source, lost, encoding) if lost else ())


def _lost(source: Source, lost: int, encoding: str) -> tuple[Problem, ...]:
    noun = "byte sequence is" if lost == 1 else "byte sequences are"
    return (
        Problem(
            f"{lost} {noun} no {encoding.upper()} text and cannot be read.",
            Position(source.name),
            "save the manuscript again as UTF-8",
        ),
    )


def _guess(source: Source) -> Decoded:
    """The encoding under which the text looks most like writing."""
    data = source.data
    high = sum(1 for byte in data[:_SAMPLE] if byte > 0x7F) / len(data[:_SAMPLE])
    damaged = data.decode("utf-8", errors="replace")
    if damaged.count("\ufffd") <= max(1, len(damaged) // 1000):
        return Decoded(damaged, "utf-8", _lost(source, damaged.count("\ufffd"), "utf-8"))
    best, encoding = 0.0, ""
    for candidate in ("gb18030", "big5", "utf-16-le", "utf-16-be"):
        worth = _likeness(data, candidate)
        if worth > best:
            best, encoding = worth, candidate
    if best > 0.12:
        return _loosely(source, data, encoding)
    if high < 0.3 and b"\0" not in data[:_SAMPLE] and not _many_controls(data):
        return Decoded(data.decode("cp1252", errors="replace"), "cp1252")
    raise _refusal(
        source, "is no text in any encoding we know", "save it as UTF-8 text, Markdown or EPUB"
    )


def _likeness(data: bytes, encoding: str) -> float:
    """The share of very common Chinese characters, less what never stands in prose."""
    sample = data[: _SAMPLE - _SAMPLE % 4]
    if encoding.startswith("utf-16") and len(data) % 2:
        return 0.0
    text = sample.decode(encoding, errors="replace")
    signs = [sign for sign in text if not sign.isspace()]
    if not signs:
        return 0.0
    common = sum(1 for sign in signs if sign in _COMMON)
    strange = sum(1 for sign in signs if sign == "\ufffd" or "\ue000" <= sign <= "\uf8ff")
    return (common - 3 * strange) / len(signs)


def _many_controls(data: bytes) -> bool:
    text = data[:_SAMPLE].decode("latin-1")
    return len(_CONTROLS.findall(text)) > len(text) / 50
