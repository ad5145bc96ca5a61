"""What the music of a stretch is to be."""

from collections.abc import Sequence

from yanyi.board.types import Board
from yanyi.music.ensemble import ENSEMBLES, tunes
from yanyi.music.key import Key
from yanyi.music.temper import TEMPERS
from yanyi.music.wish import Wish
from yanyi.perform.composing.leads import STORY, Lead, LeadKind
from yanyi.perform.composing.stretches import Stretch
from yanyi.story.types import Sound, Spoken
from yanyi.story.vocabulary import Manner, Mood

_TALK, _FAINT = 0.65, 0.3
"""So much talk in so faint a mood is best without music, where there was some before."""


def lead_of(stretch: Stretch, leads: Sequence[Lead]) -> Lead:
    """Whose theme is heard: of what is shown beside most lines, of who speaks most, of the place.

    Where none of them has a theme it is the story's own.
    """
    told = {line.anchor for line in stretch.lines}
    shown = max(leads, key=lambda one: len(one.shown & told))
    if 2 * len(shown.shown & told) > len(told):
        return shown
    by_id = {(one.kind, one.id): one for one in leads}
    for person in stretch.people:
        if found := by_id.get((LeadKind.PERSON, person)):
            return found
    return by_id.get((LeadKind.PLACE, stretch.place)) or by_id[LeadKind.STORY, STORY]


def wish(
    stretch: Stretch,
    leads: Sequence[Lead],
    board: Board,
    length: float,
    hits: tuple[float, ...] = (),
    speech: tuple[tuple[float, float], ...] = (),
) -> Wish:
    """The cue of a stretch, so many seconds long; moments and speech in seconds of the cue."""
    theme = lead_of(stretch, leads).theme
    return Wish(
        seed=stretch.anchor,
        length=length,
        mood=stretch.mood,
        intensity=stretch.intensity,
        ensemble=ENSEMBLES[board.casting.era],
        tonic=theme.key.tonic,
        theme=theme,
        hits=hits,
        speech=speech,
    )


def statement(seed: str, length: float, mood: Mood, force: float, board: Board, lead: Lead) -> Wish:
    """Music that is tied to no scene: a theme for so many seconds, in a mood of such force."""
    ensemble = ENSEMBLES[board.casting.era]
    return Wish(seed, length, mood, force, ensemble, lead.theme.key.tonic, lead.theme)


def described(wished: Wish) -> str:
    """A cue in the words that models of music are asked with."""
    temper = TEMPERS[wished.mood]
    force = ("soft", "steady", "strong")[min(2, int(3 * wished.intensity))]
    key = Key(wished.tonic, temper.five if wished.ensemble.five else temper.seven)
    players = ", ".join((*tunes(wished.ensemble, wished.mood)[:2], wished.ensemble.pads[0]))
    mode = f"{key.mode.value} mode" if key.size == 5 else ("minor" if key.minor else "major")
    beats = round(temper.quarters)
    return f"instrumental film score, {wished.mood}, {force}, {beats} bpm, {mode}, {players}"


def scored(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Those that have music: quiet talk after music goes without, so that silence is heard."""
    found: list[Stretch] = []
    rested = True
    for one in stretches:
        if not rested and one.talk > _TALK and one.intensity <= _FAINT and one.mood is Mood.CALM:
            rested = True
            continue
        rested = False
        found.append(one)
    return tuple(found)


def marked(stretch: Stretch) -> tuple[str, ...]:
    """The anchors of the lines that music meets: a sound, a shout."""
    return tuple(
        line.anchor
        for line in stretch.lines
        if isinstance(line, Sound) or (isinstance(line, Spoken) and line.manner is Manner.SHOUT)
    )
