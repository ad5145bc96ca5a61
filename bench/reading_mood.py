"""Moods and places of the fairy tales, and moods of Chinese sentences, beside their floors.

    python bench/reading_mood.py [--data ../shared/data/fairytales]

The questions for a feeling name one answer; it is mapped to joy, sorrow, anger, fear or other. The
question is used only to find the sentence it is about: the words of that sentence and, ever less,
of its neighbours, are weighed by the language pack; where they tell nothing, the feeling answered
most often in train is guessed. The floors are that feeling for everything, and a logistic
regression on tf-idf of the same sentences. Train was looked at while the word lists were made, val
was not. The questions for a setting that begin with "where" are right when the place read from the
sections shares a word with an answer; the floor takes the first thing they are in, at or on.

The Chinese sentences are our own, in bench/mood_zh.tsv: those of dev were written while the word
lists were made, those of held after the last change to them.
"""

import argparse
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from reading_tales import Asked, family, questions, words
from yanyi.read.language import Language
from yanyi.read.moods import sums
from yanyi.read.packs import LANGUAGES
from yanyi.story.reading import Aspect
from yanyi.story.vocabulary import Mood

ROOT = Path(__file__).parents[1]
DATA = ROOT.parent / "shared" / "data" / "fairytales"
FAMILIES = ("joy", "sorrow", "anger", "fear", "other")
_OF = {
    Mood.JOYFUL: "joy",
    Mood.TENDER: "joy",
    Mood.COMIC: "joy",
    Mood.MELANCHOLY: "sorrow",
    Mood.ANGRY: "anger",
    Mood.FEARFUL: "fear",
    Mood.TENSE: "fear",
}
_EMPTY = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "or",
        "but",
        "of",
        "to",
        "in",
        "on",
        "at",
        "by",
        "for",
        "from",
        "with",
        "as",
        "so",
        "than",
        "that",
        "this",
        "his",
        "her",
        "him",
        "he",
        "she",
        "it",
        "they",
        "them",
        "their",
        "there",
        "was",
        "were",
        "is",
        "are",
        "be",
        "been",
        "being",
        "had",
        "has",
        "have",
        "did",
        "do",
        "does",
        "will",
        "would",
        "how",
        "what",
        "when",
        "where",
        "who",
        "which",
        "why",
        "after",
        "before",
        "because",
        "feel",
        "felt",
        "feeling",
        "about",
        "not",
        "no",
    ]
)
_ENDINGS = ("ing", "ed", "es", "s", "ly")
_FADES = 0.7
_FIRST = re.compile(r"\b(?:in|at|on|into|to)\s(?:the|an?|his|her|their)\s((?:[a-z]+\s)?[a-z]+)")


def language(code: str) -> Language:
    """The pack of this language."""
    return next(one for one in LANGUAGES if one.code == code)


def stem(word: str) -> str:
    """A word without a common ending."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word.removesuffix(ending)
    return word


def _stems(text: str) -> set[str]:
    return {stem(word) for word in words(text) if word not in _EMPTY}


def located(asked: Asked) -> list[tuple[str, float]]:
    """The sentences of a question's sections, and how close each is to what it asks of."""
    flat = " ".join(asked.text.split())
    told = [flat[low:high] for low, high in language("en").sentences(flat, 0, len(flat))]
    held = [_stems(one) for one in told]
    often = Counter(word for one in held for word in one)
    sought = _stems(asked.question)
    scores = [
        sum(math.log(1 + len(told) / often[one]) for one in sorted(sought & own)) for own in held
    ]
    best = max(range(len(told)), key=lambda at: (scores[at], -at), default=0)
    return [(one, math.exp(-_FADES * abs(at - best - 0.3))) for at, one in enumerate(told)]


def told_family(parts: Sequence[tuple[str, float]], code: str, otherwise: str) -> str:
    """The feeling the words of weighed sentences tell."""
    scores: Counter[str] = Counter()
    for text, weight in parts:
        for mood, score in sums([language(code).feelings(text)]).items():
            scores[_OF.get(mood, "other")] += score * weight
    best = max(FAMILIES, key=lambda one: scores[one])
    return best if scores[best] > 0 else otherwise


def accuracy(said: Sequence[str], gold: Sequence[str]) -> float:
    """The share that is right, in per cent."""
    return 100 * sum(a == b for a, b in zip(said, gold, strict=True)) / max(1, len(gold))


# --- the floor of tf-idf -------------------------------------------------------------------------


def tfidf(train: Sequence[str], gold: Sequence[str], test: Sequence[str]) -> list[str]:
    """Logistic regression on tf-idf: what it says of the test texts."""
    counts = [Counter(words(one)) for one in train]
    often = Counter(word for one in counts for word in one)
    known = {word: at for at, word in enumerate(sorted(w for w in often if often[w] > 1))}
    rare = np.array([math.log((1 + len(train)) / (1 + often[w])) + 1 for w in known], np.float32)

    def matrix(
        found: Sequence[Counter[str]],
    ) -> "np.ndarray[tuple[int, int], np.dtype[np.float32]]":
        made = np.zeros((len(found), len(known)), np.float32)
        for at, one in enumerate(found):
            for word, count in one.items():
                if word in known:
                    made[at, known[word]] = count
        made *= rare
        return made / (np.linalg.norm(made, axis=1, keepdims=True) + np.float32(1e-9))

    data, wanted = matrix(counts), np.array([FAMILIES.index(one) for one in gold])
    goal = np.eye(len(FAMILIES), dtype=np.float32)[wanted]
    weights = np.zeros((len(known), len(FAMILIES)), np.float32)
    bias = np.zeros(len(FAMILIES), np.float32)
    for _ in range(150):
        scores = data @ weights + bias
        chance = np.exp(scores - scores.max(1, keepdims=True))
        off = chance / chance.sum(1, keepdims=True) - goal
        weights -= np.float32(20.0) * (data.T @ off / len(train) + np.float32(1e-3) * weights)
        bias -= off.mean(0)
    told = (matrix([Counter(words(one)) for one in test]) @ weights + bias).argmax(1)
    return [FAMILIES[int(at)] for at in told]


