"""Fountain: screenplays as plain text (fountain.io)."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import dropwhile

from yanyi.problems import Span
from yanyi.read.decoding import decode
from yanyi.read.directions import Scenic
from yanyi.read.formats.dialect import blanked, cut_out, join_songs
from yanyi.read.formats.inline import inline_row
from yanyi.read.formats.opening import scene_of, scenic
from yanyi.read.formats.reader import Reader
from yanyi.read.formats.saying import Saying, saying_of
from yanyi.read.languages import is_narrator
from yanyi.read.markup import Block, Cue, Manuscript, Role, Row
from yanyi.read.source import Source
from yanyi.story.corrections import SceneFix
from yanyi.story.reading import LeftOut, Part, Why
from yanyi.story.vocabulary import LineKind

_FIELD = re.compile(
    r"(title|credit|authors?|source|notes|draft date|date|contact|copyright|revision|format|"
    r"language|font|watermark|标题|作者)[ \t]{0,3}[:：][ \t]{0,20}(.{0,2000})",
    re.IGNORECASE,
)
_SCENE = re.compile(
    r"(?P<both>(?:int\.?/ext|i/e)[. ]|(?:内外景|內外景|内/外景?)[.。．:： \u3000])"
    r"|(?P<inside>int[. ]|(?:内景|內景)[.。．:： \u3000])"
    r"|(?P<outside>(?:ext|est)[. ]|外景[.。．:： \u3000])",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\s{0,9}#[^#\n]{1,20}#$")
_DASHES = re.compile(r"\s+[-–—]{1,2}\s+|\s*[–—]{1,2}\s*|\s*[,，]\s*")
_ASIDE = re.compile(r"\s{0,9}[(（\[][^()（）\[\]\n]{0,60}[)）\]]")
_UNSAID = re.compile(
    r"(?:(?:an? |some |many |\w+ )?(?:bit|moments?|minutes?|hours?|seconds?|days?|weeks?|years?|"
    r"shortly) )?later|continuous|continued|same(?: time)?|(?:end )?flashback|present(?: day)?|"
    r"the next day|稍后|稍後|同上|连续|連續",
    re.IGNORECASE,
)
_TRANSITION = re.compile(
    r"(?:[A-Z .'’-]{0,40} )?TO:|FADE (?:IN|OUT|TO BLACK)[.:]?|CUT[.:]|切至[:：]?"
)
_EXTENSION = re.compile(r"\s{0,9}[(（]([^()（）\n]{0,60})[)）]")
_LOWER = re.compile(r"[a-z]")
_HOLE = re.compile(r"/\*|\[\[")
_SECTION = re.compile(r"(#{1,6})[ \t]*(?=[^#\s])")
_PREFIX = re.compile(r"^[ \t\u3000]{1,80}", re.MULTILINE)
_SMALL = frozenset({"a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to"})
_STRESS = "*_ \t"


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the file; ``words`` are without the white space around them."""

    start: int
    end: int
    words: str
    raw: str


@dataclass(slots=True)
class _Script:
    """A screenplay in the reading."""

    text: str
    lines: list[_Line]
    fields: dict[str, str] = field(default_factory=dict)
    left_out: list[LeftOut] = field(default_factory=list)

    def omit(self, start: int, end: int, reason: Why) -> None:
        """Leave a stretch out."""
        self.left_out.append(LeftOut(Span(0, start, end), reason))

    def row(self, start: int, end: int, cue: Cue | None = None) -> Row:
        """A stretch as a row."""
        return replace(inline_row(self.text, start, end, {}, _PREFIX), cue=cue)

    def blank(self, at: int) -> bool:
        """Whether there is nothing on a line."""
        return not (0 <= at < len(self.lines)) or not self.lines[at].words


def parse_fountain(source: Source) -> Manuscript:
    """The blocks of a screenplay."""
    decoded = decode(source)
    holes = _holes(decoded.text)
    bare = blanked(decoded.text, holes)
    script = _Script(bare, _lines(bare))
    first = _title_page(script)
    begun = dropwhile(lambda block: block.role is Role.BREAK, _blocks(script, first))
    blocks = _chaptered(script, join_songs(bare, list(begun)))
    said = script.fields
    script.left_out += [LeftOut(hole, Why.AUTHOR) for hole in holes]
    return Manuscript(
        parts=(Part(source.name, decoded.text),),
        blocks=tuple(cut_out(block, holes) for block in blocks),
        left_out=tuple(sorted(script.left_out, key=lambda one: one.span)),
        title=said.get("title", said.get("标题", "")),
        author=said.get("author", said.get("authors", said.get("作者", ""))),
        language=said.get("language", ""),
        rights=said.get("copyright", ""),
        problems=decoded.problems,
    )


