"""LitBank's quotations and coreference as stories with their people and speakers known.

LitBank (Bamman et al. 2019, 2020; Sims et al. 2019; CC BY 4.0) keeps sentences and tokens but no
paragraphs. They are set again: whoever speaks next begins one, and narration goes with the
speaker whom it is about.
"""

import re
import tarfile
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

# Excerpts of the novels that reading is measured on.
MEASURED = {"11", "45", "158", "160", "174", "208", "1342", "1695", "2641", "2891", "5230"}
_MOST_WORDS = 4
_HE = {"he", "him", "his", "himself"}
_SHE = {"she", "her", "hers", "herself"}
_NOT_NAMES = {"the", "a", "an", "his", "her", "my", "their", "our", "this", "that", "your"}

Place = tuple[int, int]


@dataclass(frozen=True)
class Mention:
    """Words that mean somebody, from a token to another (within)."""

    start: Place
    end: Place
    words: str
    kind: str
    who: str


@dataclass
class Known:
    """Somebody: main name, other names, gender (``m``, ``f`` or empty)."""

    id: str
    names: list[str] = field(default_factory=list)
    gender: str = ""


@dataclass
class Excerpt:
    """A text in paragraphs, who is in it, and who speaks each quotation by its offset."""

    name: str
    text: str
    people: list[Known]
    speakers: dict[int, str]


def excerpts(archive: Path) -> list[Excerpt]:
    """Every excerpt that has quotations, in order of name, without the novels measured on."""
    parts: dict[str, dict[str, str]] = defaultdict(dict)
    with tarfile.open(archive) as packed:
        for member in packed.getmembers():
            layer, _, name = member.name.removeprefix("./").partition("/tsv/")
            file = packed.extractfile(member) if layer in {"coref", "quotations"} else None
            if file is not None and name:
                stem, _, suffix = name.rpartition(".")
                parts[stem][f"{layer}.{suffix}"] = file.read().decode("utf-8")
    made = []
    for stem in sorted(parts):
        if stem.partition("_")[0] not in MEASURED and "QUOTE" in parts[stem]["quotations.ann"]:
            made.append(_excerpt(stem, parts[stem]))
    return made


def _excerpt(name: str, part: dict[str, str]) -> Excerpt:
    rows = [row.split() for row in part["quotations.txt"].split("\n")]
    mentions = _mentions(part["coref.ann"])
    quotes = _quotes(part["quotations.ann"])
    text, speakers = _text(rows, quotes, mentions)
    return Excerpt(name, text, _people(mentions, {who for *_, who in quotes}), speakers)


def _mentions(annotations: str) -> list[Mention]:
    rows = [row.split("\t") for row in annotations.split("\n") if row]
    who = {row[1]: row[2] for row in rows if row[0] == "COREF"}
    return [
        Mention((int(r[2]), int(r[3])), (int(r[4]), int(r[5])), r[6], r[8], who[r[1]])
        for r in rows
        if r[0] == "MENTION" and r[7] == "PER" and r[1] in who
    ]


def _quotes(annotations: str) -> list[tuple[Place, Place, str]]:
    rows = [row.split("\t") for row in annotations.split("\n") if row]
    who = {row[1]: row[2] for row in rows if row[0] == "ATTRIB"}
    found = [
        ((int(r[2]), int(r[3])), (int(r[4]), int(r[5])), who[r[1]])
        for r in rows
        if r[0] == "QUOTE" and r[1] in who
    ]
    return sorted(found)


def _people(mentions: list[Mention], speakers: set[str]) -> list[Known]:
    """Who has a name, and who speaks without one."""
    said: dict[str, Counter[str]] = defaultdict(Counter)
    sorts: dict[str, Counter[str]] = defaultdict(Counter)
    genders: dict[str, Counter[str]] = defaultdict(Counter)
    for mention in mentions:
        low = mention.words.lower()
        count = len(mention.words.split())
        if mention.kind == "PROP" and count <= _MOST_WORDS:
            said[mention.who][_plain(mention.words)] += 1
        elif mention.kind == "NOM" and count <= _MOST_WORDS and "'" not in low:
            head = low.split()
            if head[0] in {"the", "a", "an"} and len(head) > 1:
                sorts[mention.who]["the " + " ".join(head[1:])] += 1
        genders[mention.who]["m" if low in _HE else "f" if low in _SHE else ""] += 1
    claims = Counter(name for names in (*said.values(), *sorts.values()) for name in names)
    made = []
    for who in sorted(set(said) | speakers):
        names = [name for name, _ in said[who].most_common()]
        if who in speakers and not names:
            names = [name for name, _ in sorts[who].most_common() if claims[name] == 1]
        if not names:
            names = [re.sub(r"-\d+$", "", who).replace("_", " ").strip() or who]
        told = genders[who]
        gender = "m" if told["m"] > told["f"] else "f" if told["f"] else ""
        made.append(Known(who, names, gender))
    return made


