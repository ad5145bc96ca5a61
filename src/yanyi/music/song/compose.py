"""A lyric as a song: the same lyric, style, seed and voice give the same notes."""

from yanyi.music.dice import Dice
from yanyi.music.piece import Part, Piece
from yanyi.music.song.arrangement import arranged
from yanyi.music.song.form import Role, Stanza, form
from yanyi.music.song.lyric import Lyric
from yanyi.music.song.plan import Plan, planned
from yanyi.music.song.score import Score, score
from yanyi.music.song.song import Section, Song
from yanyi.music.song.style import STYLES, StyleName
from yanyi.music.song.tune import Tune, tune
from yanyi.music.tempo import Tempo, Tempos
from yanyi.music.voicing import Register

VOICE = Register(56, 74)
"""A voice that most people have, an octave up or down."""
_SLOWER = (0.94, 0.82)
"""The tempo of the last two bars beside the one before."""


def compose(lyric: Lyric, style: StyleName, seed: str, voice: Register = VOICE) -> Song:
    """The song of a lyric in a style for a voice.

    Raises InputError where there is nothing to sing, or no room to sing it in.
    """
    dice = Dice(f"{seed}/{style}/{lyric.title}")
    stanzas = form(lyric)
    plan = planned(STYLES[style], lyric.chinese, voice, dice.other("plan"))
    made = score(_tunes(stanzas, plan, dice), plan, dice.other("notes"))
    parts, layouts = arranged(made, plan, dice.other("parts"))
    tempos = _tempos(made, plan)
    backing = Piece(parts, made.bars * plan.metre.bar, tempos, plan.metre, plan.key)
    melody = tuple(note for line in made.lines for one in line.syllables for note in one.notes)
    return Song(
        title=lyric.title,
        language=lyric.language,
        style=style,
        lines=made.lines,
        sections=_sections(made, plan),
        chords=tuple(chord for one in made.passages for chord in one.chords),
        layouts=layouts,
        backing=backing,
        melody=Part(plan.style.lead, melody),
    )


def _tunes(stanzas: tuple[Stanza, ...], plan: Plan, dice: Dice) -> list[tuple[Stanza, Tune]]:
    """The tune of every stanza; what comes again with its words has the tune it had.

    A verse that is sung twice with nothing else between is varied.
    """
    first: dict[Role, Tune] = {}
    known: dict[tuple[Role, tuple[str, ...]], Tune] = {}
    found: list[tuple[Stanza, Tune]] = []
    for stanza in stanzas:
        if not stanza.lines:
            found.append((stanza, ()))
            continue
        words = stanza.role, tuple(line.text for line in stanza.lines)
        again = known.get(words) if stanza.role is Role.CHORUS else None
        chance = dice.other(f"{stanza.role} {stanza.number}")
        made = again or tune(stanza, plan, chance, first.get(stanza.role, ()))
        first.setdefault(stanza.role, made)
        known[words] = made
        found.append((stanza, made))
    return found


def _sections(made: Score, plan: Plan) -> tuple[Section, ...]:
    found, line = [], 0
    for one in made.passages:
        last = line + (len(one.tune) if one.sung else 0)
        start = one.bar * plan.metre.bar
        end = start + len(one.chords) * plan.metre.bar
        found.append(Section(one.stanza.role, one.stanza.number, start, end, line, last))
        line = last
    return tuple(found)


def _tempos(made: Score, plan: Plan) -> Tempos:
    """One tempo, slower in the last bars."""
    end = made.bars * plan.metre.bar
    slower = (
        Tempo(end - (len(_SLOWER) - number) * plan.metre.bar, plan.quarters * part)
        for number, part in enumerate(_SLOWER)
    )
    return Tempo(0, plan.quarters), *slower
