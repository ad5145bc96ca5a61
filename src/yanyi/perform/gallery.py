"""The pictures of shots, the same way for every medium: the author's own, else the artist's.

What an artist draws without saying where its figures are is looked through for faces, so that
lettering and cameras know what to leave free.
"""

import asyncio
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from yanyi.art.fitting import FIND, FIT, Find, Fit
from yanyi.art.model_sheet import MODEL_SHEET, ModelSheet
from yanyi.board.types import Actor, Board, Given, Shot, View
from yanyi.build.stage import Stage
from yanyi.models.answers import Box, Drawn, Flat, Layered, Pose2D
from yanyi.models.asks import Feeling, Picture
from yanyi.models.blob import Blob
from yanyi.models.work import Work
from yanyi.perform.faces import belonging, likely
from yanyi.perform.looking import Looked, facts_of, sees, written_in
from yanyi.problems import Problem, ProviderError
from yanyi.story.types import Story
from yanyi.story.walk import character

NOBODY = 100
"""Figures from this number on are seen in a picture and known to nobody."""
_STYLES = {
    "ink": "Inked comic drawing, flat colours, clean outlines, soft light",
    "wash": "Chinese ink wash painting on paper, few colours",
    "print": "Print in three spot colours, visible dots, slight misregistration, on paper",
    "mono": "Black and white ink drawing, halftone shadows",
}
_SHEETS = "Every figure is exactly the person on its model sheet, the sheets in order from the left"
_NOTHING = b'{"faces": [], "salient": [0, 0, 0, 0]}'


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be seen: a view, who its actors are, and the lines that are told with it."""

    view: View
    roles: tuple[str, ...] = ()
    prompt: str = ""
    negative: str = ""
    lines: tuple[str, ...] = ()


def wanted_of(shot: Shot, lines: tuple[str, ...] = ()) -> Wanted:
    """What a shot shows, told with these lines."""
    return Wanted(shot.view, shot.roles, shot.prompt, shot.negative, lines)


class Gallery:
    """Gets the pictures of one work in one art direction."""

    def __init__(self, story: Story, board: Board, style: str, stage: Stage) -> None:
        self._story, self._board, self._style, self._stage = story, board, style, stage
        self._given = {one.anchor: one for one in board.given}
        self._described = any(one.described for one in stage.offers() if one.kind == "picture")
        self._looked: dict[Blob, Looked] = {}

    def own(self, lines: Iterable[str]) -> Given | None:
        """The author's own picture for one of these lines, if there is any."""
        return next((self._given[one] for one in lines if one in self._given), None)

    async def flat(self, wanted: Wanted, size: tuple[int, int]) -> Flat:
        """The picture as one file; raises ProviderError when it came in layers."""
        drawn = await self.drawn(wanted, size)
        match drawn:
            case Flat():
                return drawn
            case Layered():
                hint = "Name another provider for pictures in [models] of yanyi.toml."
                raise ProviderError(
                    Problem("a whole picture was asked for, layers came", hint=hint)
                )
            case _:
                assert_never(drawn)

    async def drawn(
        self,
        wanted: Wanted,
        size: tuple[int, int],
        layered: bool = False,
        faces: tuple[Feeling, ...] = (),
    ) -> Drawn:
        """The picture, in layers with other ``faces`` where these are wanted and can be had."""
        own = self.own(wanted.lines)
        if own is not None:
            file = Blob(own.digest, own.size)
            image = await self._stage.make(FIT, Fit(*size, self._style), [file])
            return Flat(image, await self._found(image, wanted.view, size, sure=False))
        drawn = await self._stage.ask(await self._ask(wanted, size, layered, faces))
        if not self._described or not isinstance(drawn, Flat):
            return drawn
        found = drawn.figures
        if wanted.view.actors and not found:
            found = await self._found(drawn.image, wanted.view, size, sure=True)
            drawn = Flat(drawn.image, (*found, *missed(found, wanted.view, size)))
        await self._look(drawn.image, len(found), wanted.view)
        return drawn

    def reported(self, work: Work) -> Work:
        """The work with what was found by looking at its pictures."""
        return replace(work, facts=(*work.facts, *facts_of(self._looked.values())))

    async def sheet(self, role: str) -> Blob | None:
        """The model sheet of a character, None for somebody who is not cast."""
        member = self._board.casting.member(role)
        if member is None:
            return None
        person = character(self._story, role)
        name = person.name if person else role
        params = ModelSheet(member.look, name, self._story.language, self._style)
        return await self._stage.make(MODEL_SHEET, params)

    async def _ask(
        self,
        wanted: Wanted,
        size: tuple[int, int],
        layered: bool,
        faces: tuple[Feeling, ...],
    ) -> Picture:
        if not self._described:
            prompt = wanted.prompt
            return Picture(wanted.view, *size, self._style, layered, prompt, feelings=faces)
        sheets = await asyncio.gather(*map(self.sheet, wanted.roles))
        references = tuple(one for one in sheets if one is not None)
        style = _STYLES.get(self._style, f"In the style called {self._style}")
        words = [wanted.prompt.rstrip(". "), style, *([_SHEETS] if references else [])]
        return Picture(
            wanted.view,
            *size,
            self._style,
            layered,
            ". ".join(filter(None, words)) + ".",
            negative=wanted.negative,
            references=references,
        )

    async def _look(self, image: Blob, found: int, view: View) -> None:
        """Look at a picture that a model drew from words, where somebody does."""
        if sees(self._stage) and image not in self._looked:
            written = await written_in(image, self._stage)
            self._looked[image] = Looked(written, found, len(view.actors))

    async def _found(
        self, image: Blob, view: View, size: tuple[int, int], sure: bool
    ) -> tuple[Pose2D, ...]:
        """The figures of a picture; ``sure`` tells that the view's actors are in it."""
        made = await self._stage.make(FIND, Find(), [image])
        data = json.loads(await self._stage.read(made, otherwise=_NOTHING))
        faces = [Box(*one) for one in data["faces"]]
        salient = Box(*data["salient"])
        if not (faces or sure) and salient.right > salient.left:
            faces = [salient]
        return poses(faces, view.actors, size, sure)


def poses(
    faces: Sequence[Box], actors: Sequence[Actor], size: tuple[int, int], sure: bool
) -> tuple[Pose2D, ...]:
    """Faces, the surest first, as figures: the actors' own where it is plain whose they are.

    The picture of a view has its actors in their places across; in one of the author's own, with
    more faces or fewer than actors, nobody is named.
    """
    if not sure and len(faces) != len(actors):
        return tuple(_pose(NOBODY + 50 + n, face) for n, face in enumerate(faces))
    pairs = enumerate(belonging(faces, actors, size))
    return tuple(_pose(NOBODY + n if at is None else at, face) for n, (at, face) in pairs)


def missed(found: Sequence[Pose2D], view: View, size: tuple[int, int]) -> tuple[Pose2D, ...]:
    """The actors of a view who were not found in its picture, where they probably are.

    Nothing is lettered there, and nothing is said of having found them.
    """
    named = {one.actor for one in found}
    absent = (n for n in range(len(view.actors)) if n not in named)
    return tuple(_pose(n, likely(view, n, size)) for n in absent)


def _pose(number: int, face: Box) -> Pose2D:
    """A figure guessed from its face."""
    wide, high = face.right - face.left, face.bottom - face.top
    middle = (face.left + face.right) / 2
    body = Box(middle - wide * 0.9, face.top, middle + wide * 0.9, face.bottom + high * 2.4)
    return Pose2D(number, face, (middle, face.top + high * 0.78), body)
