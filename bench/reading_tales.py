"""The fairy tales with their questions (FairytaleQA, Apache-2.0), read from the archive."""

import csv
import io
import re
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

ARCHIVE = "fairytaleqa-train-val.tar.gz"
_FEELINGS = {
    "joy": "happy happier joy joyful joyous joyed overjoyed glad delight delighted pleased "
    "pleasure grateful gratitude thankful satisfied content contented relieved relief excited "
    "excitement proud pride merry cheerful love loved affection fond rejoice rejoiced amused "
    "hopeful comfortable peaceful blessed triumphant triumph tender admiration lucky eager "
    "eagerness thrilled elated honored ecstatic loving respected",
    "sorrow": "sad sadness sorrow sorrowful unhappy unhappiness upset disappointed disappointment "
    "lonely miserable melancholy devastated hurt grief grieved regret remorse remorseful guilty "
    "guilt despair despaired despairing depressed gloomy heartbroken wretched sorry anguish pity "
    "pitiful troubled discouraged dismayed ashamed shame embarrassed embarassed letdown mournful "
    "distressed lonesome homesick hopeless discontented dissatisfied downcast dejected betrayed "
    "shameful forlorn agony",
    "anger": "angry anger mad furious furiously rage enraged annoyed annoyance vexed frustrated "
    "frustration irritated hatred hate hated outraged indignant bothered offended resentful "
    "bitter displeased fury jealous jealousy envious envy inflamed indignation dislike",
    "fear": "scared afraid frightened freightened fear fearful terrified terror horrified horror "
    "worried worry nervous anxious anxiety concerned alarmed uneasy startled fright trembled "
    "dread threatened apprehensive panicked",
}
FAMILY_OF = {word: family for family, words in _FEELINGS.items() for word in words.split()}
_WORD = re.compile(r"[a-z]+")
_DENIALS = frozenset({"not", "no", "never", "hardly", "without"})


@dataclass(frozen=True)
class Asked:
    """A question of a tale: what it asks for, its answers, and the sections they are in."""

    tale: str
    kind: str
    question: str
    answers: tuple[str, ...]
    text: str
    explicit: bool


def words(text: str) -> list[str]:
    """The words of a text in small letters."""
    return _WORD.findall(text.lower())


def family(answer: str) -> str:
    """Joy, sorrow, anger or fear, by the first word that names one; other when none does."""
    told = words(answer)
    for at, word in enumerate(told):
        if word in FAMILY_OF:
            if _DENIALS & set(told[max(0, at - 3) : at]):
                return "sorrow" if FAMILY_OF[word] == "joy" else "other"
            return FAMILY_OF[word]
    return "other"


def questions(folder: Path, split: str, kind: str) -> list[Asked]:
    """The questions of one kind (``feeling``, ``setting``) in ``train`` or ``val``."""
    tables: dict[str, list[dict[str, str]]] = {}
    with tarfile.open(folder / ARCHIVE) as archive:
        for member in archive:
            path = PurePosixPath(member.name)
            if path.suffix == ".csv" and path.parent.name == split:
                held = archive.extractfile(member)
                assert held is not None
                rows = csv.DictReader(io.TextIOWrapper(held, encoding="utf-8", newline=""))
                tables[path.stem] = list(rows)
    return list(_asked(tables, kind))


def _asked(tables: dict[str, list[dict[str, str]]], kind: str) -> Iterator[Asked]:
    for name in sorted(tables):
        if not name.endswith("-questions"):
            continue
        tale = name.removesuffix("-questions")
        sections = {row["section"]: row["text"] for row in tables[f"{tale}-story"]}
        for row in tables[name]:
            if row["attribute1"] == kind:
                held = [sections.get(one.strip(), "") for one in row["cor_section"].split(",")]
                answers = tuple(filter(None, (row.get(f"answer{n}") for n in range(1, 7))))
                explicit = row["ex-or-im1"] == "explicit"
                yield Asked(tale, kind, row["question"], answers, "\n".join(held), explicit)
