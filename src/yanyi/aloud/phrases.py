"""A text as the phrases a voice model is given: their sounds, and the pauses after them."""

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from yanyi.aloud.en import saying as en_saying
from yanyi.aloud.en import sounds as en_sounds
from yanyi.aloud.en import spelling as en_spelling
from yanyi.aloud.letters import latin
from yanyi.aloud.zh import emoji as zh_emoji
from yanyi.aloud.zh import saying as zh_saying
from yanyi.aloud.zh import sounds as zh_sounds
from yanyi.aloud.zh import spelling as zh_spelling

AIM = 200
"""How many sounds a phrase should have at most."""
SHORT_AIM = 70
"""The same for who must take breath at every stop."""
MOST = 500
"""The most that is said at once; the model takes 510."""

_FEW = 24
_CUTS = re.compile(r"\s+")
_BREATH = 0.1
_PAUSES = {",": 0.15, ";": 0.24, ":": 0.24, "—": 0.28, ".": 0.38, "!": 0.38, "?": 0.38, "…": 0.45}
"""Seconds of quiet after each stop; without one it is only a breath."""

_HAN = re.compile(f"[{zh_sounds.HAN}]")
_FOREIGN = re.compile(r"[\u0370-\u058f\u1f00-\u1fff\u3040-\u30ff\uac00-\ud7a3]{2,}")
_RUN = re.compile(f"[{zh_sounds.HAN}][^A-Za-zÀ-ɏ]*|[^{zh_sounds.HAN}]+")
_ZH_STOPS = {
    "，": ", ",
    "、": ", ",
    "。": ". ",
    "．": ". ",
    "！": "! ",
    "？": "? ",
    "：": ": ",
    "；": "; ",
    "…": "… ",
    "—": "— ",
    "－": "— ",
    "～": "— ",
    "（": ", ",
    "）": ", ",
    "【": ", ",
    "】": ", ",
}
_QUOTES = dict.fromkeys('“”‘’「」『』《》〈〉"«»·•・〔〕[]')


Say = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """What is said in one breath: its sounds, and the seconds of quiet after it."""

    sounds: str
    pause: float


def spoken(text: str, language: str) -> str:
    """The text with every figure, sign and foreign letter in words that can be read."""
    text = unicodedata.normalize("NFC", text)
    text = zh_spelling.spell(text) if language.startswith("zh") else en_spelling.spell(text)
    chinese = language.startswith("zh")
    text = _FOREIGN.sub(lambda m: "".join(latin(sign) or sign for sign in m[0]), text)
    return "".join(_named(sign, chinese) for sign in text)


def phrases(
    text: str, language: str, british: bool = False, say: Say = (), aim: int = AIM
) -> tuple[Phrase, ...]:
    """The phrases of a text of about ``aim`` sounds at most; none without a thing to pronounce.

    Sentences that are short are said in one breath; one that is long is cut at its stops into
    parts of like length, so that the melody does not begin anew at every comma. ``say`` are the
    author's own readings of words, which win over everything.
    """
    chinese = language.startswith("zh")
    signs: dict[str, str] = {}
    if say and chinese:
        text, signs = zh_saying.placed(text, say)
    elif say:
        text = en_saying.respelled(text, say)
    out: list[str] = []
    for sentence in _sentences(spoken(text, language)):
        marked = sentence if chinese else en_saying.sounded(sentence, say)
        sounds = zh_saying.filled(_sounds(marked, language, british), signs)
        if not any(sign.isalpha() for sign in sounds):
            continue
        parts = balanced(sounds, aim)
        if out and len(parts) == 1 and _together(out[-1], sounds, aim):
            out[-1] = f"{out[-1]} {sounds}"
        else:
            out += parts
    return tuple(Phrase(sounds, pause_after(sounds)) for sounds in out)


def pause_after(sounds: str) -> float:
    """Seconds of quiet that the last stop of a phrase asks for."""
    return _PAUSES.get(sounds.rstrip(' "”)')[-1:], _BREATH)


def _together(before: str, after: str, aim: int) -> bool:
    """Whether two sentences are said in one breath: not after one that trails off, but a word or

    two are never said alone, as the model is unsteady there.
    """
    if len(before) + len(after) >= aim:
        return False
    return before[-1:] in ".!?" or min(len(before), len(after)) < _FEW


