"""The rules of music over many cues, and whose theme is heard in them.

    make bench-music
    python bench/music_cues.py --cues 300

Cues of all eras, moods, lengths and strengths, each of a theme out of five of its own story. What
is counted, with its bound:

- parallel fifths, octaves and unisons between the four voices of the harmony, in seven tones (0);
  in five tones chords are open fifths and fourths, which move together as a sheng plays them
- notes outside an instrument (0), and leaps of a melody wider than its player's (at most 1 in 100)
- tones of a melody on any beat that are none of the chord and are not left by a step (5 %):
  a bar has one chord
- cues whose last chord is not the tonic, where there is room for a cadence (0)
- themes of one story nearer to one another than `theme.LEAST_APART` (0)
- statements of a theme taken for another's (at most 10 %; music/likeness.py)
- cues longer or shorter than wished by more than a millisecond (0)
- marked moments missed by more than a beat (0)
"""

import argparse
import json
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

from yanyi.board.vocabulary import Era
from yanyi.music.cue import cue
from yanyi.music.dice import Dice
from yanyi.music.ensemble import ENSEMBLES
from yanyi.music.form import Phrase, Plan, form, planned
from yanyi.music.instrument import Family, instrument
from yanyi.music.key import Key
from yanyi.music.likeness import apart, nearest
from yanyi.music.metre import COMMON, LILT, WALTZ
from yanyi.music.mode import Mode
from yanyi.music.note import QUARTER, Note
from yanyi.music.orchestration import laid_out, sung
from yanyi.music.piece import Piece
from yanyi.music.tempo import seconds
from yanyi.music.theme import LEAST_APART, Nature, Theme, theme
from yanyi.music.voicing import parallels
from yanyi.music.wish import Wish
from yanyi.story.vocabulary import Mood

HERE = Path(__file__).parent
STORIES = 12
LEADS = 5
BOUNDS = {
    "parallels": 0.0,
    "notes out of range": 0.0,
    "leaps too wide": 0.01,
    "dissonances not resolved": 0.05,
    "no cadence": 0.0,
    "themes too near": 0.0,
    "themes mistaken": 0.1,
    "wrong length": 0.0,
    "moments missed": 0.0,
}


@dataclass(slots=True)
class Count:
    """How often something was looked at, and how often it was wrong."""

    seen: int = 0
    wrong: int = 0

    def add(self, wrong: bool) -> None:
        self.seen += 1
        self.wrong += wrong


Counts = dict[str, Count]


def themes(number: int) -> dict[str, Theme]:
    """The leading themes of one story."""
    dice = random.Random(number)
    era = list(Era)[number % len(Era)]
    mode = Mode.GONG if ENSEMBLES[era].five else Mode.IONIAN
    found: dict[str, Theme] = {}
    for lead in range(LEADS):
        nature = Nature(dice.random(), dice.random(), dice.random())
        key, metre = Key(dice.randrange(12), mode), dice.choice((COMMON, WALTZ, LILT))
        made = theme(f"{number} {lead}", key, metre, nature, tuple(found.values()))
        found[f"lead {lead}"] = made
    return found


def wished(number: int, themes_of: Sequence[dict[str, Theme]]) -> tuple[Wish, str, int]:
    """A wish, whose theme it has, and of which story."""
    dice = random.Random(f"cue {number}")
    story = number % len(themes_of)
    era = list(Era)[story % len(Era)]
    name = dice.choice(sorted(themes_of[story]))
    own = themes_of[story][name]
    length = dice.uniform(12, 120)
    hits = tuple(sorted(dice.uniform(4, length - 4) for _ in range(dice.randrange(3))))
    mood = list(Mood)[number % len(Mood)]
    wish = Wish(
        f"cue {number}",
        length,
        mood,
        dice.randrange(11) / 10,
        ENSEMBLES[era],
        own.key.tonic,
        own,
        hits,
    )
    return wish, name, story


