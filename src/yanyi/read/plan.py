"""The skeleton of a story: chapters, scenes and blocks over indices of drafts."""

from dataclasses import dataclass, field

from yanyi.read.language import Language
from yanyi.read.markup import Block, Role
from yanyi.read.outline import Outline, Section
from yanyi.read.segments import Cutter

_SHORTEST = 400
_SHORTEST_DENSE = 150


@dataclass(slots=True)
class Item:
    """A block and the drafts that are its lines."""

    block: Block
    lines: range
    paragraph: int


@dataclass(slots=True)
class ScenePlan:
    """The blocks of one scene."""

    items: list[Item] = field(default_factory=list)
    size: int = 0


@dataclass(slots=True)
class ChapterPlan:
    """A chapter: its heading's drafts and its scenes."""

    title: str
    heading: range
    scenes: list[ScenePlan] = field(default_factory=list)


def plan_chapters(outline: Outline, cutter: Cutter, language: Language) -> list[ChapterPlan]:
    """Cut every section into lines and scenes."""
    return [
        _chapter(section, n, cutter, language)
        for n, section in enumerate(outline.sections, start=1)
    ]


def _chapter(section: Section, number: int, cutter: Cutter, language: Language) -> ChapterPlan:
    heading = cutter.heading(section.headings, number) if section.headings else range(0)
    plan = ChapterPlan(section.title, heading)
    scene = ScenePlan()
    for block in section.body:
        paragraph = cutter.lines.paragraph
        item = Item(block, cutter.block(block, number), paragraph)
        if _begins(item, scene, cutter, language):
            plan.scenes.append(scene)
            scene = ScenePlan()
        scene.items.append(item)
        scene.size += sum(
            cutter.lines.drafts[at].end - cutter.lines.drafts[at].start for at in item.lines
        )
        if block.role is Role.BREAK and scene.size:
            plan.scenes.append(scene)
            scene = ScenePlan()
    if scene.items or not plan.scenes:
        if plan.scenes and not scene.size:
            plan.scenes[-1].items += scene.items
        else:
            plan.scenes.append(scene)
    return plan


def _begins(item: Item, scene: ScenePlan, cutter: Cutter, language: Language) -> bool:
    """Whether a block opens a new scene of its own accord."""
    shortest = _SHORTEST if language.spaced else _SHORTEST_DENSE
    if not scene.size:
        return False
    if item.block.role in {Role.HEADING, Role.SETTING}:
        return True
    if item.block.role is not Role.PROSE or scene.size < shortest or not item.lines:
        return False
    first = cutter.lines.drafts[item.lines[0]]
    return not first.quoted and language.opens_scene(
        first.flow.text[first.start : first.start + 120]
    )