def _plain(words: str) -> str:
    return re.sub(r"\s+([.’'])", r"\1", words)


@dataclass
class _Piece:
    """A sentence of narration or a quotation."""

    tokens: list[str]
    start: Place
    said: str = ""
    goes_on: bool = False


def _text(
    rows: list[list[str]], quotes: list[tuple[Place, Place, str]], mentions: list[Mention]
) -> tuple[str, dict[int, str]]:
    acting: dict[int, str] = {}
    for mention in sorted(mentions, key=lambda one: one.start):
        acting.setdefault(mention.start[0], mention.who)
    paragraphs = _paragraphs(_pieces(rows, quotes), acting)
    text, speakers = "", {}
    for paragraph in paragraphs:
        text += "\n\n" if text else ""
        for n, piece in enumerate(paragraph):
            text += " " if n else ""
            if piece.said:
                speakers[len(text)] = piece.said
                text += f"“{_prose(piece.tokens)}”"
            else:
                text += _prose(piece.tokens)
    return text, speakers


def _pieces(rows: list[list[str]], quotes: list[tuple[Place, Place, str]]) -> list[_Piece]:
    """Narration by sentence and quotations whole, in order."""
    pieces: list[_Piece] = []
    at, inside = 0, False
    for row, tokens in enumerate(rows):
        column = 0
        while column < len(tokens):
            quote = quotes[at] if at < len(quotes) else None
            if quote and not inside and quote[0] <= (row, column):
                pieces.append(_Piece([], (row, column), quote[2]))
                inside = True
            if not inside and (column == 0 or (pieces and pieces[-1].said)):
                pieces.append(_Piece([], (row, column), goes_on=column > 0))
            pieces[-1].tokens.append(tokens[column])
            if quote and inside and quote[1] <= (row, column):
                at, inside = at + 1, False
            column += 1
    for piece in pieces:
        if piece.said:
            while piece.tokens and piece.tokens[0] in "“\"'‘`":
                piece.tokens.pop(0)
            while piece.tokens and piece.tokens[-1] in "”\"'’":
                piece.tokens.pop()
        piece.tokens = [token for token in piece.tokens if token not in {'"', "“", "”"}]
    return [piece for piece in pieces if piece.tokens]


def _paragraphs(pieces: list[_Piece], acting: dict[int, str]) -> list[list[_Piece]]:
    """Narration goes with the quotation before it or after it when it is about its speaker."""
    made: list[list[_Piece]] = []
    last, at = "", 0
    while at < len(pieces):
        stop = at
        while stop < len(pieces) and not pieces[stop].said:
            stop += 1
        between = pieces[at:stop]
        following = pieces[stop] if stop < len(pieces) else None
        kept = 0
        while last and kept < len(between) and _goes_with(between[kept], last, acting, kept == 0):
            kept += 1
        if following and last == following.said and kept == len(between) and kept:
            made[-1] += [*between, following]
        else:
            if kept:
                made[-1] += between[:kept]
            rest = between[kept:]
            leads = len(rest)
            while following and leads and acting.get(rest[leads - 1].start[0]) == following.said:
                leads -= 1
            if rest and rest[-1].tokens[-1] in {",", ":"}:
                leads = min(leads, len(rest) - 1)
            if rest[:leads]:
                made.append(rest[:leads])
            if following:
                made.append([*rest[leads:], following])
        last = following.said if following else ""
        at = stop + 1
    return made


def _goes_with(piece: _Piece, speaker: str, acting: dict[int, str], first: bool) -> bool:
    low = piece.tokens[0]
    if first and (piece.goes_on or low[0].islower()):
        return True
    return acting.get(piece.start[0]) == speaker


def _prose(tokens: list[str]) -> str:
    text = " ".join(tokens)
    text = re.sub(r"\s+([,.;:!?)])", r"\1", text)
    text = re.sub(r"([(])\s+", r"\1", text)
    text = re.sub(r"\s+(n['’]t|['’](?:s|m|d|ll|re|ve)|['’])(?=\s|[,.;:!?]|$)", r"\1", text)
    return re.sub(r"_\s+(\w[^_]*?)\s+_", r"\1", text).replace("``", "").replace("''", "")
