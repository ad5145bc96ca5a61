"""The things that a story keeps coming back to, by which it shows its ideas: a sword, a letter."""

from collections.abc import Mapping
from types import MappingProxyType

from yanyi.board.types import Board
from yanyi.board.vocabulary import Prop

_NAMES = """
sword 剑 the sword
staff 杖 the staff
book 书 the book
cup 杯 the cup
lantern 灯 the lantern
phone 电话 the telephone
umbrella 伞 the umbrella
letter 信 the letter
bag 包裹 the bag
fan 扇 the fan
longbow 弓 the bow
basket 篮子 the basket
flower 花 the flower
pouch 锦囊 the pouch
oar 桨 the oar
rope 绳 the rope
"""

_NAMED: Mapping[Prop, tuple[str, str]] = MappingProxyType(
    {
        Prop(one): (chinese, english)
        for one, chinese, english in (row.split(" ", 2) for row in _NAMES.strip().splitlines())
    }
)


def thing_name(thing: str, language: str) -> str:
    """What a thing is called in a title."""
    chinese, english = _NAMED[Prop(thing)]
    return chinese if language.lower().startswith("zh") else english


def things(board: Board) -> Mapping[str, frozenset[str]]:
    """The anchors of the lines in whose shots a thing is held, by the thing."""
    found: dict[str, set[str]] = {}
    for chapter in board.chapters:
        for scene in chapter.scenes:
            for shot in scene.shots:
                for actor in shot.view.actors:
                    if actor.prop is not Prop.NONE:
                        found.setdefault(actor.prop.value, set()).update(shot.lines)
    return {thing: frozenset(anchors) for thing, anchors in found.items()}
