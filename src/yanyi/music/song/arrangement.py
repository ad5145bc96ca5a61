"""Who plays what in a song: chords, bass, drums, answers, and the melody where nobody sings."""

from collections.abc import Iterable, Sequence

from yanyi.music.dice import Dice
from yanyi.music.instrument import Family, Instrument, instrument, into
from yanyi.music.note import Note, Notes
from yanyi.music.orchestration import PARTS
from yanyi.music.piece import Part, together
from yanyi.music.song.answer import answers
from yanyi.music.song.bass import bass
from yanyi.music.song.figure import figured
from yanyi.music.song.form import Role
from yanyi.music.song.groove import grooved
from yanyi.music.song.plan import Plan
from yanyi.music.song.score import Passage, Score, placed_notes
from yanyi.music.song.style import Figure
from yanyi.music.song.sung import SungLine
from yanyi.music.texture import Bar, beaten, held
from yanyi.music.voicing import Voicing, Wanted, voiced

_PAD, _BASS, _DRUMS, _LIFT = 0.4, 0.3, 0.4, 0.6
"""How much must happen in a bar for a part to play in it."""
_ALONE = 1.15
"""How much louder an instrument is that plays the melody while nobody sings."""


def arranged(made: Score, plan: Plan, dice: Dice) -> tuple[tuple[Part, ...], tuple[Voicing, ...]]:
    """The parts beside a melody, and the four voices of every bar that they are taken from."""
    layouts = _layouts(made, plan)
    bars = _bars(made, layouts, plan)
    classes = [chord.classes(plan.key) for one in made.passages for chord in one.chords]
    style, loud = plan.style, plan.style.loud
    melody = _melody(made.lines)
    player = instrument(style.bass)
    chords = 0.55 if style.figure is Figure.STRUMMED else 0.8
    parts = [
        Part(style.chords, _chords(style.figure, bars, plan, style.chords, loud, dice), chords),
        Part(style.lift, _lift(bars, plan, dice), 0.45),
        Part(style.bass, _bass(bars, classes, plan, player, melody), 0.9),
        *_drums(bars, made, plan, dice),
        Part(style.answer, _answering(made, plan, dice), 0.75),
    ]
    if style.pad:
        parts.append(Part(style.pad, _pad(bars, plan), 0.5))
    return together(part for part in parts if part.notes), layouts


def _layouts(made: Score, plan: Plan) -> tuple[Voicing, ...]:
    leading = (plan.key.tonic - 1) % 12
    wanted = []
    for passage in made.passages:
        for chord in passage.chords:
            classes = chord.classes(plan.key)
            wanted.append(Wanted(classes, leading=leading if leading in classes else None))
    return voiced(wanted, PARTS)


def _bars(made: Score, layouts: Sequence[Voicing], plan: Plan) -> list[Bar]:
    """Every bar with what happens in it: a little more towards the end of a section."""
    found = []
    for passage in made.passages:
        count = len(passage.chords)
        grows = 0.25 if passage.stanza.role is Role.BRIDGE else 0.06
        for number in range(count):
            bar = passage.bar + number
            energy = passage.energy + grows * number / count
            if passage.stanza.role is Role.OUTRO:
                energy = passage.energy * (1 - 0.5 * number / count)
            found.append(Bar(bar * plan.metre.bar, layouts[bar], min(1.0, energy)))
    return found


def _melody(lines: Iterable[SungLine]) -> Notes:
    return tuple(note for line in lines for one in line.syllables for note in one.notes)


def _chords(
    figure: Figure, bars: Sequence[Bar], plan: Plan, name: str, loud: float, dice: Dice
) -> Notes:
    """The chords in their figure; the last bar is one chord that rings."""
    chance = dice.other(f"figure {name}")
    player = instrument(name)
    notes = figured(figure, bars[:-1], plan.metre, player, loud, chance)
    final = figured(Figure.STRUCK, [_calm(bars[-1])], plan.metre, player, loud, chance)
    return (*notes, *final)


def _calm(bar: Bar) -> Bar:
    return Bar(bar.start, bar.layout, 0.2)


def _lift(bars: Sequence[Bar], plan: Plan, dice: Dice) -> Notes:
    """What joins in where most happens: struck by keys, strummed or broken by strings."""
    loudest = [bar for bar in bars[:-1] if bar.energy >= _LIFT]
    if not loudest:
        return ()
    player = instrument(plan.style.lift)
    figure = Figure.STRUCK if player.family in (Family.KEYS, Family.BLOWN) else Figure.STRUMMED
    if plan.style.figure is Figure.BROKEN and player.family is not Family.BLOWN:
        figure = Figure.BROKEN
    return figured(figure, loudest, plan.metre, player, plan.style.loud, dice.other("lift"))