def _chaptered(script: _Script, blocks: list[Block]) -> list[Block]:
    """Sections head chapters down to the first level that has two; deeper ones are notes."""
    levels = Counter(block.level for block in blocks if block.role is Role.HEADING)
    deepest = next((level for level in sorted(levels) if levels[level] > 1), 6)
    made: list[Block] = []
    for block in blocks:
        if block.role is Role.HEADING and block.level > deepest:
            script.omit(block.rows[0].start, block.rows[0].end, Why.AUTHOR)
        else:
            made.append(block)
    return made


def _holes(text: str) -> list[Span]:
    """Boneyards ``/* */`` and notes ``[[ ]]``; one that never ends is text."""
    holes: list[Span] = []
    missing: set[str] = set()
    at = 0
    while found := _HOLE.search(text, at):
        closing = "*/" if found.group() == "/*" else "]]"
        end = -1 if closing in missing else text.find(closing, found.end())
        if end < 0:
            missing.add(closing)
            at = found.end()
            continue
        holes.append(Span(0, found.start(), end + 2))
        at = end + 2
    return holes


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    at = 0
    for raw in text.splitlines(keepends=True):
        words = raw.strip()
        begin = at + len(raw) - len(raw.lstrip()) if words else at
        lines.append(_Line(begin, begin + len(words), words, raw))
        at += len(raw)
    return lines


def _title_page(script: _Script) -> int:
    """Read the fields at the top; the number of lines they take."""
    at = 0
    while at < len(script.lines) and not script.lines[at].words.strip("\ufeff"):
        at += 1
    first, key = at, ""
    while at < len(script.lines) and script.lines[at].words:
        line = script.lines[at]
        found = _FIELD.fullmatch(line.words.lstrip("\ufeff"))
        indented = line.raw[:1] in " \t"
        if found and not (key and indented):
            key = found[1].lower()
            script.fields[key] = found[2].strip(_STRESS)
        elif key and indented:
            script.fields[key] = f"{script.fields[key]} {line.words.strip(_STRESS)}".strip()
        else:
            break
        at += 1
    if at > first and script.blank(at):
        script.omit(script.lines[first].start, script.lines[at - 1].end, Why.FRONT_MATTER)
        return at
    script.fields.clear()
    return first


# --- elements ------------------------------------------------------------------------------------


def _blocks(script: _Script, first: int) -> Iterator[Block]:
    at = first
    while at < len(script.lines):
        line = script.lines[at]
        if not line.words:
            at += 1
        elif (block := _single(script, at)) is not None:
            yield from block
            at += 1
        elif _is_character(script, at):
            stop = _end(script, at + 1, speech=True)
            yield from _dialogue(script, at, stop)
            at = stop
        else:
            stop = _end(script, at + 1)
            yield _action(script, at, stop)
            at = stop


def _end(script: _Script, at: int, speech: bool = False) -> int:
    """The next empty line; in speech two spaces are no empty line."""
    while at < len(script.lines):
        line = script.lines[at]
        empty = not line.words and not (speech and "  " in line.raw)
        if empty or (not speech and line.words[:1] in "~#=" and line.words):
            break
        at += 1
    return at


def _single(script: _Script, at: int) -> tuple[Block, ...] | None:
    """The element that a single line is; nothing for a line that is left out, None for others."""
    line = script.lines[at]
    words = line.words
    if section := _SECTION.match(words):
        end = line.start + len(words.rstrip("# "))
        row = script.row(line.start + section.end(), end)
        return (Block(Role.HEADING, 0, (row,), level=len(section[1])),)
    if words[0] == "=":
        reason = Why.MARKUP if set(words) == {"="} else Why.AUTHOR
        script.omit(line.start, line.end, reason)
        return ()
    if words[0] == "~":
        return (_sung(script, line, Cue(LineKind.SUNG)),)
    if words[0] == ">" and words[-1] == "<" and len(words) > 2:
        return (Block(Role.PROSE, 0, (script.row(line.start + 1, line.end - 1),)),)
    alone = script.blank(at - 1) and script.blank(at + 1)
    bare = words.strip(_STRESS)
    if (words[0] == ">" and len(words) > 1) or (alone and _TRANSITION.fullmatch(bare)):
        script.omit(line.start, line.end, Why.MARKUP)
        return (Block(Role.BREAK, 0, span=Span(0, line.start, line.end)),)
    if words[0] == "." and words[1:2].isalnum():
        return (_setting(script, line, words[1:]),)
    if _SCENE.match(words) and script.blank(at - 1):
        return (_setting(script, line, words),)
    return None


def _setting(script: _Script, line: _Line, words: str) -> Block:
    """The setting that a scene heading tells."""
    script.omit(line.start, line.end, Why.SETTING)
    span = Span(0, line.start, line.end)
    return Block(Role.SETTING, 0, span=span, setting=_scene(_NUMBER.sub("", words)))


