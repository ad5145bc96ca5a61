from read.stories import reading, said
from yanyi.story.corrections import CastFix, Corrections


def test_titles_and_nicknames_become_people() -> None:
    text = (
        "欧阳雪冷笑了一声：“周总，这就是方案？”\n周凯文擦了擦汗：“您听我说。”\n"
        "秘书小刘敲门进来：“张董到了。”\n小刘退了出去，周凯文不再说话。\n张董一进门就笑道：“好久不见！”\n"
    )
    cast = {one.name for one in reading(text).story.cast}
    assert {"欧阳雪", "周凯文", "小刘", "张董"} <= cast
    assert "秘书" not in cast


def test_traditional_characters() -> None:
    text = "却說那李員外見了，大驚道：「此是何人？」趙德安拱手道：「久仰大名。」\n"
    assert [who for who, _ in said(reading(text))] == ["李员外", "赵德安"]


def test_the_one_who_tells() -> None:
    text = "我推开门。\n我放下伞，说：“到了。”\n外婆说：“坐。”\n我坐下来。\n"
    assert [who for who, _ in said(reading(text))] == ["我", "外婆"]


def test_kin_is_no_new_person_where_the_author_names_the_cast() -> None:
    cast = Corrections(cast=(CastFix("林秋"), CastFix("林大海")))
    text = "林大海坐着。林秋走进来。\n父亲说：“坐。”\n"
    found = reading(text, corrections=cast)
    assert {one.name for one in found.story.cast} == {"林秋", "林大海"}
