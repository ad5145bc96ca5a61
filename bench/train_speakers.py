"""Learn how much each clue to an English speaker counts, from LitBank.

usage: python bench/train_speakers.py LITBANK.tar.gz [--rounds 40] [--pull 0.01] [--check]

Writes ``src/yanyi/assets/reading/speakers-en.json``. Conversations are chains whose neighbouring
turns know of each other (``read/conversation.py``); the weights that make LitBank's speakers
likeliest are found by gradient, beginning at and pulled towards those set by hand in
``speakers_start.json``. ``--check`` prints how well each
half of the excerpts is told by weights learned from the other, and writes nothing. The
curve of confidence comes from those answers.
"""

import argparse
import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from litbank import Excerpt, excerpts
from yanyi.read.draft import Draft
from yanyi.read.en.attribution import Attributor
from yanyi.read.en.clues import clues
from yanyi.read.en.mentions import Matcher
from yanyi.read.en.traits import learn_traits
from yanyi.read.language import Fixed
from yanyi.read.manuscript import parse
from yanyi.read.outline import outline
from yanyi.read.packs import language_of
from yanyi.read.people import given_people
from yanyi.read.plan import plan_chapters
from yanyi.read.quoting import Convention
from yanyi.read.segments import Cutter
from yanyi.read.source import Source
from yanyi.story.corrections import CastFix
from yanyi.story.vocabulary import Gender

OUTPUT = Path(__file__).parents[1] / "src" / "yanyi" / "assets" / "reading" / "speakers-en.json"
_GENDERS = {"m": Gender.MALE, "f": Gender.FEMALE, "": Gender.UNKNOWN}
_STEPS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.0)

_WIDTH = 256
START = Path(__file__).with_name("speakers_start.json")
Floats = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


@dataclass
class Turn:
    """A turn as arrays: clues (people x clues), links to the turn before, who speaks (or -1).

    ``sameness`` tells which pairs (last, now) are one person, ``returns`` which triples
    (before, last, now) come back to the person before the last.
    """

    clues: Floats
    same: Floats
    back: Floats
    right: int
    sameness: Floats
    returns: Floats


Chain = list[Turn]


