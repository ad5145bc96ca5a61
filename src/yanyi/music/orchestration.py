"""Who plays what of a cue: the melody and who joins it, what goes beside it, strokes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from yanyi.music.dice import Dice
from yanyi.music.ensemble import soft, tune, tunes
from yanyi.music.form import Phrase, Plan
from yanyi.music.instrument import Instrument, instrument
from yanyi.music.motif import Motif
from yanyi.music.note import Note, Notes, shifted
from yanyi.music.piece import Part
from yanyi.music.texture import CRASH, Bar, beaten, broken, held, low, run
from yanyi.music.voicing import Register, Wanted, voiced

PARTS = (Register(36, 57), Register(48, 64), Register(52, 69), Register(57, 76))
"""The four voices of the harmony; the lowest is the bass."""
_PAD, _BROKEN, _BASS, _BEAT, _DOUBLED, _RUN = 0.9, 1.2, 1.5, 1.8, 0.7, 0.8
"""How much of each is heard beside the melody."""
_UNDER_SPEECH = 0.7
"""What is left of the loudness of a melody while somebody speaks."""
_FULL = 0.45
"""From this force on the melody is doubled and, in five tones, chords are held."""


def _force(plan: Plan) -> float:
    """How much is going on, from 0 to 1: by the mood and by how strong it is."""
    return plan.temper.dense * (0.6 + 0.4 * plan.wish.intensity)


# --- the melody --------------------------------------------------------------------------------


def sung(phrases: Sequence[Phrase], plan: Plan, dice: Dice) -> list[Part]:
    """The theme on the instrument of the mood; what follows it on others, in turns.

    The second statement is another instrument's, from the third on both play. What is made of the
    idea lies on a lighter one. Where the plucked double, they leave out what is quick.
    """
    ensemble, mood = plan.wish.ensemble, plan.wish.mood
    main = tune(ensemble, mood)
    other = next((one for one in tunes(ensemble, mood) if one != main), main)
    light = next((one for one in ensemble.echoes if one not in (main, other)), main)
    doubles = next((one for one in ensemble.broken if one != main), "")
    lines: dict[str, list[Note]] = {}
    for at, phrase in _placed(phrases, plan):
        if phrase.melody is None:
            continue
        end = at + len(phrase.chords) * plan.metre.bar
        whole = phrase.statement >= 0
        turn = phrase.statement % 3
        first = (main, other, main)[turn] if whole or len(phrases) == 1 else light
        _sing(lines, first, phrase.melody, plan, at, end)
        if whole and turn == 2 and other != main:
            _sing(lines, other, phrase.melody, plan, at, end, _DOUBLED)
        if whole and turn and ensemble.five and doubles and _force(plan) > 0.25:
            _double(lines, doubles, lines[first], plan, at, end, dice)
    return [Part(name, tuple(notes), 1.0) for name, notes in lines.items() if notes]


def _placed(phrases: Sequence[Phrase], plan: Plan) -> Iterator[tuple[int, Phrase]]:
    at = 0
    for phrase in phrases:
        yield at, phrase
        at += len(phrase.chords) * plan.metre.bar


def _sing(
    lines: dict[str, list[Note]],
    name: str,
    melody: Motif,
    plan: Plan,
    at: int,
    end: int,
    share: float = 1.0,
) -> None:
    notes = in_range(melody.notes(plan.key), instrument(name), plan.temper.high, at)
    loud = share * (0.35 + 0.4 * plan.temper.loud * (0.5 + 0.5 * plan.wish.intensity))
    line = lines.setdefault(name, [])
    inside = (replace(one, length=min(one.length, end - one.start)) for one in notes)
    line += [_breathed(one, loud, plan) for one in inside if one.length > 0]


def _double(
    lines: dict[str, list[Note]],
    name: str,
    melody: Sequence[Note],
    plan: Plan,
    at: int,
    end: int,
    dice: Dice,
) -> None:
    """The melody plucked along with, its beats only, a note now and then struck twice."""
    player = instrument(name)
    half = plan.metre.beat // 2
    chance = dice.other(f"doubling {at}")
    heavy = [n for n in melody if at <= n.start < end and n.start % plan.metre.beat == 0]
    line = lines.setdefault(name, [])
    for note in in_range(heavy, player, 0.4, 0):
        twice = note.length >= 2 * half and chance.share() < 0.4
        length = half if twice else note.length
        line.append(replace(note, length=length, loud=0.8 * note.loud))
        if twice:
            again = replace(note, start=note.start + half, length=note.length - half)
            line.append(replace(again, loud=0.65 * note.loud))


def in_range(notes: Sequence[Note], player: Instrument, high: float, at: int) -> Notes:
    """A melody from tick ``at`` on in the octave where an instrument sings; ``high`` 0 to 1.

    What is wider than the instrument is folded into its range.
    """
    if not notes:
        return ()
    middle = sum(one.pitch * one.length for one in notes) / sum(one.length for one in notes)
    first, last = player.best
    aim = first + (last - first) * (0.3 + 0.4 * high)
    octave = min(range(-5, 6), key=lambda one: _misfit(notes, player, middle, aim, one))
    moved = shifted(notes, at, 12 * octave)
    return tuple(replace(one, pitch=_folded(one.pitch, player)) for one in moved)


def _misfit(
    notes: Sequence[Note], player: Instrument, middle: float, aim: float, octave: int
) -> tuple[int, float]:
    """How many notes lie outside an instrument, and how far the melody is from where it sings."""
    outside = sum(not player.low <= one.pitch + 12 * octave <= player.high for one in notes)
    return outside, abs(middle + 12 * octave - aim)


def _folded(pitch: int, player: Instrument) -> int:
    while pitch < player.low:
        pitch += 12
    while pitch > player.high:
        pitch -= 12
    return pitch


def _breathed(note: Note, loud: float, plan: Plan) -> Note:
    """A note as loud as its place in the bar and the piece, softer under speech."""
    accent = (0.9 + 0.04 * plan.metre.weight(note.start)) * plan.swell(note.start)
    under = _UNDER_SPEECH if plan.spoken(note.start, note.end) else 1.0
    return replace(note, loud=min(1.0, loud * accent * under))


# --- beside it ---------------------------------------------------------------------------------


def accompanied(phrases: Sequence[Phrase], plan: Plan, dice: Dice) -> list[Part]:
    """Chords, bass and drums, as many as the mood and its intensity ask for."""
    ensemble, wish, temper, metre = plan.wish.ensemble, plan.wish, plan.temper, plan.metre
    bars = laid_out(phrases, plan)
    loud = 0.25 + 0.35 * temper.loud * (0.5 + 0.5 * wish.intensity)
    chance = dice.other("texture")
    force = _force(plan)
    parts = []
    if not ensemble.five or force > _FULL or not wish.theme:
        chords = tuple(note for line in held(bars, metre, 0.8 * loud) for note in line)
        parts.append(Part(ensemble.pads[0], chords, _PAD))
    if force > 0.18:
        main = tune(ensemble, wish.mood) if wish.theme else ""
        name = chance.pick([one for one in ensemble.broken if one != main])
        notes = broken(bars, metre, instrument(name), loud, chance)
        parts.append(Part(name, notes, _BROKEN))
    if force > 0.25 or ensemble.five or not soft(wish.mood):
        player = instrument(ensemble.bass)
        parts.append(Part(player.name, low(bars, metre, player, loud), _BASS))
    if ensemble.runs and wish.theme:
        parts.append(Part(ensemble.runs, _runs(phrases, plan, loud), _RUN))
    if temper.pulse * (0.5 + 0.5 * wish.intensity) > 0.25:
        loud *= 0.6 + 0.4 * temper.pulse
        parts += [
            Part(name, beaten(bars, metre, name, loud, chance), _BEAT) for name in ensemble.beats
        ]
    return [part for part in parts if part.notes]


def laid_out(phrases: Sequence[Phrase], plan: Plan) -> list[Bar]:
    """The chord of every bar, laid out for four voices."""
    key, temper, bar = plan.key, plan.temper, plan.metre.bar
    chords = [chord for phrase in phrases for chord in phrase.chords]
    leading = (key.tonic - 1) % 12
    wanted = []
    for chord in chords:
        classes = chord.classes(key)
        wanted.append(Wanted(classes, leading=leading if leading in classes else None))
    count = len(chords)
    found = []
    for number, row in enumerate(voiced(wanted, PARTS)):
        start = number * bar
        rise = 0.75 + 0.25 * min(1.0, 3 * number / count) - (0.3 if number == count - 1 else 0.0)
        if plan.wish.endless:
            rise = 1.0
        energy = (0.35 + 0.65 * plan.wish.intensity) * temper.dense + 0.1
        if plan.spoken(start, start + bar):
            energy *= 0.6
        found.append(Bar(start, row, min(1.0, energy * rise * plan.swell(start))))
    return found


def _runs(phrases: Sequence[Phrase], plan: Plan, loud: float) -> Notes:
    """Runs up the scale into a whole statement of the theme, but for the first bar of all.

    What is endless runs from its end into its beginning.
    """
    found: list[Note] = []
    for start, phrase in _placed(phrases, plan):
        at = start or (plan.end if plan.wish.endless else 0)
        begins = phrase.statement >= 0 and at >= 2 * plan.metre.bar
        if begins and not plan.spoken(at - plan.metre.bar, at):
            player = instrument(plan.wish.ensemble.runs)
            found += run(plan.key, player, at, 0.8 * loud)
    return tuple(found)


def struck(plan: Plan) -> list[Part]:
    """A stroke on every moment that is to be met."""
    name = plan.wish.ensemble.strike
    pitch = CRASH if name == "kit" else 45
    loud = 0.5 + 0.4 * plan.temper.loud
    notes = tuple(Note(hit, 960, pitch, loud) for hit in sorted(set(plan.time.hits)))
    return [Part(name, notes, 0.9)] if notes else []