def _bass(
    bars: Sequence[Bar],
    classes: Sequence[tuple[int, ...]],
    plan: Plan,
    player: Instrument,
    melody: Notes,
) -> Notes:
    chosen = [(bar, chord) for bar, chord in zip(bars, classes, strict=True) if bar.energy >= _BASS]
    # The last bar is reached with its root, however soft it is.
    if not chosen or chosen[-1][0] is not bars[-1]:
        chosen.append((_calm(bars[-1]), classes[-1]))
    return bass(
        [bar for bar, _ in chosen],
        [chord for _, chord in chosen],
        plan.metre,
        player,
        plan.style.figure,
        plan.style.loud,
        melody,
    )


def _drums(bars: Sequence[Bar], made: Score, plan: Plan, dice: Dice) -> list[Part]:
    loud = plan.style.loud
    beaten_bars = [bar for bar in bars[:-1] if bar.energy >= _DRUMS]
    borders = frozenset(one.bar * plan.metre.bar for one in made.passages)
    if not beaten_bars:
        return []
    found = []
    for name in plan.style.drums:
        if name == "kit":
            notes = grooved(beaten_bars, borders, plan.metre, plan.style.name, loud)
        else:
            notes = beaten(beaten_bars, plan.metre, name, 0.7 * loud, dice.other(f"beats {name}"))
        found.append(Part(name, notes, 0.7))
    return found


def _pad(bars: Sequence[Bar], plan: Plan) -> Notes:
    """Held chords, line by line, in stretches without a gap."""
    found: list[Note] = []
    stretch: list[Bar] = []
    for bar in bars:
        if bar.energy >= _PAD:
            stretch.append(bar)
            continue
        if stretch:
            found += [
                note for line in held(stretch, plan.metre, 0.8 * plan.style.loud) for note in line
            ]
        stretch = []
    if stretch:
        found += [
            note for line in held(stretch, plan.metre, 0.8 * plan.style.loud) for note in line
        ]
    return tuple(sorted(found, key=_order))


def _answering(made: Score, plan: Plan, dice: Dice) -> Notes:
    """The melody in passages of instruments, and short answers in those that are sung."""
    player = instrument(plan.style.answer)
    chords = [chord for one in made.passages for chord in one.chords]
    loud = plan.style.loud
    found = [
        note
        for passage in made.passages
        if not passage.sung
        for note in _alone(passage, plan, player, loud, made.lines)
    ]
    chance = dice.other("answers")
    found += answers(made.lines, chords, plan.key, plan.metre, player, 0.8 * loud, chance)
    return _apart(sorted(found, key=_order))


def _alone(
    passage: Passage, plan: Plan, player: Instrument, loud: float, lines: Sequence[SungLine]
) -> list[Note]:
    """A tune as an instrument plays it, in its best octave, until somebody sings."""
    start = passage.bar * plan.metre.bar
    end = start + len(passage.chords) * plan.metre.bar
    until = min((one.start for one in lines if start < one.start <= end), default=end)
    sung_before = max((one.end for one in lines if one.start < start), default=0)
    notes, bar = [], passage.bar
    for line in passage.tune:
        notes += placed_notes(line, bar * plan.metre.bar, min(1.0, _ALONE * loud))
        bar += line.frame.bars
    first, last = player.best
    middle = sum(one.pitch for one in notes) / len(notes)
    octave = 12 * round(((first + last) / 2 - middle) / 12)
    found = []
    for one in notes:
        size = min(one.length, plan.metre.bar, until - one.start)
        if one.start >= max(0, sung_before) and size > 0:
            found.append(
                Note(one.start, size, into(one.pitch + octave, player.low, player.high), one.loud)
            )
    return found


def _apart(notes: Sequence[Note]) -> Notes:
    """Notes of one who plays one at a time: each ends where the next begins."""
    found: list[Note] = []
    for one in notes:
        if found and found[-1].end > one.start:
            last = found.pop()
            if one.start > last.start:
                found.append(Note(last.start, one.start - last.start, last.pitch, last.loud))
        found.append(one)
    return tuple(found)


def _order(note: Note) -> tuple[int, int]:
    return note.start, note.pitch
