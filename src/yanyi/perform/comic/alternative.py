"""What panels show, in words for those who cannot see them: where, who, doing what, how they feel.

Every language has its own way of saying it; those without one are served in English.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from yanyi.art.lettering.items import Kind
from yanyi.board.types import Actor, Setting, View
from yanyi.board.vocabulary import Framing
from yanyi.perform.comic.alternative_en import English
from yanyi.perform.comic.alternative_zh import Chinese
from yanyi.perform.comic.cells import Cell
from yanyi.story.types import Scene, Story, Translation
from yanyi.story.walk import scene_lines


class Tongue(Protocol):
    """How one language describes a picture."""

    def scene(self, framing: Framing, setting: Setting, place: str) -> str:
        """Where and when it is, in one sentence."""

    def seen(self, framing: Framing) -> str:
        """How near the picture is, where the place is known already; may be empty."""

    def person(self, name: str, actor: Actor, at: int, count: int, near: bool) -> str:
        """One person in one sentence, the ``at``-th of ``count`` from the left."""

    def nobody(self) -> str:
        """That nobody is in the picture."""

    def lead(self, kind: Kind, name: str) -> str:
        """Who says what follows, and how; empty for the narrator."""

    def join(self, sentences: Iterable[str]) -> str:
        """Sentences one after the other."""


def tongue(language: str) -> Tongue:
    """The way of speaking of a language."""
    return Chinese() if language.lower().split("-")[0] == "zh" else English()


@dataclass(frozen=True, slots=True)
class Names:
    """What people and places are called, by id, and which scene each line is in."""

    people: dict[str, str]
    places: dict[str, str]
    scenes: dict[str, Scene]

    def place(self, cell: Cell) -> str:
        """The name of the place where a cell's lines are told; empty when it has none."""
        anchors = (cue.anchor for draft in cell.drafts for cue in draft.cues)
        scene = next((self.scenes[one] for one in anchors if one in self.scenes), None)
        return self.places.get(scene.place, "") if scene else ""


def names_in(story: Story, translation: Translation | None = None) -> Names:
    """The names of a story; in a translation a place without a name there has none."""
    other = dict(translation.names) if translation else {}
    scenes = {
        line.anchor: scene
        for chapter in story.chapters
        for scene in chapter.scenes
        for line in scene_lines(scene)
    }
    people = {one.id: other.get(one.name, one.name) for one in story.cast}
    places = {one.id: other.get(one.name, "" if translation else one.name) for one in story.places}
    return Names(people, places, scenes)


def alternatives(cells: Iterable[Cell], names: Names, say: Tongue) -> Iterator[str]:
    """The words for the panels of one page; what stays as it was is not said again."""
    before: Setting | None = None
    for cell in cells:
        setting = cell.view.setting
        name = names.place(cell)
        first = setting != before
        opening = (
            say.scene(cell.view.framing, setting, name) if first else say.seen(cell.view.framing)
        )
        before = setting
        yield say.join(filter(None, [opening, *_people(cell.view, cell.roles, names, say)]))


def _people(view: View, roles: tuple[str, ...], names: Names, say: Tongue) -> Iterator[str]:
    order = sorted(range(len(view.actors)), key=lambda at: view.actors[at].x)
    near = view.framing in (Framing.CLOSE, Framing.INSERT)
    for at, number in enumerate(order):
        role = roles[number] if number < len(roles) else ""
        yield say.person(names.people.get(role, ""), view.actors[number], at, len(order), near)
    if not order and view.framing not in (Framing.ESTABLISHING, Framing.INSERT):
        yield say.nobody()
