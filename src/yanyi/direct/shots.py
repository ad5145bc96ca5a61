"""A scene in shots."""

from collections.abc import Sequence
from dataclasses import replace

from yanyi.board.types import Actor, Beside, BoardScene, Casting, Look, Setting, Shot, View
from yanyi.board.vocabulary import Framing, Move, Rhythm, Turn
from yanyi.direct.acting import Act, Carry, play
from yanyi.direct.beats import Beat, BeatKind, beats_of
from yanyi.direct.beside import beside_of
from yanyi.direct.blocking import Blocking, Presence, block
from yanyi.direct.framing import choose, framings_for, rhythm_of
from yanyi.direct.moving import Moment, choose_move, moves_for
from yanyi.direct.prompt import describe, forbid
from yanyi.direct.script import Script
from yanyi.direct.temper import temper_of
from yanyi.direct.turning import turns
from yanyi.direct.ways import ways_of
from yanyi.story.types import Scene, Thought
from yanyi.story.vocabulary import Mood

_CROWD = {Framing.ESTABLISHING: 4, Framing.WIDE: 4, Framing.MEDIUM: 3}
_COMPANY = 3
_PLACES = {
    1: (0.5,),
    2: (0.3, 0.7),
    3: (0.2, 0.5, 0.8),
    4: (0.14, 0.38, 0.62, 0.86),
}
_ASIDE = {Framing.CLOSE: 0.07, Framing.INSERT: 0.0, Framing.MEDIUM: 0.12}


def shoot(scene: Scene, setting: Setting, script: Script, casting: Casting) -> BoardScene:
    """The shots of a scene; every line of it in exactly one."""
    beats = beats_of(scene)
    blocking = block(beats, script)
    looks = {member.role: member.look for member in casting.members}
    tempers = {
        role: temper_of(looks[role], script.cast.get(role), script.plain)
        for role in blocking.places
        if role in looks
    }
    ways = ways_of(blocking.presences)
    moods = _moods(scene)
    mood = scene.mood
    carry, seen, moves = Carry(), list[Framing](), list[Move]()
    shots = []
    for at, (beat, presence) in enumerate(zip(beats, blocking.presences, strict=True)):
        rhythm = rhythm_of(at, len(beats), beat, script)
        framing = choose(framings_for(at, beat, presence, rhythm), seen)
        seen.append(framing)
        mood = next((moods[one.anchor] for one in beat.lines if one.anchor in moods), mood)
        roles = [one for one in _on_stage(beat, presence, framing, rhythm) if one in looks]
        acts = play(
            beat,
            presence,
            list(dict.fromkeys((*roles, *presence.active, *presence.far))),
            carry,
            rhythm,
            mood,
            tempers,
        )
        roles.sort(key=blocking.places.index)
        last = at == len(beats) - 1
        turned = turns(beat, presence, acts, roles, framing, rhythm, last) if roles else {}
        actors = _actors(roles, acts, turned, looks, presence, blocking, framing)
        view = View(setting, actors, framing)
        moment = Moment(
            at=at,
            count=len(beats),
            framing=framing,
            rhythm=rhythm,
            setting=setting,
            faces_right=presence.focus in blocking.left,
            actors=actors,
            focus=_seen(presence.focus, roles, actors),
            lines=len(beat.lines),
            inner=any(isinstance(line, Thought) for line in beat.lines),
        )
        beside = beside_of(view, presence, acts, looks)
        moves.append(Move.SPLIT if beside else choose_move(moves_for(moment), moves))
        shots.append(
            Shot(
                lines=tuple(line.anchor for line in beat.lines),
                view=view,
                roles=tuple(roles),
                rhythm=rhythm,
                move=moves[-1],
                prompt=describe(view, [_worded(role, script) for role in roles]),
                negative=forbid(view),
                enters=tuple(one for one in roles if one in ways[at].come),
                leaves=tuple(one for one in roles if one in ways[at].go),
                beside=beside and _described(beside, script),
            )
        )
    return BoardScene(tuple(shots), scene.mood)


def _seen(focus: str, roles: Sequence[str], actors: Sequence[Actor]) -> Actor | None:
    """Whom a shot is about, where that person is seen; who is seen alone is looked at."""
    if focus in roles:
        return actors[roles.index(focus)]
    return actors[0] if len(actors) == 1 else None


def _described(beside: Beside, script: Script) -> Beside:
    """The same with its picture described in words."""
    words = [_worded(role, script) for role in beside.roles]
    return replace(beside, prompt=describe(beside.view, words), negative=forbid(beside.view))


def _worded(role: str, script: Script) -> str:
    """What the author says of somebody's looks."""
    return script.cast[role].look if role in script.cast else ""


def _moods(scene: Scene) -> dict[str, Mood]:
    """The mood from each line on that begins a stretch of its own."""
    return {beat.anchor: beat.mood for beat in scene.beats}


def _on_stage(beat: Beat, presence: Presence, framing: Framing, rhythm: Rhythm) -> list[str]:
    """Whom the picture shows."""
    active = list(presence.active)
    if framing in (Framing.CLOSE, Framing.INSERT):
        if len(beat.speakers) == 2 and framing is Framing.CLOSE:
            return [one for one in active if one in beat.speakers]
        held = rhythm in (Rhythm.SILENCE, Rhythm.TURN)
        if active or not held or beat.kind is BeatKind.TALK:
            return [presence.focus] if presence.focus else []
        return [presence.listener] if presence.listener else []
    most = max(_COMPANY, min(len(active), _CROWD[framing]))
    if framing is Framing.MEDIUM and len(active) > 1:
        return active[:most]
    company = [*active, presence.focus, presence.partner]
    if framing is not Framing.MEDIUM and active:
        company.extend(reversed(presence.around))
    return [one for one in dict.fromkeys(company) if one][:most]


def _actors(
    roles: Sequence[str],
    acts: dict[str, Act],
    turned: dict[str, Turn],
    looks: dict[str, Look],
    presence: Presence,
    blocking: Blocking,
    framing: Framing,
) -> tuple[Actor, ...]:
    actors = []
    for at, role in enumerate(roles):
        act = acts[role]
        actors.append(
            Actor(
                look=looks[role],
                x=_x(at, roles, blocking, framing),
                faces_right=_faces_right(at, roles, presence, blocking),
                pose=act.pose,
                emotion=act.emotion,
                intensity=act.intensity,
                prop=act.prop,
                turn=turned[role],
            )
        )
    return tuple(actors)


def _x(at: int, roles: Sequence[str], blocking: Blocking, framing: Framing) -> float:
    if len(roles) == 1:
        aside = _ASIDE.get(framing, 0.16)
        return round(0.5 - aside if roles[0] in blocking.left else 0.5 + aside, 2)
    return _PLACES[len(roles)][at]


def _faces_right(at: int, roles: Sequence[str], presence: Presence, blocking: Blocking) -> bool:
    """Two face each other; else the focus faces its partner, and everyone else the focus."""
    role = roles[at]
    other = presence.partner if role == presence.focus else presence.focus
    if len(roles) == 2:
        other = roles[1 - at]
    if other and other != role and other in blocking.places:
        return blocking.places.index(other) > blocking.places.index(role)
    return role in blocking.left
