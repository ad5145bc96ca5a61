"""Short songs of our own for the bench of the guide vocal: words and notes."""

from dataclasses import dataclass

from yanyi.models.singing import LEAD, SungNote, Syllable

MAJOR = (0, 2, 4, 5, 7, 9, 11)


@dataclass(frozen=True)
class Song:
    """Its language, its beats a minute, and its lines.

    A line is its words with ``-`` between the syllables of one, and for every syllable its notes:
    a degree of the major scale (1 the tonic, ``5,`` below it, ``1'`` an octave above it) and after
    ``:`` its beats, 1 without; ``+`` joins notes of one syllable.
    """

    language: str
    beats: float
    lines: tuple[tuple[str, str], ...]


SONGS = (
    Song(
        "zh",
        88.0,
        (
            ("一篙撑开南岸的雪", "3:.5 5:.5 6:1 5:1 3:.5 2:.5 1:1 2:2"),
            ("灯笼照着船头路", "1:.5 2:.5 3:1 5:1 3:1 2:1 1:2"),
            ("风吹芦花白满天", "5:1 6:1 1':.5 6:.5 5:1 3:1 5:2"),
            ("月亮落在水中央", "6:1 5:.5 3:.5 5:1 3:1 2:.5+1:.5 1:2"),
        ),
    ),
    Song(
        "zh",
        100.0,
        (
            ("请你回来看桃花", "1:1 2:1 3:1 5:1 6:.5 5:.5+3:1 5:2"),
            ("渡口的人还在等", "6:1 5:1 3:.5 5:.5 3:1 2:1 3:2"),
            ("若是来年春水暖", "5:1 3:1 5:1 6:1 1':1 6:.5+5:.5 5:2"),
            ("这一条河慢慢流", "3:1 2:1 3:.5 5:.5 3:1 2:1 1:3"),
        ),
    ),
    Song(
        "en",
        92.0,
        (
            ("The fer-ry waits be-neath the fall-ing snow",
             "5,:.5 1:1 2:.5 3:1 2:.5 1:1 2:.5 3:1 2:.5 1:2"),
            ("A lan-tern swings a-bove the wa-ter", "1:.5 3:1 3:.5 5:1 3:.5 4:1 3:.5 2:1 2:2"),
            ("Car-ry me o-ver, car-ry me home", "3:1 2:.5 1:.5 2:1 3:1 5:1 4:.5 2:.5 3:2"),
            ("The ri-ver re-mem-bers my name", "1:.5 2:1 3:.5 5:.5 6:1 5:.5 3:.5+2:.5 1:2"),
        ),
    ),
    Song(
        "en",
        104.0,
        (
            ("The win-ter birds are sleep-ing on the shore",
             "5,:1 1:1 1:.5 2:1 3:.5 5:1 3:1 2:.5 1:.5 2:2"),
            ("And ev-ery door is closed but one", "3:1 5:1 5:.5 6:1 5:.5 3:1 2:1 3:2"),
            ("Light me a can-dle, leave it to burn", "6:1 5:.5 3:.5 5:1 3:1 4:1 3:.5 2:.5 3:2"),
            ("I will be back be-fore the sun", "1:1 2:1 3:1 5:1 3:.5 2:1.5 2:.5 1:3"),
        ),
    ),
)  # fmt: skip


def text_of(words: str, language: str) -> str:
    """A line as it is written."""
    return words if language == "zh" else words.replace("-", "")


def syllables(
    words: str, notes: str, language: str, beats: float, tonic: int
) -> tuple[Syllable, ...]:
    """A line as it is asked for, its tonic at a pitch."""
    found, at = [], LEAD
    for (text, ends), sung in zip(_pieces(words, language), notes.split(), strict=True):
        tones = tuple(_note(one, beats, tonic) for one in sung.split("+"))
        found.append(Syllable(text, round(at, 4), tones, ends))
        at += sum(tone.seconds for tone in tones)
    return tuple(found)


def _pieces(words: str, language: str) -> list[tuple[str, bool]]:
    if language == "zh":
        return [(sign, True) for sign in words]
    pieces = []
    for word in words.split():
        *parts, last = word.strip(",.").split("-")
        pieces += [*((part, False) for part in parts), (last, True)]
    return pieces


def _note(written: str, beats: float, tonic: int) -> SungNote:
    degree, _, length = written.partition(":")
    octave = 12 * (degree.count("'") - degree.count(","))
    pitch = tonic + MAJOR[int(degree.strip("',")) - 1] + octave
    return SungNote(float(length or 1) * 60 / beats, pitch)


def pitches_of(song: Song) -> tuple[int, int]:
    """The lowest and the highest note of a song over its tonic."""
    sung = [
        note.pitch
        for words, notes in song.lines
        for one in syllables(words, notes, song.language, song.beats, 0)
        for note in one.notes
    ]
    return int(min(sung)), int(max(sung))