def checked(wish: Wish, name: str, story: dict[str, Theme], counts: Counts) -> None:
    made = cue(wish)
    plan = planned(wish)
    phrases = form(plan, Dice(wish.seed))
    harmony(phrases, plan, counts)
    for part in made.parts:
        player = instrument(part.instrument)
        for note in part.notes:
            counts["notes out of range"].add(not player.low <= note.pitch <= player.high)
    melodies = sung(phrases, plan, Dice(wish.seed))
    for part in melodies:
        player = instrument(part.instrument)
        if player.family in (Family.BOWED, Family.BLOWN):
            for one, two in pairwise(part.notes):
                near = two.start - one.end < QUARTER
                if near:
                    counts["leaps too wide"].add(abs(two.pitch - one.pitch) > player.leap)
    dissonance(phrases, plan, counts)
    recognised(phrases, plan, name, story, counts)
    counts["wrong length"].add(abs(made.seconds - wish.length) > 0.001)
    met(made, wish, plan, counts)


def harmony(phrases: Sequence[Phrase], plan: Plan, counts: Counts) -> None:
    rows = [bar.layout for bar in laid_out(phrases, plan)]
    for one, two in pairwise(rows if plan.key.size == 7 else ()):
        counts["parallels"].add(bool(parallels(one, two)))
    last = phrases[-1].chords
    if len(last) >= 2:
        counts["no cadence"].add(last[-1].classes(plan.key)[0] != plan.key.tonic)


def dissonance(phrases: Sequence[Phrase], plan: Plan, counts: Counts) -> None:
    """Tones of a melody on heavy beats that are none of the chord; five tones have no rule."""
    if plan.key.size != 7:
        return
    for phrase in phrases:
        if phrase.melody is None:
            continue
        notes = phrase.melody.notes(plan.key)
        for note, after in pairwise(notes):
            at = note.start // plan.metre.bar
            if at >= len(phrase.chords) or plan.metre.weight(note.start) < 2:
                continue
            tones = phrase.chords[at].classes(plan.key)
            harsh = note.pitch % 12 not in tones
            counts["dissonances not resolved"].add(harsh and abs(after.pitch - note.pitch) > 2)


def recognised(
    phrases: Sequence[Phrase], plan: Plan, name: str, story: dict[str, Theme], counts: Counts
) -> None:
    known = {lead: one.notes() for lead, one in story.items()}
    for phrase in phrases:
        if phrase.melody is not None and len(phrase.melody.steps) >= 4:
            said: tuple[Note, ...] = phrase.melody.notes(plan.key)
            counts["themes mistaken"].add(nearest(said, known) != name)


def met(made: Piece, wish: Wish, plan: Plan, counts: Counts) -> None:
    strokes = [
        seconds(note.start, made.tempos)
        for part in made.parts
        if part.instrument == wish.ensemble.strike
        for note in part.notes
    ]
    beat = plan.metre.beat * 60 / (QUARTER * made.tempos[0].quarters)
    for hit in wish.hits:
        counts["moments missed"].add(min(abs(hit - one) for one in strokes) > beat)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--cues", type=int, default=300)
    arguments.add_argument("--out", type=Path, default=HERE / "music_cues.json")
    chosen = arguments.parse_args()
    counts: Counts = {name: Count() for name in BOUNDS}
    stories = [themes(number) for number in range(STORIES)]
    for story in stories:
        for one, two in combinations(story.values(), 2):
            counts["themes too near"].add(apart(one.notes(), two.notes()) < LEAST_APART)
    heard: Counter[str] = Counter()
    for number in range(chosen.cues):
        wish, name, story = wished(number, stories)
        checked(wish, name, stories[story], counts)
        heard[str(wish.mood)] += 1
    report: dict[str, Any] = {"cues": chosen.cues, "moods": dict(heard)}
    for name, count in counts.items():
        share = count.wrong / max(1, count.seen)
        met_ = share <= BOUNDS[name]
        report[name] = {
            "seen": count.seen,
            "wrong": count.wrong,
            "share": round(share, 4),
            "bound": BOUNDS[name],
            "met": met_,
        }
        print(f"{name:<26} {count.wrong:>5} of {count.seen:>6}  {'' if met_ else 'MISSED'}")
    chosen.out.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    main()