def _sentences(text: str) -> list[str]:
    """The sentences of a text, their stops with them."""
    cut = re.split(
        r"(?<=[。！？!?…])(?![。！？!?…”’」』）)\"'])|(?<=[.][\"')\s])\s*(?=[A-Z\"'“‘])|\n", text
    )
    return [piece for piece in cut if piece.strip()]


def balanced(sounds: str, aim: int) -> list[str]:
    """Sounds cut at stops, and only where there are none between words, into parts of like length.

    The cost of a cut grows with how far its part is from the even length, and with how little a
    breath is asked for at its place.
    """
    count = -(-len(sounds) // aim)
    if count == 1:
        return [sounds]
    even = len(sounds) / count
    places = [0, *(match.end() for match in _CUTS.finditer(sounds)), len(sounds)]
    best: list[tuple[float, int]] = [(0.0, 0)]
    for at in range(1, len(places)):
        ways = []
        for before in range(at - 1, -1, -1):
            size = places[at] - places[before]
            if size > MOST and before < at - 1:
                break
            cost = best[before][0] + ((size - even) / even) ** 2 + (size > aim)
            ways.append((cost + _price(sounds[: places[at]]), before))
        best.append(min(ways))
    cuts = [len(places) - 1]
    while cuts[-1]:
        cuts.append(best[cuts[-1]][1])
    ends = [places[at] for at in reversed(cuts)]
    parts = [sounds[a:b].strip() for a, b in pairwise(ends)]
    return [piece for part in parts for piece in _forced(part)]


def _price(before: str) -> float:
    """What it costs to take a breath after these sounds."""
    stop = before.rstrip()[-1:]
    return 0.15 if stop == "," else 0.0 if stop in _PAUSES else 2.0


def _forced(sounds: str) -> list[str]:
    """Sounds that the model could not take whole, cut anywhere."""
    return [sounds[at : at + MOST] for at in range(0, len(sounds), MOST)]


def _sounds(text: str, language: str, british: bool) -> str:
    """The sounds of text in which Chinese and English may be mixed."""
    if not _HAN.search(text) and not language.startswith("zh"):
        return en_sounds.sounds(text, british)
    out = []
    for run in _RUN.findall(text):
        if _HAN.match(run):
            out.append(zh_sounds.sounds(_stops(run)))
        elif any(sign.isalnum() for sign in run):
            ends = re.search(r"[^\w]*$", run)
            tail = ends[0] if ends else ""
            out.append(f" {en_sounds.sounds(run[: len(run) - len(tail)], british)} {_stops(tail)}")
        else:
            out.append(_stops(run))
    return _even("".join(out))


def _stops(text: str) -> str:
    """Chinese stops as the model knows them; quotation marks and name dots left out."""
    return text.translate(str.maketrans(_ZH_STOPS | _QUOTES))


def _even(sounds: str) -> str:
    sounds = re.sub(r"\s+([,.;:!?…])", r"\1", sounds)
    sounds = re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", sounds)
    sounds = re.sub(r"…(?:\s*…)+", "…", sounds)
    sounds = re.sub(r"—(?:\s*—)+", "—", sounds)
    return re.sub(r"\s+", " ", sounds).strip(" ,")


def _named(sign: str, chinese: bool) -> str:
    """A letter of another script in Latin ones, a picture by its name; ornament is a pause."""
    kind = unicodedata.category(sign)
    if sign in zh_emoji.NAMES and chinese:
        return f"，{zh_emoji.NAMES[sign]}，"
    if sign.isascii() or _HAN.match(sign) or kind[0] in "PZC" or sign <= "\u024f":
        return sign
    name = unicodedata.name(sign, "").lower()
    if kind[0] == "M" or not name:
        return ""
    if kind[0] in "LN":
        return f" {name.split(' with ')[0].split()[-1].replace('-', ' ')} "
    if sign not in zh_emoji.NAMES and (kind != "So" or sign < "\U0001f000"):
        return " "
    return f"，{zh_emoji.OTHER}，" if chinese else f", {name}, "