class Names:
    """Clues by number."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def rows(self, told: list[dict[str, float]]) -> list[tuple[int, int, float]]:
        """Row, clue and value of every clue told."""
        return [
            (row, self.numbers.setdefault(name, len(self.numbers)), value)
            for row, found in enumerate(told)
            for name, value in found.items()
        ]


# --- from excerpts to chains ---------------------------------------------------------------------


def drafts_of(text: str) -> list[Draft]:
    """The lines of a text before anybody speaks them."""
    manuscript = parse(Source("excerpt.txt", text.encode("utf-8")))
    language = language_of([text], "en")
    cutter = Cutter(manuscript.parts, language, Convention())
    plan_chapters(outline(manuscript, language), cutter, language)
    return cutter.lines.drafts


def chains_of(excerpt: Excerpt, names: Names) -> list[Chain]:
    """The conversations of an excerpt."""
    drafts = drafts_of(excerpt.text)
    fixes = [
        CastFix(one.names[0], tuple(one.names[1:]), _GENDERS[one.gender]) for one in excerpt.people
    ]
    people = given_people(fixes)
    ids = dict(zip((one.id for one in excerpt.people), people.everyone, strict=True))
    learn_traits(drafts, people, Matcher(people))
    attributor = Attributor(drafts, people, Fixed())
    turns, context = attributor.understand()
    chains: list[Chain] = []
    kept: list[list[str]] = []
    raw = []
    for at, said in enumerate(turns):
        told = clues(at, context)
        who = list(told)
        golds = {
            ids[excerpt.speakers[place]]
            for k in said.lines
            if (place := drafts[k].flow.span(drafts[k].start, drafts[k].end).start)
            in excerpt.speakers
        }
        right = who.index(next(iter(golds))) if len(golds) == 1 and golds <= set(who) else -1
        same, back = attributor.link(at, context) or ({}, {})
        raw.append((names.rows(list(told.values())), names.rows([same]), names.rows([back])))
        before = kept[-1] if kept and attributor.link(at, context) else []
        earlier = kept[-2] if before and len(kept) > 1 and chains and len(chains[-1]) > 1 else []
        sameness = np.array([[float(a == b != "") for b in who] for a in before])
        returns = np.array(
            [[[float(z == b != "" and a != b) for b in who] for a in before] for z in earlier]
        )
        turn = Turn(np.zeros(0), np.zeros(0), np.zeros(0), right, sameness, returns)
        if before:
            chains[-1].append(turn)
        else:
            chains.append([turn])
        kept.append(who)
    flat = [turn for chain in chains for turn in chain]
    for turn, who, (rows, same_row, back_row) in zip(flat, kept, raw, strict=True):
        turn.clues = _matrix(rows, len(who))
        turn.same, turn.back = _matrix(same_row, 1)[0], _matrix(back_row, 1)[0]
    return chains


def _matrix(rows: list[tuple[int, int, float]], height: int) -> Floats:
    made = np.zeros((height, _WIDTH))
    for row, clue, value in rows:
        made[row, clue] = value
    return made


# --- learning ------------------------------------------------------------------------------------


def passes(
    chain: Chain, weights: Floats, clamped: bool
) -> tuple[float, list[Floats], list[Floats], list[Floats]]:
    """Log of the sum over all readings; marginals of turns, of pairs and of triples."""
    scores = []
    for turn in chain:
        score = turn.clues @ weights
        if clamped and turn.right >= 0:
            score = np.where(np.arange(len(score)) == turn.right, score, -1e9)
        scores.append(score)
    total = 0.0
    alphas: list[Floats] = []
    steps: list[Floats] = []
    for at, turn in enumerate(chain):
        if at == 0:
            raw = scores[0][None, :]
        else:
            step = (
                scores[at][None, None, :] + float(turn.same @ weights) * turn.sameness[None, :, :]
            )
            if at > 1:
                step = step + float(turn.back @ weights) * turn.returns
            steps.append(step)
            joint = alphas[-1][:, :, None] + step
            top = joint.max(axis=0)
            raw = top + np.log(np.exp(joint - top[None]).sum(axis=0))
        scale = raw.max()
        total += scale
        alphas.append(raw - scale)
    total += float(np.log(np.exp(alphas[-1]).sum()))
    ones: list[Floats] = []
    pairs: list[Floats] = []
    triples: list[Floats] = []
    beta = np.zeros_like(alphas[-1])
    for at in range(len(chain) - 1, -1, -1):
        pair = _normal(alphas[at] + beta)
        ones.append(pair.sum(axis=0))
        pairs.append(pair)
        if at:
            triple = _normal(alphas[at - 1][:, :, None] + steps[at - 1] + beta[None, :, :])
            triples.append(triple)
            joint = steps[at - 1] + beta[None, :, :]
            joint = np.broadcast_to(joint, triple.shape)
            top = joint.max(axis=2)
            beta = top + np.log(np.exp(joint - top[:, :, None]).sum(axis=2))
            beta = beta - beta.max()
    return total, ones[::-1], pairs[::-1], triples[::-1]


def _normal(logs: Floats) -> Floats:
    made: Floats = np.exp(logs - logs.max())
    return np.asarray(made / made.sum())


def expected(chain: Chain, weights: Floats, clamped: bool) -> tuple[float, Floats]:
    """The log of the sum, and how often each clue is expected."""
    total, ones, pairs, triples = passes(chain, weights, clamped)
    found = np.zeros_like(weights)
    for at, turn in enumerate(chain):
        found += ones[at] @ turn.clues
        if at:
            found += float((pairs[at] * turn.sameness).sum()) * turn.same
        if at > 1:
            found += float((triples[at - 1] * turn.returns).sum()) * turn.back
    return total, found


def learn(chains: list[Chain], start: Floats, rounds: int, pull: float) -> Floats:
    """Weights by gradient with steps that shrink clue by clue, pulled towards where they start."""
    weights, past = start.copy(), np.full_like(start, 1e-3)
    size = sum(turn.right >= 0 for chain in chains for turn in chain)
    for _ in range(rounds):
        slope = np.zeros_like(weights)
        for chain in chains:
            slope += expected(chain, weights, True)[1] - expected(chain, weights, False)[1]
        slope = slope / size - pull * (weights - start)
        past = 0.95 * past + 0.05 * slope**2
        weights += 0.05 * slope / np.sqrt(past)
    return weights


def answers(chains: list[Chain], weights: Floats) -> list[tuple[float, bool]]:
    """How likely each answer seems, and whether it is right, where the right one is known."""
    found = []
    for chain in chains:
        ones = passes(chain, weights, False)[1]
        for turn, likely in zip(chain, ones, strict=True):
            best = int(likely.argmax())
            if turn.right >= 0:
                found.append((float(likely[best]), best == turn.right))
    return found


def curve_of(told: list[tuple[float, bool]]) -> list[tuple[float, float]]:
    """How often answers are right by how likely they seem, never falling (pooled neighbours)."""
    pools: list[list[float]] = []
    for low, high in pairwise(_STEPS):
        part = [(sure, right) for sure, right in told if low < sure <= high]
        if not part:
            continue
        pools.append([sum(s for s, _ in part), float(sum(r for _, r in part)), float(len(part))])
        while len(pools) > 1 and pools[-2][1] / pools[-2][2] >= pools[-1][1] / pools[-1][2]:
            last = pools.pop()
            pools[-1] = [a + b for a, b in zip(pools[-1], last, strict=True)]
    curve = [(round(s / n, 3), round(r / n, 3)) for s, r, n in pools]
    return [*curve, (1.0, max(0.99, curve[-1][1]))]


def halves(
    stories: list[list[Chain]], start: Floats, rounds: int, pull: float
) -> list[tuple[float, bool]]:
    """The answers for every excerpt by weights learned from the other half."""
    found = []
    for part in range(2):
        train = [c for n, story in enumerate(stories) if n % 2 != part for c in story]
        held = [c for n, story in enumerate(stories) if n % 2 == part for c in story]
        found += answers(held, learn(train, start, rounds, pull))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("archive", type=Path)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--pull", type=float, default=0.01)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    options = parser.parse_args()
    names = Names()
    stories = [chains_of(excerpt, names) for excerpt in excerpts(options.archive)]
    start = np.zeros(_WIDTH)
    by_hand = json.loads(START.read_text("utf-8"))
    for name, number in names.numbers.items():
        start[number] = by_hand.get(name, 0.0)
    told = halves(stories, start, options.rounds, options.pull)
    right = sum(ok for _, ok in told)
    print(f"{len(told)} turns, right by weights from other excerpts: {right / len(told):.3f}")
    if options.check:
        return
    weights = learn([c for story in stories for c in story], start, options.rounds, options.pull)
    learned = {name: round(float(weights[n]), 3) for name, n in names.numbers.items()}
    kept = dict(sorted({**by_hand, **learned}.items()))
    made = {"clues": kept, "curve": curve_of(told)}
    options.output.write_text(json.dumps(made, indent=0) + "\n", "utf-8")


if __name__ == "__main__":
    main()
