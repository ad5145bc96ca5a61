"""What every figure of a picture does while its shot is filmed."""

from yanyi.art.film_shot import Acting
from yanyi.models.answers import Drawn, Flat
from yanyi.perform.film.timing import Beat, Part, Timed
from yanyi.story.types import Spoken, Sung
from yanyi.story.walk import speaker_of


def speakers_in(timed: Timed, part: Part) -> list[int]:
    """The actors who speak during a part, in order."""
    roles = timed.shot.roles
    found = [
        roles.index(speaker_of(beat.line))
        for beat in timed.beats
        if speaker_of(beat.line) in roles
        and beat.start < part.start + part.frames
        and beat.end > part.start
    ]
    return list(dict.fromkeys(found))


def acting(timed: Timed, part: Part, drawn: Drawn) -> tuple[Acting, ...]:
    """What every figure of the picture does during a part."""
    if isinstance(drawn, Flat):
        return ()
    actors = sorted({layer.actor for layer in drawn.layers if layer.actor >= 0})
    looks = timed.shot.view.actors
    return tuple(
        Acting(actor, _mouth(timed, part, actor), looks[actor].look.seed % 100_000 + part.frames)
        for actor in actors
        if actor < len(looks)
    )


def _mouth(timed: Timed, part: Part, actor: int) -> str:
    """The mouth of a figure, a digit a frame of the part; empty when it never opens."""
    roles = timed.shot.roles
    row = ["0"] * timed.frames
    for beat in timed.beats:
        if _says(beat) and actor < len(roles) and speaker_of(beat.line) == roles[actor]:
            digits = beat.mouth
            row[beat.start : beat.start + len(digits)] = digits
    cut = "".join(row[part.start : part.start + part.frames])
    return cut if cut.strip("0") else ""


def _says(beat: Beat) -> bool:
    return isinstance(beat.line, Spoken | Sung)
