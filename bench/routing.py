"""What a policy of routing costs and gains, before it is used: recorded answers replayed.

    python bench/routing.py [--tiers qwen,other]   curves, bench/routing.svg and routing.json
    python bench/routing.py --name DIR             note whom the lines that were asked speak to

The answers are those of bench/reading_words.py: 400 doubtful lines of each language, in
tests/cassettes. A policy asks a model only where an answer is worth at least so much (how many
lines more will be right on average, weighing.worth), and the next one where the answer fails a
check: it names nobody, or somebody whom the line itself speaks to. Gains are in lines of a hundred,
against the rules alone, with the interval of 95 in 100 of a bootstrap over questions.

DIR holds the questions that reading_words.py --prepare wrote. Only numbers of people are noted.
"""

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from math import inf
from pathlib import Path

import numpy as np

from reading_words import CASSETTES, NOBODY, SEED, Line, Said, cassette, load, recorded
from yanyi.read.refine.weighing import Ranked, weighed, worth

HERE = Path(__file__).parent
LANGUAGES = ("en", "zh")
ROUNDS = 10_000
LEASTS = (0.15, 0.1, 0.07, 0.05, 0.035, 0.025, 0.015, 0.008, 0.004, 1e-9)
"""The least worth of a question that is asked, along the curve; the last is the reading's own."""
INKS = {"zh": "#b4502d", "en": "#2d5fb4"}
WORDS = {"zh": "Chinese", "en": "English"}


@dataclass(frozen=True)
class Policy:
    """Which models are asked in which order, from which worth on, and whether answers are checked.

    ``trusting`` takes a model's word instead of weighing it against the rules.
    """

    name: str
    models: tuple[str, ...]
    least: float = -inf
    checked: bool = False
    trusting: bool = False


@dataclass(frozen=True)
class Replayed:
    """One question under a policy: lines, those right by rules and by the policy, tokens, calls."""

    lines: int
    rules: int
    right: int
    tokens: int
    calls: int


@dataclass(frozen=True)
class Point:
    """A policy over all questions of a language; ``gain`` lies between ``low`` and ``high``."""

    policy: str
    questions: int
    calls: int
    tokens: int
    right: float
    gain: float
    low: float
    high: float


@dataclass(frozen=True)
class Book:
    """The questions of a language with what every model answered, and who is named in the lines."""

    rows: tuple[Said, ...]
    answers: dict[str, dict[str, Said]]
    named: dict[str, list[list[int]]]


def book(language: str, models: Sequence[str]) -> Book:
    first, *_ = rows = [recorded(cassette(model, language)) for model in models]
    answers = {m: {one.key: one for one in some} for m, some in zip(models, rows, strict=True)}
    path = named_file(language)
    nobody: dict[str, list[list[int]]] = {one.key: [[] for _ in one.lines] for one in first}
    names = map(json.loads, path.read_text("utf-8").splitlines())
    return Book(tuple(first), answers, nobody | {one["key"]: one["named"] for one in names})


def named_file(language: str) -> Path:
    return CASSETTES / f"named-{language}.jsonl"


def prior_of(line: Line) -> Ranked:
    """What the rules found likely, each person once."""
    found: dict[str, float] = {}
    for who, likely in line.prior:
        found[str(who)] = found.get(str(who), 0.0) + likely
    return tuple(found.items())


def replayed(one: Said, policy: Policy, held: Book) -> Replayed:
    """What a policy makes of a question."""
    people = [str(n) for n in range(one.people)]
    known = {n: prior_of(line) for n, line in enumerate(one.lines) if line is not None}
    best = {n: prior[0][0] for n, prior in known.items()}
    now = dict(best)
    tokens = calls = 0
    value = sum(worth(prior, people) for prior in known.values())
    if value >= policy.least:
        for model in policy.models:
            answer = held.answers[model].get(one.key)
            if answer is None:
                break
            tokens, calls = tokens + answer.read + answer.written, calls + 1
            fine = True
            for n, prior in known.items():
                who = answer.said[n]
                wrong = policy.checked and who in held.named[one.key][n]
                fine = fine and not wrong
                if who != NOBODY and not wrong:
                    ranked = weighed(prior, str(who), people)
                    now[n] = str(who) if policy.trusting else ranked[0][0]
            if fine and any(answer.said[n] != NOBODY for n in known):
                break
    right = {n: str(line.right) for n, line in enumerate(one.lines) if line is not None}

    def hits(named: dict[int, str]) -> int:
        return sum(who == right[n] != str(NOBODY) for n, who in named.items())

    return Replayed(len(known), hits(best), hits(now), tokens, calls)


def point(policy: Policy, held: Book) -> Point:
    """A policy over all questions, with its interval."""
    found = [replayed(one, policy, held) for one in held.rows]
    lines = np.array([one.lines for one in found])
    more = np.array([one.right - one.rules for one in found])
    dice = np.random.default_rng(SEED)
    drawn = dice.multinomial(len(found), np.full(len(found), 1 / len(found)), size=ROUNDS)
    gains = 100 * (drawn @ more) / (drawn @ lines)
    low, high = np.quantile(gains, (0.025, 0.975))
    return Point(
        policy.name,
        len(found),
        sum(one.calls for one in found),
        sum(one.tokens for one in found),
        round(100 * sum(one.right for one in found) / int(lines.sum()), 2),
        round(100 * float(more.sum()) / int(lines.sum()), 2),
        round(float(low), 2),
        round(float(high), 2),
    )


