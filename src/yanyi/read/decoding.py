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
    (b"{\\rtf", "an RTF document"),
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
_CHINESE = frozenset(
    "的一是不了人在有我他这这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之"
    "年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心"
    "她本前开但因只从想实這個們來為國說時會對於著過發後裡裏經麼學現當沒動還進樣開從實無長門見與"
    "卻聽話頭兒點，。！？：；“”「」『』、"
)
_JAPANESE = frozenset(
    "あいうえおかがきくけげこごさしじすせそただちつってでとどなにねのはばひふへほまみむめもやゆよ"
    "らりるれろわをんアイウカキクコサシスセタチテトナニノハフマミムメモヤユヨラリルレロワンー"
    "、。「」『』？！"
)
_KOREAN = frozenset(
    "이다는을를에가의고하지도은한로그나서어아기있리사자라게들으니해여시것며았었인수일면부대만더"
    "말보스오정제와안내마무자과적주러렇없했"
)
_CYRILLIC = frozenset("оеаинтсрвлкмдпуяыьгзбчйхжшюОЕАИНТСРВЛКМДПУЯГЗБЧХЖШЮ")
# Candidates of several bytes a character, and the characters their texts are full of.
_DENSE = (
    ("gb18030", _CHINESE),
    ("big5hkscs", _CHINESE),
    ("cp932", _JAPANESE),
    ("euc_jp", _JAPANESE),
    ("cp949", _KOREAN),
    ("utf-16-le", _CHINESE | _JAPANESE | _KOREAN | _CYRILLIC),
    ("utf-16-be", _CHINESE | _JAPANESE | _KOREAN | _CYRILLIC),
)
_FOREIGN = {
    _CHINESE: re.compile("[\u3041-\u30fa\uac00-\ud7a3]"),
    _JAPANESE: re.compile("[\uff61-\uff9f\uac00-\ud7a3]"),
    _KOREAN: re.compile("[\u3041-\u30fa]"),
}
_SAMPLE = 400_000
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_WESTERN = ("cp1252", "mac_roman", "cp1251", "koi8_r")
# What a byte of Western text may plausibly be: quotation marks at the ends of words, dashes and
# dots, and letters with accents among small letters.
_PLAUSIBLE = re.compile(
    "(?<![^\\W\\d_])[“‘„«¿¡](?=[\\w\\s“‘*_])|(?<=[\\w\\s.,!?…])[”’»](?![^\\W\\d_])|(?<=\\w)’(?=\\w)"
    '|(?<=[a-z])[à-öø-ÿœšž](?=[a-zà-ÿ]|\\b)|(?<![a-z])[À-ÖØ-Þà-öø-ÿŒœ](?=[a-z\\s,.])|[—–…](?=[\\s\\w”’"])'
    "|[°§©£€½]"
)


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
    if data.startswith(b"PK\x03\x04") and b"opendocument.text" in data[:200]:
        hint = "save the story as .docx, .epub, .md or .txt"
        raise _refusal(source, "is an OpenDocument text, which we cannot read", hint)
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise _refusal(
                source, f"is {what}, not a text", "save the story as .docx, .epub, .md or .txt"
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
    """UTF-32 or UTF-16 without its mark: bytes that are zero at regular places."""
    sample = data[:4000]
    if len(data) < 4 or len(data) % 2 or b"\0" not in sample:
        return ""
    if len(data) % 4 == 0:
        planes = [max(sample[k::4]) for k in range(4)]
        if planes[3] == 0 and planes[2] <= 16:
            return "utf-32-le"
        if planes[0] == 0 and planes[1] <= 16:
            return "utf-32-be"
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
    best, encoding = max(
        (_likeness(data, candidate, common), candidate) for candidate, common in _DENSE
    )
    if best > 0.12:
        return _loosely(source, data, encoding)
    if b"\0" not in data[:_SAMPLE] and not _many_controls(data):
        worth, encoding = max(
            ((_western(data, one), one) for one in _WESTERN), key=lambda one: one[0]
        )
        if high < 0.3 or worth > 0.5:
            return _loosely(source, data, encoding)
    raise _refusal(
        source, "is no text in any encoding we know", "save it as UTF-8 text, Markdown or EPUB"
    )


def _likeness(data: bytes, encoding: str, common: frozenset[str]) -> float:
    """The share of very common characters, less what never stands in such prose."""
    sample = data[: _SAMPLE - _SAMPLE % 4]
    if encoding.startswith("utf-16") and len(data) % 2:
        return 0.0
    text = sample.decode(encoding, errors="replace")
    signs = [sign for sign in text if not sign.isspace() and sign > "\x7f"]
    letters = sum(1 for sign in text if sign.isascii() and sign.isalpha())
    if not signs:
        return 0.0
    known = sum(1 for sign in signs if sign in common)
    strange = sum(1 for sign in signs if sign == "\ufffd" or "\ue000" <= sign <= "\uf8ff")
    foreign = _FOREIGN.get(common)
    strange += len(foreign.findall(text)) if foreign else 0
    return (known - 3 * strange) / (len(signs) + letters)


def _western(data: bytes, encoding: str) -> float:
    """The share of characters beyond ASCII that stand where such characters stand."""
    text = data[:_SAMPLE].decode(encoding, errors="replace")
    signs = [sign for sign in text if sign > "\x7f"]
    if not signs:
        return 1.0
    if encoding in {"cp1251", "koi8_r"}:
        known = sum(1 for sign in signs if sign in _CYRILLIC)
        small = sum(1 for sign in signs if sign.islower())
        return known / len(signs) * small / len(signs) if len(signs) * 4 > len(text) else 0.0
    strange = sum(1 for sign in signs if sign == "\ufffd" or sign < "\xa0")
    return (len(_PLAUSIBLE.findall(text)) - 2 * strange) / len(signs)


def _many_controls(data: bytes) -> bool:
    text = data[:_SAMPLE].decode("latin-1")
    return len(_CONTROLS.findall(text)) > len(text) / 50