def _passage(asked: Asked) -> str:
    return " ".join(one for one, weight in located(asked) if weight > 0.2)


# --- rows ----------------------------------------------------------------------------------------

Row = tuple[str, str, str, str, str, str, str]


def feeling_row(data: Path) -> Row:
    """Feelings of the fairy tales."""
    train, val = questions(data, "train", "feeling"), questions(data, "val", "feeling")
    gold, held = ([family(one.answers[0]) for one in part] for part in (train, val))
    usual = Counter(gold).most_common(1)[0][0]
    first = [told_family(located(one), "en", usual) for one in train]
    last = [told_family(located(one), "en", usual) for one in val]
    floor = accuracy([usual] * len(held), held)
    learned = accuracy(tfidf([_passage(one) for one in train], gold, [*map(_passage, val)]), held)
    named = [one.explicit for one in val]
    split = [
        accuracy(
            [one for one, here in zip(last, named, strict=True) if here is explicit],
            [one for one, here in zip(held, named, strict=True) if here is explicit],
        )
        for explicit in (True, False)
    ]
    note = (
        f"{len(val)} of val; tf-idf {learned:.1f}; named in the text {split[0]:.1f}, "
        f"not {split[1]:.1f}; majority of train {accuracy([usual] * len(gold), gold):.1f}"
    )
    now = accuracy(last, held)
    return (
        "mood: feelings of the fairy tales",
        f"{floor:.1f}",
        f"{floor + 15:.1f}",
        f"{now:.1f}",
        f"{accuracy(first, gold):.1f}",
        f"{now:.1f}",
        note,
    )


def _right(name: str, asked: Asked) -> bool:
    return any(_stems(name) & _stems(answer) for answer in asked.answers)


def _share(found: Sequence[bool]) -> float:
    return 100 * sum(found) / max(1, len(found))


def _scene_of(asked: Asked) -> tuple[str, list[str]]:
    """The place of a question's sections, and all places they name."""
    found = language("en").setting([one for one, _ in located(asked)], ())
    return found.place, [sign.value for sign in found.signs if sign.aspect is Aspect.PLACE]


def place_rows(data: Path) -> Iterator[Row]:
    """Places of the fairy tales: the one settled on, and whether it is among those found."""
    halves: list[list[tuple[bool, bool, bool]]] = []
    for split in ("train", "val"):
        rows = []
        for asked in questions(data, split, "setting"):
            if asked.question.lower().startswith("where"):
                place, names = _scene_of(asked)
                first = _FIRST.search(asked.text.lower())
                among = any(_right(name, asked) for name in names)
                rows.append((_right(place, asked), among, first and _right(first[1], asked)))
        halves.append([(a, b, bool(c)) for a, b, c in rows])
    tuned, held = halves
    floor = _share([one[2] for one in held])
    for at, what in ((0, "place: where, of the fairy tales"), (1, "the same, any place found")):
        first, last = (_share([one[at] for one in half]) for half in (tuned, held))
        note = f"{len(held)} of val; floor: the first thing they are in, at or on"
        yield what, f"{floor:.1f}", "", f"{last:.1f}", f"{first:.1f}", f"{last:.1f}", note


def chinese_row() -> Row:
    """Moods of our Chinese sentences."""
    told = (ROOT / "bench" / "mood_zh.tsv").read_text("utf-8").splitlines()[1:]
    rows = [one.split("\t") for one in told]
    shares = []
    for part in ("dev", "held"):
        gold = [mood for half, mood, _ in rows if half == part]
        texts = [text for half, _, text in rows if half == part]
        said = [told_family([(text, 1.0)], "zh", "other") for text in texts]
        shares.append(f"{accuracy(said, gold):.1f}")
    dev, held = shares
    note = "our own sentences, five families alike"
    return "mood: Chinese sentences", "20.0", "", held, dev, held, note


def rows(data: Path = DATA) -> Iterator[Row]:
    """What, floor, goal, now, the half looked at, the half held out, note."""
    if (data / "fairytaleqa-train-val.tar.gz").exists():
        yield feeling_row(data)
        yield from place_rows(data)
    yield chinese_row()


def main() -> None:
    parser = argparse.ArgumentParser(description="Moods and places beside their floors.")
    parser.add_argument("--data", type=Path, default=DATA)
    for what, floor, goal, now, tuned, held, note in rows(parser.parse_args().data):
        print(
            f"{what:36} floor {floor:>5}  goal {goal:>5}  now {now:>5}  ({tuned}, {held})  {note}"
        )


if __name__ == "__main__":
    main()
