import uuid
from dataclasses import replace

from perform.composing.plays import scene, story, told
from yanyi.perform.naming import named, urn

TALE = story([scene(told("a"))])


def test_a_title_is_found_where_there_is_one() -> None:
    assert named(TALE) == "The Road"
    untitled = replace(TALE, meta=replace(TALE.meta, title="  "))
    assert named(untitled) == "Part 1"
    bare = replace(untitled, chapters=(replace(untitled.chapters[0], title=" "),))
    assert named(bare) == "Untitled"
    assert named(replace(bare, language="zh-CN")) == "无题"


def test_the_same_parts_give_the_same_name_for_ever() -> None:
    assert urn("score", "en") == uuid.uuid5(uuid.NAMESPACE_OID, "yanyi\nscore\nen").urn
    assert urn("score", "en") != urn("score", "zh")
