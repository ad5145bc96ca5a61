"""Who is on stage at each beat of a scene, who it is about, and on which side each stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from yanyi.direct.beats import Beat, BeatKind
from yanyi.direct.deeds import Account, Deed, account_of
from yanyi.direct.lexicon.concepts import Cue, Who
from yanyi.direct.lexicon.lexicon import of
from yanyi.direct.script import Script, is_voiced
from yanyi.story.walk import speaker_of

_CALL_REACH = 3
_PATIENCE = 12


@dataclass(frozen=True, slots=True)
class Presence:
    """The people of one beat.

    ``active`` speak or are named here, speakers first; ``focus`` is whom it is about, ``partner``
    whom the focus faces, ``listener`` who takes in what was said just before, ``around`` everyone
    on stage by now, the latest active last. ``far`` are those heard from elsewhere (a telephone).
    """

    active: tuple[str, ...]
    focus: str
    partner: str
    listener: str
    around: tuple[str, ...]
    deeds: tuple[Deed, ...]
    far: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Blocking:
    """The people of every beat, and everyone's place from left to right for the whole scene."""

    presences: tuple[Presence, ...]
    places: tuple[str, ...]
    left: frozenset[str]


def block(beats: Sequence[Beat], script: Script) -> Blocking:
    """Follow the people through a scene; nobody ever changes sides in it."""
    around: list[str] = []
    arrived: list[str] = []
    seen_at: dict[str, int] = {}
    left: set[str] = set()
    far: set[str] = set()
    presences: list[Presence] = []
    focus, last_call = "", -_CALL_REACH - 1
    for at, beat in enumerate(beats):
        accounts = _accounts(beat, script, around)
        if any(Cue.CALL in of(script.of(line), Cue) for line in beat.lines):
            last_call = at
        named = [role for one in accounts for role in one.named]
        if at - last_call <= _CALL_REACH:
            far.update(one for one in beat.speakers if one not in around)
        active = tuple(one for one in dict.fromkeys((*beat.speakers, *named)) if one not in far)
        for role in active:
            if role not in arrived:
                arrived.append(role)
                opposite = focus or active[0]
                if len(arrived) == 1 or (opposite != role and opposite not in left):
                    left.add(role)
            if role in around:
                around.remove(role)
            around.append(role)
            seen_at[role] = at
        around = [one for one in around if at - seen_at[one] <= _PATIENCE]
        before = focus
        focus = active[0] if active else focus
        partner = _partner(beat, active, focus, before, around, script)
        answered = at > 0 and bool(beats[at - 1].speakers)
        presences.append(
            Presence(
                active=active,
                focus=focus,
                partner=partner,
                listener=(partner or focus) if answered else focus,
                around=tuple(around),
                deeds=tuple(deed for one in accounts for deed in one.deeds),
                far=tuple(one for one in beat.speakers if one in far),
            )
        )
    return Blocking(tuple(presences), _left_to_right(arrived, left), frozenset(left))


def _accounts(beat: Beat, script: Script, around: Sequence[str]) -> list[Account]:
    """The telling of a beat; speakers of this beat count as seen, so that ``she`` finds them."""
    seen = [*around]
    accounts = []
    for line in beat.lines:
        quoted = beat.kind in (BeatKind.DOCUMENT, BeatKind.VERSE)
        account = Account() if quoted else account_of(line, script, seen)
        accounts.append(account)
        for role in (*account.named, speaker_of(line)):
            if role:
                seen.append(role)
    return accounts


def _partner(
    beat: Beat,
    active: Sequence[str],
    focus: str,
    before: str,
    around: Sequence[str],
    script: Script,
) -> str:
    """Whom the focus faces: who answers, who is spoken to by name, else who was last at work."""
    if beat.kind is BeatKind.TALK:
        spoken_to = [
            who.role
            for line in beat.lines
            if is_voiced(line) and speaker_of(line) == focus
            for who in of(script.of(line), Who)
        ]
        for role in (*active[1:], *spoken_to):
            if role != focus and role in around:
                return role
    if before and before != focus and before in around:
        return before
    return next((one for one in reversed(around) if one != focus), "")


def _left_to_right(arrived: Sequence[str], left: set[str]) -> tuple[str, ...]:
    """The first to come stand in the middle, those who come later outside."""
    return (
        *(one for one in reversed(arrived) if one in left),
        *(one for one in arrived if one not in left),
    )
