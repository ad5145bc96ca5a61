"""Whether other programs read our written music without losing a note.

python bench/music_notation.py [--cues N] [--keep FOLDER]     N cues (60) and a fifth as many songs

Every fifth cue is played as if by hand, so that nothing is on a grid; songs are themes with words,
their second halves in triplets. Every file is read by our own judge, opened and written again by
MuseScore 3 (``mscore3``) and by music21, and the notes of what they wrote are compared one by one:
onset, length, pitch, words. Verovio has to engrave every page. A program that is not installed is
named and passed over. The files stay in FOLDER where one is given.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import product
from pathlib import Path

from judging.scores import judged
from yanyi.board.vocabulary import Era
from yanyi.music.cue import cue
from yanyi.music.dice import Dice
from yanyi.music.ensemble import ENSEMBLES
from yanyi.music.key import Key
from yanyi.music.metre import COMMON, LILT, MARCH, WALTZ, Metre
from yanyi.music.mode import Mode
from yanyi.music.notation.heading import Heading
from yanyi.music.notation.leadsheet import lead_sheet
from yanyi.music.notation.score import full_score
from yanyi.music.notation.sheet import Section, Sheet
from yanyi.music.note import QUARTER, Note, Notes
from yanyi.music.piece import Piece
from yanyi.music.song.sung import SungLine, SungSyllable
from yanyi.music.tempo import Tempo
from yanyi.music.theme import Nature, theme
from yanyi.music.wish import Wish
from yanyi.story.vocabulary import Mood

_METRES = (COMMON, WALTZ, LILT, MARCH)


def cues(count: int) -> Iterator[tuple[str, bytes]]:
    """Scores of cues of every era and mood in turn, in all keys and metres."""
    for number, (era, mood) in zip(range(count), _turns(), strict=False):
        ensemble = ENSEMBLES[era]
        mode = Mode.GONG if ensemble.five else Mode.IONIAN
        home = Key(5 * number % 12, mode)
        made = theme(f"theme {number}", home, _METRES[number % 4], Nature(0.2 + number % 7 / 10))
        length, hits = 12.0 + 7.3 * (number % 8), (5.0,) * (number % 3 == 0)
        wish = Wish(f"cue {number}", length, mood, number % 5 / 4, ensemble, home.tonic, made, hits)
        language = "zh" if ensemble.five else "en"
        heading = Heading(f"{mood.value} {number}", language, work="雪渡")
        piece = cue(wish) if number % 5 else _by_hand(cue(wish), Dice(f"hand {number}"))
        yield f"{number:03}-{era.value}-{mood.value}", full_score(piece, heading)


def _by_hand(piece: Piece, dice: Dice) -> Piece:
    """The piece with every note up to a 32nd off its place."""

    def moved(note: Note) -> Note:
        start = max(0, note.start + round(60 * (dice.share() - 0.5)))
        return replace(note, start=start, length=max(20, note.length - round(50 * dice.share())))

    parts = [
        replace(part, notes=tuple(sorted(map(moved, part.notes), key=lambda one: one.start)))
        for part in piece.parts
    ]
    return replace(piece, parts=tuple(parts))


def songs(count: int) -> Iterator[tuple[str, bytes]]:
    """Lead sheets in both languages in turn."""
    for number in range(count):
        chinese = number % 2 == 0
        key = Key(7 * number % 12, Mode.YU if chinese else Mode.DORIAN)
        made = theme(f"song {number}", key, _METRES[number % 4], Nature(0.4))
        words = tuple("山高水远路长天晚") if chinese else ("ri-", "ver", "run-", "ning", "on", "by")
        line = _words(_swung(made.notes(), made.metre), words, "" if chinese else " ")
        sections = (Section(0, "verse", 1), Section(4 * made.metre.bar, "chorus"))
        tempos = (Tempo(0, 80.0),)
        sheet = Sheet((line,), made.chords, sections, key, made.metre, tempos)
        language = "zh" if chinese else "en"
        yield f"song-{number:02}-{language}", lead_sheet(sheet, Heading("River", language))


def _swung(notes: Notes, metre: Metre) -> Notes:
    """The second half with its pairs of eighths as triplets."""
    if metre.compound:
        return notes
    quick = {one.start // QUARTER for one in notes if one.start % (QUARTER // 2)}

    def bent(tick: int) -> int:
        late = tick >= 4 * metre.bar and tick % QUARTER and tick // QUARTER not in quick
        return tick + QUARTER // 6 if late else tick

    return tuple(
        replace(one, start=bent(one.start), length=bent(one.end) - bent(one.start)) for one in notes
    )


def _words(notes: Notes, words: Sequence[str], space: str) -> SungLine:
    """A line on these notes, every fifth syllable on two of them."""
    syllables: list[SungSyllable] = []
    left = list(notes)
    while left:
        text = words[len(syllables) % len(words)]
        size = 2 if len(syllables) % 5 == 4 else 1
        own, left = tuple(left[:size]), left[size:]
        whole = not text.endswith("-") or not left
        syllables.append(SungSyllable(text.rstrip("-"), own, whole))
    said = "".join(one.text + space * one.ends_word for one in syllables)
    return SungLine(said.strip(), tuple(syllables))


def _turns() -> Iterator[tuple[Era, Mood]]:
    while True:
        yield from product(Era, Mood)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--cues", type=int, default=60)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    with _folder(options.keep) as folder:
        files = []
        for name, data in (*cues(options.cues), *songs(options.cues // 5)):
            files.append(folder / f"{name}.musicxml")
            files[-1].write_bytes(data)
        return int(judged(files).wrong > 0)


@contextmanager
def _folder(kept: Path | None) -> Iterator[Path]:
    if kept:
        kept.mkdir(parents=True, exist_ok=True)
        yield kept
        return
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


if __name__ == "__main__":
    sys.exit(main())