def _scene(words: str) -> SceneFix:
    prefix = _SCENE.match(words)
    inside = None
    if prefix and prefix.lastgroup != "both":
        inside = prefix.lastgroup == "inside"
    rest = words[prefix.end() :] if prefix else words
    rest = _ASIDE.sub("", rest)
    items = [one.strip(" .,，。\t\u3000") for one in _DASHES.split(rest)]
    if len(items) == 1 and prefix and "\u4e00" <= rest.strip()[:1] <= "\u9fff":
        items = rest.split()
    places: list[str] = []
    told: list[Scenic] = []
    for n, item in enumerate(one for one in items if one):
        found = scenic(item) if n else ()
        if not found and n:
            last = item.rpartition(" ")[2]
            found = scenic(last) if len(item.split()) <= 3 else ()
        told += found
        if not found and not (n and _UNSAID.fullmatch(item)):
            places.append(_cased(item))
    setting = scene_of(", ".join(places), told)
    return replace(setting, inside=inside if inside is not None else setting.inside)


def _is_character(script: _Script, at: int) -> bool:
    line = script.lines[at]
    after = script.lines[at + 1] if at + 1 < len(script.lines) else None
    if not script.blank(at - 1) or after is None or not (after.words or "  " in after.raw):
        return False
    if line.words[0] in "@＠":
        return len(line.words) > 1
    name = _EXTENSION.sub("", line.words.rstrip("^ "))
    letters = [sign for sign in name if sign.isalpha()]
    shouted = letters and all(sign.isupper() for sign in letters) and len(name) <= 50
    return bool(shouted) and name[-1] not in ".!?,;:…"


def _dialogue(script: _Script, at: int, stop: int) -> Iterator[Block]:
    """A character's name, and everything below it up to an empty line."""
    line = script.lines[at]
    script.omit(line.start, line.end, Why.SPEECH_TAG)
    forced = line.words[0] in "@＠"
    words = line.words.rstrip("^ ")[1 if forced else 0 :]
    name = _EXTENSION.sub("", words).strip()
    name = name if forced and _LOWER.search(name) else _cased(name)
    saying = Saying()
    for extension in _EXTENSION.finditer(words):
        saying = _added(saying, saying_of(extension[1]))
    start = end = -1
    for line in script.lines[at + 1 : stop]:
        aside = line.words[:1] in {"(", "（"} and line.words[-1:] in {")", "）"}
        if line.words[:1] == "~" or aside:
            if start >= 0:
                yield _said(script, start, end, name, saying)
            start = -1
        if aside:
            told = saying_of(line.words[1:-1])
            saying = _added(told, Saying(kind=saying.kind))
            if told.unknown:
                row = script.row(line.start + 1, line.end - 1, Cue(LineKind.NARRATED))
                yield Block(Role.PROSE, 0, (row,))
            else:
                script.omit(line.start, line.end, Why.SPEECH_TAG)
        elif line.words[:1] == "~":
            yield _sung(script, line, Cue(LineKind.SUNG, name, None, saying.emotion))
        elif line.words:
            start, end = (line.start if start < 0 else start), line.end
    if start >= 0:
        yield _said(script, start, end, name, saying)


def _said(script: _Script, start: int, end: int, name: str, saying: Saying) -> Block:
    cue = Cue(saying.kind, name, saying.manner, saying.emotion)
    if is_narrator(name):
        cue = Cue(LineKind.NARRATED)
    role = Role.VERSE if cue.kind is LineKind.SUNG else Role.PROSE
    return Block(role, 0, (script.row(start, end, cue),))


def _added(one: Saying, other: Saying) -> Saying:
    kind = one.kind if one.kind is not LineKind.SPOKEN else other.kind
    return Saying(kind, one.manner or other.manner, one.emotion or other.emotion)


def _sung(script: _Script, line: _Line, cue: Cue) -> Block:
    return Block(Role.VERSE, 0, (script.row(line.start + 1, line.end, cue),))


def _action(script: _Script, at: int, stop: int) -> Block:
    line = script.lines[at]
    begin = line.start + 1 if line.words[0] == "!" and len(line.words) > 1 else line.start
    end = next(one.end for one in reversed(script.lines[at:stop]) if one.words)
    return Block(Role.PROSE, 0, (script.row(begin, end),))


def _cased(name: str) -> str:
    """A name in capitals as names are written: ``MRS. O'HARA`` is Mrs. O'Hara."""
    words: list[str] = []
    for word in name.split():
        if words and word.lower() in _SMALL:
            words.append(word.lower())
            continue
        if any(sign.islower() for sign in word) and not word.startswith(("Mc", "Mac")):
            words.append(word)
            continue
        parts = re.split(r"([-'’.])", word)
        cased = "".join(
            one if len(one) == 1 and n else one.capitalize() for n, one in enumerate(parts)
        )
        words.append(re.sub(r"(?<=['’])S$", "s", cased))
    return " ".join(words)


FOUNTAIN = Reader("fountain", (".fountain", ".spmd"), parse_fountain)
