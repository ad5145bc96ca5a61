"""How well sounds are found in telling: precision and recall on passages marked by hand.

python bench/music_sounding.py FOLDER [--show]

``sounding.tsv`` marks, in code points of the texts, what a reader hears (``heard``) and what may
be heard or not (``may``, which counts neither way). The words
of sounds were written with an eye on these passages. The last six were marked afterwards: before
they too were used, 10 events were found in the Chinese ones, 2 false, 4 missed, and 2 in the
English ones, 1 false, 4 missed.
"""

import argparse
import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from yanyi.perform.sounding import heard

MARKS = Path(__file__).with_name("sounding.tsv")
QUOTED = re.compile('“[^”]*”|"[^"]*"')
NEAR = 24
"""Code points that a find may be from its mark."""


@dataclass
class Passage:
    name: str
    start: int
    end: int
    marks: list[tuple[int, str, bool]] = field(default_factory=list)


def passages() -> list[Passage]:
    found: list[Passage] = []
    with MARKS.open(encoding="utf-8") as file:
        for kind, name, *rest in csv.reader(file, delimiter="\t"):
            if kind == "passage":
                found.append(Passage(name, int(rest[0]), int(rest[1])))
            else:
                found[-1].marks.append((int(rest[0]), rest[1], kind == "heard"))
    return found


def finds(text: str, passage: Passage) -> Iterator[tuple[int, str]]:
    """What is found in the telling of a passage: what is quoted is not told."""
    language = "zh" if re.search("[一-龥]", text[passage.start : passage.end]) else "en"
    told = QUOTED.sub(lambda match: "\n" * len(match.group()), text[passage.start : passage.end])
    stretch = r"[^\n]+" if language == "zh" else r"[^\n](?:[^\n]|\n(?=[^\n]))*"
    for part in re.finditer(stretch, told):
        for one in heard(part.group().replace("\n", " "), language):
            yield passage.start + part.start() + one.start, one.event.value


def same(found: str, marked: str) -> bool:
    return found == marked or (marked == "steps" and found.endswith("_steps"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    counts = {"zh": [0, 0, 0], "en": [0, 0, 0]}
    for passage in passages():
        text = (options.texts / passage.name).read_text("utf-8")
        count = counts["zh" if re.search("[一-龥]", passage.name) else "en"]
        left = list(passage.marks)
        for place, event in finds(text, passage):
            near = [one for one in left if same(event, one[1]) and abs(one[0] - place) <= NEAR]
            if near:
                best = min(near, key=lambda one: (not one[2], abs(one[0] - place)))
                left.remove(best)
                count[0] += best[2]
            else:
                count[1] += 1
                if options.show:
                    print("false", passage.name, event, repr(text[place - 20 : place + 30]))
        for place, event, sure in left:
            count[2] += sure
            if options.show and sure:
                print("missed", passage.name, event, repr(text[place - 10 : place + 30]))
    for language, (right, false, missed) in counts.items():
        precision, recall = right / max(right + false, 1), right / max(right + missed, 1)
        print(
            f"{language}: {right} found, {false} false, {missed} missed, ",
            end="",
        )
        print(f"precision {precision:.2f}, recall {recall:.2f}")


if __name__ == "__main__":
    main()
