"""Songs from many seeds, in every style and both languages: how well each is a song.

    python bench/music_songwriting.py [--seeds 2]

Twelve lyrics of ours in six styles are composed, each with seeds of its own and for voices of
several ranges in turn. Counted are what `judging/songs.py` describes: stresses on strong beats (the
first and third of four, the first of three, both of 6/8), Chinese contours kept in the direction of
the melody (level is not kept), syllables sung once, ranges and leaps, cadences, dissonance
resolved, parallels in the four voices of the chords and between melody and bass, a hook. For
comparison, words and notes put together blindly: a syllable every half beat from the first on, and
every line on its own pitches in the opposite order. Prints a table and writes
bench/music_songwriting.json.
"""

import argparse
import json
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from judging.song_lyrics import CHINESE, ENGLISH
from judging.songs import (
    STRONG,
    Share,
    cadences,
    contours,
    hook,
    leaps,
    left_out,
    longest,
    outer_faults,
    part_faults,
    resolved,
    stresses,
    sung_once,
    unanswered,
)
from yanyi.music.song.compose import compose
from yanyi.music.song.lyric import Lyric, line
from yanyi.music.song.song import Song
from yanyi.music.song.style import StyleName
from yanyi.music.song.tone import directions
from yanyi.music.voicing import Register

ROOT = Path(__file__).parents[1]
VOICES = (Register(56, 74), Register(48, 66), Register(60, 79), Register(52, 67), Register(57, 70))
NOTHING = Share(0, 0)


@dataclass
class Counted:
    """What was counted over the songs of a language."""

    songs: int = 0
    shares: dict[str, Share] = field(default_factory=dict)
    faults: Counter[str] = field(default_factory=Counter)
    leaps: Counter[int] = field(default_factory=Counter)
    spans: list[int] = field(default_factory=list)
    lowest: dict[str, float] = field(default_factory=dict)

    def share(self, name: str, share: Share) -> None:
        self.shares[name] = self.shares.get(name, NOTHING) + share
        if share.total > 1:
            self.lowest[name] = min(self.lowest.get(name, 1.0), share.part)

    def add(self, song: Song, lyric: Lyric, voice: Register) -> None:
        self.songs += 1
        for name, share in (
            ("stresses on strong beats", stresses(song)),
            ("stresses on beats", stresses(song, 2)),
            ("contours kept", contours(song)),
            ("contours kept or level", contours(song, strict=False)),
            ("cadences as the form says", cadences(song)),
            ("dissonance resolved", resolved(song)),
            ("stresses, placed blindly", blind_stresses(song)),
            ("contours, backwards", blind_contours(song)),
        ):
            self.share(name, share)
        self.share("with a hook", Share(hook(song), 1))
        low, high = song.range
        self.spans.append(high - low)
        self.leaps.update(leaps(song))
        self.faults["songs with a syllable not sung once"] += not sung_once(song)
        self.faults["lines left out"] += len(left_out(song, lyric))
        self.faults["songs beyond the voice"] += not voice.low <= low <= high <= voice.high
        self.faults["leaps above an octave"] += sum(one > 12 for one in leaps(song))
        self.faults["leaps above a fifth not answered"] += unanswered(song)
        self.faults["parallels in the four voices"] += part_faults(song)
        self.faults["parallels of melody and bass"] += outer_faults(song)

    def table(self) -> dict[str, object]:
        total = sum(self.leaps.values())
        return {
            "songs": self.songs,
            "shares": {
                name: {"part": round(one.part, 4), "of": one.total}
                for name, one in self.shares.items()
                if one.total
            },
            "lowest of a song": {name: round(part, 4) for name, part in self.lowest.items()},
            "faults": dict(self.faults),
            "moves": {str(size): round(n / total, 4) for size, n in sorted(self.leaps.items())},
            "widest range": max(self.spans),
            "median range": sorted(self.spans)[len(self.spans) // 2],
        }


def blind_stresses(song: Song) -> Share:
    """Stresses on strong beats if every line began on one and had a syllable every half beat."""
    half = song.metre.beat // (3 if song.metre.compound else 2)
    placed = [
        song.metre.weight(number * half) >= STRONG
        for sung in song.lines
        for number, one in enumerate(line(sung.text, song.language).syllables)
        if one.stress == 2 and not one.tone
    ]
    return Share(sum(placed), len(placed))


def blind_contours(song: Song) -> Share:
    """Contours kept if every line were sung on its own pitches from the last to the first."""
    kept = []
    for sung in song.lines:
        pitches = [longest(one).pitch for one in sung.syllables][::-1]
        asked = directions(line(sung.text, song.language).syllables)
        kept += [
            (b - a) * up > 0 for up, (a, b) in zip(asked, pairwise(pitches), strict=True) if up
        ]
    return Share(sum(kept), len(kept))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=2)
    options = parser.parse_args()
    found = {}
    for language, lyrics in (("en", ENGLISH), ("zh", CHINESE)):
        counted = Counted()
        for number, lyric in enumerate(lyrics):
            for place, style in enumerate(StyleName):
                for seed in range(options.seeds):
                    voice = VOICES[(number + place + seed) % len(VOICES)]
                    made = compose(lyric, style, f"{number}{place}{seed}", voice)
                    counted.add(made, lyric, voice)
        found[language] = counted.table()
    text = json.dumps(found, indent=1, ensure_ascii=False)
    print(text)
    (ROOT / "bench" / "music_songwriting.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    main()
