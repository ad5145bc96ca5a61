"""What a model gains on the doubtful lines of the reading, per thousand tokens, beside the rules.

    python bench/reading_words.py                          replay the recorded answers
    python bench/reading_words.py --prepare DIR [--swap]   write the questions; needs the data
    python bench/reading_words.py --record DIR [--minutes 60] [--model qwen]

The questions are those that a build asks. They are drawn with a fixed seed from the doubtful lines
of fourteen English novels and of the Chinese windows, their cast given, until 400 lines of each
language are in. Too few lines of the windows are as doubtful as what a build asks about, so surer
ones are drawn there too. The questions hold words of the books and so stay out of the project. The
answers are recorded in tests/cassettes, with numbers in place of names; recording goes on where it
stopped.
With --swap every name in the questions is another one: what is lost then had been memorised.
"""

import argparse
import json
import random
import re
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from math import sqrt
from pathlib import Path

from reading_gold import Person, Text, novels, windows
from reading_spans import ENOUGH, likeness
from yanyi.build.key import card_of, key_of
from yanyi.models.asks import ANYTHING, Words
from yanyi.plugins import provider
from yanyi.providers.words_qwen import Qwen
from yanyi.read.manuscript import read
from yanyi.read.refine.passage import BOUND
from yanyi.read.refine.question import UNKNOWN, Question
from yanyi.read.refine.refinement import questions
from yanyi.read.refine.reply import speakers
from yanyi.read.refine.weighing import KNOWS, weighed
from yanyi.read.source import Source
from yanyi.story.corrections import Corrections
from yanyi.story.vocabulary import Gender

ROOT = Path(__file__).parents[1]
CASSETTES = ROOT / "tests" / "cassettes"
SEED, WANTED = 20261121, 400
BOUNDS = {"en": BOUND, "zh": 0.85}
NOBODY = -1
PATIENCE = 24 * 3600.0
OTHERS = {
    ("en", Gender.FEMALE): "Orla Tamsin Breda Wilmet Isolde Perpetua Sidony Thora Yolande Zelma",
    ("en", Gender.MALE): "Corwin Alaric Bertil Dunstan Evander Garrick Hollis Ivo Leofric Odo",
    ("en", Gender.UNKNOWN): "Arden Blaise Cary Darcet Emlyn Fenby Garnet Harlow Inigo Jessamy",
    ("zh", Gender.FEMALE): "柳如眉 沈碧 苏锦 叶蓁 裴瑛 阮婉 蒋兰 戚芳 祝英 邵琴",
    ("zh", Gender.MALE): "顾长风 岑远 霍铮 池砚 贺峥 尹默 伍岳 商陆 单雄 柏舟",
    ("zh", Gender.UNKNOWN): "江一 楚二 卫三 韩四 冯五 褚六 蔡七 彭八 姜九 范十",
}


@dataclass(frozen=True)
class Line:
    """A doubtful line: who the rules found likely (numbers of people) and who is right."""

    at: list[int]
    prior: list[tuple[int, float]]
    right: int


@dataclass(frozen=True)
class Asked:
    """A question of the sample: its ask, and its lines by number; None where nothing is known.

    ``named`` are, line by line, the people (by number) whom the line itself speaks to.
    """

    text: str
    key: str
    ask: Words
    labels: list[str]
    lines: list[Line | None]
    named: list[list[int]]


@dataclass(frozen=True)
class Said:
    """A recorded answer; ``said`` are numbers of people, -1 for unknown or unusable."""

    text: str
    key: str
    people: int
    lines: list[Line | None]
    said: list[int]
    read: int
    written: int
    seconds: float


def english(data: Path, swap: bool) -> Iterator[Asked]:
    found = [one for text in novels(data / "speakers-en") for one in asked(text, "en", swap)]
    random.Random(SEED).shuffle(found)
    yield from found


def chinese(data: Path, swap: bool) -> Iterator[Asked]:
    texts = [one for split in ("dev", "train") for one in windows(data / "speakers-zh", split)[0]]
    random.Random(SEED).shuffle(texts)
    for text in texts:
        yield from asked(text, "zh", swap)


def asked(text: Text, language: str, swap: bool) -> Iterator[Asked]:
    """The questions about a text that hold a line whose speaker is known."""
    corrections = Corrections(cast=tuple(one.fix for one in text.people))
    reading = read(Source("story.txt", text.words.encode("utf-8")), (), corrections)
    names = {one.id: one.name for one in reading.story.cast}
    for one in questions(reading.story, reading.rivals, bound=BOUNDS[language]):
        people = list(one.question.people.values())
        lines: list[Line | None] = []
        for line in one.lines:
            span = reading.spans[line.anchor]
            speaker = known(text, (span.start, span.end))
            ranked = ((line.speaker, line.confidence), *reading.rivals.get(line.anchor, ()))
            prior = [(number(people, who), likely) for who, likely in ranked]
            right = next((n for n, who in enumerate(people) if names[who] == speaker), NOBODY)
            lines.append(Line([span.start, span.end], prior, right) if speaker else None)
        if any(lines):
            labels = list(one.question.people)
            ruled_out = one.question.ask.wanted.never
            named = [
                [labels.index(label) for number, label in ruled_out if number == str(n + 1)]
                for n in range(len(lines))
            ]
            ask = replace(one.question.ask, wanted=ANYTHING)
            if swap:
                ask, labels = swapped(ask, labels, text.people, language)
            yield Asked(text.name, key(ask), ask, labels, lines, named)


