from art.lettering.drafted import item
from yanyi.art.lettering.blocks import blocks, columns
from yanyi.art.lettering.items import Kind, Rectangle
from yanyi.art.lettering.lines import lines


def test_lines_stand_one_below_the_other_inside_their_box() -> None:
    text = "It isn't coming, is it? We have been here since ten."
    for kind in (Kind.SPEECH, Kind.CAPTION, Kind.LETTER):
        block = blocks(item(kind, text), 40.0, False, (500.0, 500.0))[0]
        box = Rectangle(100, 50, 100 + block.width, 50 + block.height)
        found = lines(block, box, False)
        assert [one.row for one in found] == list(block.rows)
        bases = [one.start[1] for one in found]
        assert bases == sorted(bases)
        for one in found:
            assert box.left < one.box.left < one.box.right < box.right
            assert box.top < one.box.top < one.box.bottom < box.bottom
    assert {round(one.start[0], 3) for one in found} == {found[0].start[0]}


def test_columns_run_from_right_to_left() -> None:
    told = item(Kind.CAPTION, "江上，月正圆。一叶舟，两个人。")
    block = next(b for b in columns(told, 46.0, (500.0, 560.0)) if len(b.rows) == 2)
    box = Rectangle(0, 0, block.width, block.height)
    first, second = lines(block, box, True)
    assert second.box.right < first.box.left
    assert first.box.top == second.box.top