def policies(models: tuple[str, ...]) -> Iterator[Policy]:
    """Nobody, the first model alone, all of it weighed, and routed from dear to thrifty."""
    first = models[:1]
    yield Policy("built in only", ())
    yield Policy("model taken at its word", first, trusting=True)
    yield Policy("model asked about everything", first)
    yield Policy("routed", first, LEASTS[-1])
    yield Policy("routed and checked", models, LEASTS[-1], checked=True)
    for least in LEASTS[:-1]:
        yield Policy(f"routed and checked, worth {least}", models, least, checked=True)


@dataclass(frozen=True)
class Check:
    """Answers that name somebody whom the line speaks to: how many, how many are right."""

    answers: int
    right: int


def check_of(model: str, held: Book) -> Check:
    """How seldom an answer is right that the check refuses."""
    refused = [
        line.right == said
        for one in held.answers[model].values()
        for line, said, named in zip(one.lines, one.said, held.named[one.key], strict=True)
        if line is not None and said in named
    ]
    return Check(len(refused), sum(refused))


def table(models: tuple[str, ...]) -> None:
    found: dict[str, list[Point]] = {}
    checks: dict[str, Check] = {}
    for language in LANGUAGES:
        held = book(language, models)
        found[language] = [point(one, held) for one in policies(models)]
        whole = found[language][2]
        checks[language] = check_of(models[0], held)
        print(f"{WORDS[language]}, {whole.questions} questions")
        for one in found[language]:
            share = f"{100 * one.tokens / whole.tokens:3.0f} %"
            print(
                f"  {one.policy:36}{one.right:6.1f}%{one.gain:+7.2f}"
                f" [{one.low:+.2f}, {one.high:+.2f}]{one.tokens:9} tokens"
                f" ({share}), {one.calls} calls"
            )
        print(f"  refused by the check: {checks[language].answers}, right {checks[language].right}")
    data = {
        "models": models,
        "refused": {language: asdict(one) for language, one in checks.items()},
        "rounds": ROUNDS,
        "points": {language: [asdict(one) for one in some] for language, some in found.items()},
    }
    (HERE / "routing.json").write_text(json.dumps(data, indent=1) + "\n", "utf-8")
    (HERE / "routing.svg").write_text("\n".join(drawn(found)) + "\n", "utf-8")


WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 760, 460, 70, 30, 30, 60
MOST, LOW, HIGH = 150_000, -12.0, 6.0


def drawn(found: dict[str, list[Point]]) -> Iterator[str]:
    """The curves: gain against tokens, with the interval of what the reading does."""
    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"'
    yield ' font-family="sans-serif" font-size="13">'
    yield "<title>Lines right of a hundred doubtful ones, more than by the rules, by tokens</title>"
    yield f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>'
    for tokens in range(0, MOST + 1, 25_000):
        x = across(tokens)
        yield f'<path d="M{x:.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="#ddd"/>'
        yield f'<text x="{x:.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{tokens}</text>'
    for gain in range(int(LOW), int(HIGH) + 1, 3):
        y = down(gain)
        stroke = "#888" if gain == 0 else "#ddd"
        yield f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" stroke="{stroke}"/>'
        yield f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{gain:+d}</text>'
    axes = "tokens for 400 lines; up: lines more right of 100"
    yield f'<text x="{LEFT}" y="{HEIGHT - 12}">{axes}</text>'
    for n, (language, points) in enumerate(found.items()):
        yield from curve(language, points, n)
    yield "</svg>"


def curve(language: str, points: list[Point], number: int) -> Iterator[str]:
    ink = INKS[language]
    named = {one.policy: one for one in points}
    routed = sorted((p for p in points if "checked" in p.policy), key=lambda p: p.tokens)
    trail = [named["built in only"], *routed]
    path = " ".join(f"{across(p.tokens):.1f},{down(p.gain):.1f}" for p in trail)
    yield f'<polyline points="{path}" fill="none" stroke="{ink}" stroke-width="2"/>'
    best = named["routed and checked"]
    x = across(best.tokens)
    yield f'<path d="M{x:.1f} {down(best.low):.1f}V{down(best.high):.1f}" stroke="{ink}"/>'
    for p in trail:
        yield f'<circle cx="{across(p.tokens):.1f}" cy="{down(p.gain):.1f}" r="3" fill="{ink}"/>'
    for name in ("model asked about everything", "model taken at its word"):
        p = named[name]
        x, y = across(p.tokens), down(p.gain)
        yield f'<rect x="{x - 4:.1f}" y="{y - 4:.1f}" width="8" height="8" fill="{ink}"/>'
        yield f'<text x="{x - 8:.1f}" y="{y + 18:.1f}" text-anchor="end" fill="{ink}">{name}</text>'
    label = f"{WORDS[language]}: routed and checked"
    yield f'<text x="{LEFT + 12}" y="{TOP + 18 + 18 * number}" fill="{ink}">{label}</text>'


def across(tokens: float) -> float:
    return LEFT + (WIDTH - LEFT - RIGHT) * tokens / MOST


def down(gain: float) -> float:
    return TOP + (HEIGHT - TOP - BOTTOM) * (HIGH - gain) / (HIGH - LOW)


def note_names(folder: Path) -> None:
    """Write down whom the lines that were asked about speak to, where they speak to somebody."""
    for language in LANGUAGES:
        rows: Iterable[str] = (
            json.dumps({"key": one.key, "named": one.named})
            for one in load(folder / f"{language}.jsonl")
            if any(one.named)
        )
        named_file(language).write_text("\n".join(rows) + "\n", "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("--tiers", default="qwen")
    parser.add_argument("--name", type=Path)
    wish = parser.parse_args()
    if wish.name:
        note_names(wish.name)
    else:
        table(tuple(wish.tiers.split(",")))


if __name__ == "__main__":
    main()
