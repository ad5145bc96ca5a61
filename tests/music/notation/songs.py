"""Songs to be written down: small ones, with all that is difficult about a lyric in them."""

from yanyi.music.chord import Build, Chord
from yanyi.music.key import Key
from yanyi.music.metre import COMMON
from yanyi.music.mode import Mode
from yanyi.music.notation.sheet import Section, Sheet
from yanyi.music.note import Note, Notes
from yanyi.music.song.sung import SungLine, SungSyllable
from yanyi.music.tempo import Tempo

BAR = COMMON.bar


def line(text: str, start: int, sung: str) -> SungLine:
    """A line from ``syllable:pitch/length+pitch/length`` by blanks; - after one joins the next."""
    syllables = []
    for one in sung.split():
        said, _, tones = one.partition(":")
        notes: list[Note] = []
        for tone in tones.split("+"):
            pitch, _, length = tone.partition("/")
            notes.append(Note(start, int(length), int(pitch)))
            start += int(length)
        whole = not said.endswith("-")
        syllables.append(SungSyllable(said.removesuffix("-"), tuple(notes), whole))
    return SungLine(text, tuple(syllables))


def river() -> Sheet:
    """An English song in A minor: hyphens, melismas, an upbeat, a tie over a bar, triplets."""
    key = Key(9, Mode.AEOLIAN)
    lines = (
        line(
            "“The river carries (all) my days,",
            2 * BAR - 480,
            "The:64/480 ri-:69/720 ver:71/240 car-:72/480 ries:71/480"
            " all:69/480 my:67/480 days:69/960",
        ),
        line(
            "my self-made lantern over the water.",
            4 * BAR,
            "my:72/160 self:74/160 made:76/160 lan-:76/480 tern:74/240+72/240 o-:74/480"
            " ver:72/480 the:71/240 wa-:69/720+71/480 ter:69/1440",
        ),
        line(
            "Light me home,",
            8 * BAR,
            "Light:76/960 me:74/480+72/240+74/240 home:76/1920",
        ),
        line("light [me] home!", 10 * BAR, "light:76/960 me:71/960 home:69/1920"),
    )
    minor = Chord(0), Chord(5), Chord(2), Chord(6)
    chords = (*minor, Chord(0), Chord(3), Chord(4, leading=True), Chord(0), *minor, Chord(0))
    sections = (
        Section(0, "intro"),
        Section(2 * BAR, "verse", 1),
        Section(8 * BAR, "chorus"),
        Section(12 * BAR, "outro"),
    )
    tune: Notes = (Note(0, 1920, 69), Note(1920, 960, 72), Note(12 * BAR, 1920, 69))
    tempos = (Tempo(0, 84.0), Tempo(8 * BAR, 92.0))
    return Sheet(lines, chords, sections, key, COMMON, tempos, tune)


def ferry() -> Sheet:
    """A Chinese song in 宫 on E flat: a character a note, a melisma, punctuation within a line."""
    key = Key(3, Mode.GONG)
    lines = (
        line(
            "雪落渡口，灯未眠；",
            0,
            "雪:67/480 落:70/480 渡:72/720 口:70/240 灯:67/480 未:65/480 眠:63/480+65/480",
        ),
        line(
            "“船公”唱晚，水连天。",
            2 * BAR,
            "船:63/960 公:65/480 唱:67/480 晚:70/960 水:72/240+70/240 连:67/240 天:67/240",
        ),
        line("啊，天！", 4 * BAR, "啊:75/2400 天:72/480"),
    )
    chords = (
        Chord(0, Build.OPEN),
        Chord(4, Build.OPEN),
        Chord(0, Build.SUS),
        Chord(0, Build.OPEN),
        Chord(5, Build.OPEN),
        Chord(0, Build.OPEN),
    )
    sections = (Section(0, "verse", 1), Section(4 * BAR, "chorus"))
    return Sheet(lines, chords, sections, key, COMMON, (Tempo(0, 66.0),))