def swapped(
    ask: Words, labels: list[str], people: tuple[Person, ...], language: str
) -> tuple[Words, list[str]]:
    """The same question with another name for everybody."""
    owners = {name: one for one in people for name in one.names if len(name) > 1}
    edge = "" if language == "zh" else r"\b"
    every = sorted({*owners, *labels}, key=len, reverse=True)
    pattern = re.compile("|".join(f"{edge}{re.escape(name)}{edge}" for name in every))
    given: dict[str, str] = {}

    def other(found: re.Match[str]) -> str:
        person = owners.get(found[0])
        who = person.name if person else found[0]
        if who not in given:
            pool = OTHERS[language, person.gender if person else Gender.UNKNOWN].split()
            taken = sum(name in pool for name in given.values())
            given[who] = pool[taken] if taken < len(pool) else f"{pool[0]} {len(given)}"
        return given[who]

    changed = [pattern.sub(other, label) for label in labels]
    schema = json.loads(ask.schema)
    for choice in schema["properties"].values():
        choice["enum"] = [*changed, UNKNOWN]
    text = pattern.sub(other, ask.text)
    return Words(ask.instruction, text, json.dumps(schema, ensure_ascii=False)), changed


def known(text: Text, span: tuple[int, int]) -> str:
    """Who really says what stands there; empty when it is not known."""
    for one in text.quotations:
        near = one.spans[0][0] < span[1] and one.spans[-1][1] > span[0]
        if near and max(likeness(span, piece) for piece in one.spans) >= ENOUGH:
            return one.speaker
    return ""


def number(people: list[str], who: str) -> int:
    return people.index(who) if who in people else NOBODY


def key(ask: Words) -> str:
    return key_of(card_of("words", "", "", ask, ()))


def prepare(data: Path, folder: Path, swap: bool) -> None:
    """Write the questions of both languages."""
    folder.mkdir(parents=True, exist_ok=True)
    for language, source in (("zh", chinese), ("en", english)):
        count, asked_for = 0, set[str]()
        with (folder / f"{language}.jsonl").open("w", encoding="utf-8") as out:
            for one in source(data, swap):
                if one.key in asked_for:  # some windows are in the data twice
                    continue
                asked_for.add(one.key)
                out.write(json.dumps(asdict(one), ensure_ascii=False) + "\n")
                count += sum(line is not None for line in one.lines)
                if count >= WANTED:
                    break
        print(f"{language}: {count} lines", file=sys.stderr)


def load(path: Path) -> Iterator[Asked]:
    for row in path.read_text("utf-8").splitlines():
        one = json.loads(row)
        lines = [Line(**line) if line else None for line in one["lines"]]
        words = (one["ask"][part] for part in ("instruction", "text", "schema", "take"))
        named = one.get("named", [[] for _ in lines])
        yield Asked(one["text"], one["key"], Words(*words), one["labels"], lines, named)


def recorded(path: Path) -> list[Said]:
    if not path.exists():
        return []
    rows = []
    for row in path.read_text("utf-8").splitlines():
        one = json.loads(row)
        one["lines"] = [Line(**line) if line else None for line in one["lines"]]
        rows.append(Said(**one))
    return rows


def record(folder: Path, model: str, minutes: float, mark: str) -> None:
    """Ask what is not recorded yet, one language after the other, until the time is up."""
    writer = provider(model)
    if not isinstance(writer, Qwen):
        sys.exit(f"{model} does not count its tokens")
    stop = time.monotonic() + 60 * minutes
    CASSETTES.mkdir(parents=True, exist_ok=True)
    waiting = []
    for language in ("en", "zh"):
        path = cassette(model, language, mark)
        done = {one.key for one in recorded(path)}
        source = folder / f"{language}.jsonl"
        fresh = [one for one in load(source) if one.key not in done] if source.exists() else []
        waiting.append([(path, one) for one in fresh])
    for path, one in in_turn(waiting):
        if time.monotonic() > stop:
            break
        wall = time.monotonic()
        written = writer.write(one.ask, PATIENCE)
        question = Question(one.ask, {label: str(n) for n, label in enumerate(one.labels)})
        said = [
            int(who) if who else NOBODY for who in speakers(written.text, question, len(one.lines))
        ]
        seconds = round(time.monotonic() - wall, 1)
        tokens = written.read, written.written
        row = Said(one.text, one.key, len(one.labels), one.lines, said, *tokens, seconds)
        with path.open("a", encoding="utf-8") as out:
            out.write(json.dumps(asdict(row), ensure_ascii=False) + "\n")
        print(path.stem, row.text, said, f"{seconds} s", file=sys.stderr, flush=True)


