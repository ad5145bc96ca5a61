"""A text as the phrases a voice model is given: their sounds, and the pauses after them."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from yanyi.aloud.en import saying as en_saying
from yanyi.aloud.en import sounds as en_sounds
from yanyi.aloud.en import spelling as en_spelling
from yanyi.aloud.letters import latin
from yanyi.aloud.zh import emoji as zh_emoji
from yanyi.aloud.zh import saying as zh_saying
from yanyi.aloud.zh import sounds as zh_sounds
from yanyi.aloud.zh import spelling as zh_spelling

AIM = 200
"""How many sounds a phrase should have at most; the model takes 510."""

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


def phrases(text: str, language: str, british: bool = False, say: Say = ()) -> tuple[Phrase, ...]:
    """The phrases of a text; none when there is nothing to pronounce.

    ``say`` are the author's own readings of words, which win over everything.
    """
    chinese = language.startswith("zh")
    signs: dict[str, str] = {}
    if say and chinese:
        text, signs = zh_saying.placed(text, say)
    elif say:
        text = en_saying.respelled(text, say)

    def sounds_of(part: str) -> str:
        part = part if chinese else en_saying.sounded(part, say)
        return zh_saying.filled(_sounds(part, language, british), signs)

    pieces = [
        piece for part in _sentences(spoken(text, language)) for piece in _clauses(part, sounds_of)
    ]
    joined: list[tuple[str, bool]] = []
    for sounds, ends in pieces:
        last = joined[-1] if joined else None
        if last and len(last[0]) + len(sounds) < AIM:
            joined[-1] = (f"{last[0]} {sounds}", ends)
        else:
            joined.append((sounds, ends))
    return tuple(Phrase(sounds, 0.2 if ends else 0.02) for sounds, ends in joined)


def _sentences(text: str) -> list[str]:
    """The sentences of a text, their stops with them."""
    cut = re.split(
        r"(?<=[。！？!?…])(?![。！？!?…”’」』）)\"'])|(?<=[.][\"')\s])\s*(?=[A-Z\"'“‘])|\n", text
    )
    return [piece for piece in cut if piece.strip()]


def _clauses(sentence: str, sounds_of: Callable[[str], str]) -> list[tuple[str, bool]]:
    """A sentence as sounds, cut at its stops where it is too long."""
    sounds = sounds_of(sentence)
    if not any(sign.isalpha() for sign in sounds):
        return []
    if len(sounds) <= AIM:
        return [(sounds, True)]
    out: list[tuple[str, bool]] = []
    for piece in re.split(r"(?<=[,;:—])\s+|(?<=\))\s+", sounds):
        if out and len(out[-1][0]) + len(piece) < AIM:
            out[-1] = (f"{out[-1][0]} {piece}", False)
        else:
            out.extend((part, False) for part in _forced(piece))
    return [*out[:-1], (out[-1][0], True)]


def _forced(sounds: str) -> list[str]:
    """Sounds without a stop, cut between words only when the model could not take them."""
    out: list[str] = []
    for word in sounds.split(" "):
        for at in range(0, max(1, len(word)), 2 * AIM):
            part = word[at : at + 2 * AIM]
            if out and len(out[-1]) + len(part) < 2 * AIM:
                out[-1] = f"{out[-1]} {part}"
            else:
                out.append(part)
    return out


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
