"""LRC: the words of a song with the times at which they are sung, by lines or by words."""

from yanyi.media.labels import KEY, PRODUCER, implicit
from yanyi.music.notation.heading import Heading, clean
from yanyi.music.notation.lyric import pieces, whole
from yanyi.music.song.sung import SungLine
from yanyi.music.tempo import Tempos, seconds

_SILENCE = 4.0
"""Seconds without singing after which the words are taken away."""


def timed_lines(
    lines: tuple[SungLine, ...], tempos: Tempos, heading: Heading, late: float = 0.0
) -> str:
    """Every line with its time; ``late`` is how many seconds the song begins into the sound."""
    return _file(lines, tempos, heading, late, by_words=False)


def timed_words(
    lines: tuple[SungLine, ...], tempos: Tempos, heading: Heading, late: float = 0.0
) -> str:
    """The enhanced kind: every word, or Chinese character, with its time, and the line's end."""
    return _file(lines, tempos, heading, late, by_words=True)


def _file(
    lines: tuple[SungLine, ...], tempos: Tempos, heading: Heading, late: float, by_words: bool
) -> str:
    found = [f"[ti:{clean(heading.title)}]", f"[ar:{heading.composer}]"]
    if heading.work:
        found.append(f"[al:{clean(heading.work)}]")
    if heading.words:
        found.append(f"[au:{clean(heading.words)}]")
    found.append(f"[re:{PRODUCER}]")
    found.append(f"[{KEY}:{implicit(heading.label)}]")

    def time(tick: int) -> float:
        return late + seconds(tick, tempos)

    for number, line in enumerate(lines):
        said = _words(line, tempos, late) if by_words else clean(line.text)
        found.append(f"[{stamp(time(line.start))}]{said}")
        following = time(lines[number + 1].start) if number + 1 < len(lines) else None
        end = time(line.end)
        if following is None or following - end > _SILENCE:
            found.append(f"[{stamp(end)}]")
    return "\n".join(found) + "\n"


def _words(line: SungLine, tempos: Tempos, late: float) -> str:
    found = ""
    fresh = True
    for syllable, piece in zip(line.syllables, pieces(line), strict=True):
        if fresh:
            found += f"<{stamp(late + seconds(syllable.notes[0].start, tempos))}>"
        found += piece
        fresh = whole(syllable)
    end = f"<{stamp(late + seconds(line.end, tempos))}>"
    return clean(found) + end


def stamp(moment: float) -> str:
    """A moment as the format writes it: minutes, seconds, hundredths."""
    hundredths = round(100 * max(0.0, moment))
    minutes, rest = divmod(hundredths, 6000)
    return f"{minutes:02}:{rest // 100:02}.{rest % 100:02}"
