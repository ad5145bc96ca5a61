"""What the cover shows: the two who speak most, where the story begins."""

from collections import Counter
from dataclasses import replace

from yanyi.board.types import Actor, Board, CastMember, Shot, View
from yanyi.board.vocabulary import Framing, Pose
from yanyi.perform.gallery import Wanted
from yanyi.story.types import Story
from yanyi.story.walk import lines, speaker_of


def cover_view(story: Story, board: Board) -> View | None:
    """The picture of the cover, None when the board shows nothing."""
    shots = [shot for chapter in board.chapters for scene in chapter.scenes for shot in scene.shots]
    if not shots:
        return None
    setting = _opening(shots).view.setting
    counts = Counter(speaker for line in lines(story) if (speaker := speaker_of(line)))
    leads = [role for role, _ in counts.most_common() if board.casting.member(role)][:2]
    actors = tuple(
        actor
        for number, role in enumerate(leads)
        if (actor := _actor(board, role, number, len(leads)))
    )
    if not actors:
        return replace(_opening(shots).view, framing=Framing.ESTABLISHING)
    return View(setting, actors, Framing.WIDE if len(actors) > 1 else Framing.MEDIUM)


def cover_wanted(board: Board, view: View) -> Wanted:
    """The picture of the cover as it is asked for, in words too."""
    roles = tuple(one.role for look in view.actors for one in _cast_as(board, look))
    shots = [shot for chapter in board.chapters for scene in chapter.scenes for shot in scene.shots]
    opening = _opening(shots)
    prompt = f"The picture of a book's cover, calm above for a title. {opening.prompt}"
    return Wanted(view, roles, prompt, opening.negative)


def _cast_as(board: Board, actor: Actor) -> list[CastMember]:
    return [one for one in board.casting.members if one.look == actor.look][:1]


def _opening(shots: list[Shot]) -> Shot:
    wide = (shot for shot in shots if shot.view.framing is Framing.ESTABLISHING)
    return next(wide, shots[0])


def _actor(board: Board, role: str, number: int, count: int) -> Actor | None:
    member = board.casting.member(role)
    if member is None:
        return None
    x = 0.5 if count == 1 else (0.34, 0.66)[number]
    return Actor(member.look, x, faces_right=number == 0, pose=Pose.STAND)