def in_turn(lists: list[list[tuple[Path, Asked]]]) -> Iterator[tuple[Path, Asked]]:
    """One of each list after the other, so that languages stay level."""
    for n in range(max(map(len, lists), default=0)):
        yield from (one[n] for one in lists if n < len(one))


def cassette(model: str, language: str, mark: str = "") -> Path:
    return CASSETTES / f"{model}-{language}{mark}.jsonl"


@dataclass(frozen=True)
class Gain:
    """More lines right than by the rules, per hundred lines and per thousand tokens."""

    right: float
    gain: float
    around: float
    per_thousand: float
    per_around: float


@dataclass(frozen=True)
class Verdict:
    """Whether the rules, the model (the rules where it cannot tell) and both weighed are right."""

    rules: bool
    model: bool
    weighed: bool


def judged(rows: Iterable[Said], knows: float) -> dict[str, Gain]:
    """The gain of the rules (none), of the model alone, and of both weighed."""
    rows = list(rows)
    tokens = sum(one.read + one.written for one in rows)
    verdicts = [[verdict(one, *pair, knows) for pair in scored(one)] for one in rows]
    rules = [[one.rules for one in some] for some in verdicts]
    model = [[one.model for one in some] for some in verdicts]
    both = [[one.weighed for one in some] for some in verdicts]
    return {
        "rules": gained(rules, rules, tokens),
        "model": gained(rules, model, tokens),
        "weighed": gained(rules, both, tokens),
    }


def scored(one: Said) -> Iterator[tuple[Line, int]]:
    for line, said in zip(one.lines, one.said, strict=True):
        if line is not None:
            yield line, said


def verdict(one: Said, line: Line, said: int, knows: float) -> Verdict:
    prior: dict[str, float] = {}
    for who, likely in line.prior:
        prior[str(who)] = prior.get(str(who), 0.0) + likely
    best = both = line.prior[0][0]
    if said != NOBODY:
        people = [str(n) for n in range(one.people)]
        both = int(weighed(tuple(prior.items()), str(said), people, knows)[0][0])
    model = best if said == NOBODY else said
    right = [line.right != NOBODY and who == line.right for who in (best, model, both)]
    return Verdict(*right)


def gained(rules: list[list[bool]], ours: list[list[bool]], tokens: int) -> Gain:
    """The gain with its interval of 95 in 100; lines of one question are no separate samples."""
    count = sum(map(len, rules))
    more = [sum(b) - sum(a) for a, b in zip(rules, ours, strict=True)]
    mean = sum(more) / count
    spread = sum((d - mean * len(a)) ** 2 for d, a in zip(more, rules, strict=True))
    many = len(rules)
    around = 1.96 * sqrt(spread * many / max(1, many - 1)) / count
    scale = 1000 * count / max(1, tokens)
    right = sum(map(sum, ours)) / count
    return Gain(100 * right, 100 * mean, 100 * around, mean * scale, around * scale)


def table(model: str, mark: str) -> None:
    for language in ("en", "zh"):
        rows = recorded(cassette(model, language, mark))
        count = sum(1 for one in rows for _ in scored(one))
        if not count:
            print(f"{model} {language}{mark}: nothing is recorded")
            continue
        tokens = sum(one.read + one.written for one in rows)
        here = [(line.right, said) for one in rows for line, said in scored(one)]
        told = [pair for pair in here if pair[1] != NOBODY]
        among = sum(right != NOBODY for right, _ in here)
        hits = sum(right == said for right, said in told)
        print(
            f"{model} {language}{mark}: {count} of {WANTED} doubtful lines, {len(rows)} questions,"
            f" {tokens} tokens; the right person is among the choices in {among}; the model named"
            f" somebody for {len(told)} and was right {hits} times"
        )
        print(f"  {'':9}{'right':>7}{'gain':>8}{'':>9}{'lines per 1,000 tokens':>26}")
        for name, one in judged(rows, KNOWS).items():
            print(
                f"  {name:9}{one.right:6.1f}%{one.gain:+8.1f} ±{one.around:5.1f}"
                f"{one.per_thousand:+18.2f} ±{one.per_around:5.2f}"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("--prepare", type=Path)
    parser.add_argument("--record", type=Path)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--model", default="qwen")
    parser.add_argument("--swap", action="store_true")
    wish = parser.parse_args()
    mark = "-swapped" if wish.swap else ""
    if wish.prepare:
        prepare(wish.data, wish.prepare, wish.swap)
    elif wish.record:
        record(wish.record, wish.model, wish.minutes, mark)
    else:
        table(wish.model, mark)


if __name__ == "__main__":
    main()
