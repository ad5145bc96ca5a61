"""The model sheets of a comic: everyone who is seen in it."""

import asyncio
from collections.abc import Iterator

from yanyi.board.types import Board
from yanyi.media.names import slug
from yanyi.models.work import WorkFile
from yanyi.perform.gallery import Gallery
from yanyi.story.types import Story


def portraits(story: Story, board: Board) -> dict[str, str]:
    """Where the sheet of every character that is seen lies, by the character's id."""
    seen = {
        role
        for chapter in board.chapters
        for scene in chapter.scenes
        for shot in scene.shots
        for role in shot.roles
    }
    shown = [one for one in story.cast if one.id in seen and board.casting.member(one.id)]
    return dict(zip((one.id for one in shown), _paths([one.name for one in shown]), strict=True))


def _paths(names: list[str]) -> Iterator[str]:
    taken: set[str] = set()
    for name in names:
        path = base = slug(name)
        number = 2
        while path in taken:
            path, number = f"{base}-{number}", number + 1
        taken.add(path)
        yield f"comic/cast/{path}.webp"


async def draw_portraits(
    story: Story, board: Board, gallery: Gallery, wanted: bool = True
) -> list[WorkFile]:
    """The sheets as files, none where they are not wanted."""
    places = portraits(story, board) if wanted else {}
    sheets = await asyncio.gather(*map(gallery.sheet, places))
    return [
        WorkFile(path, blob) for path, blob in zip(places.values(), sheets, strict=True) if blob
    ]
