from read.stories import check_account, reading
from yanyi.story.reading import Reading
from yanyi.story.types import Document
from yanyi.story.walk import full_text

BODY = "The rain has not stopped since you left, and the mill stands in water to its door."


def letters(found: Reading) -> list[list[str]]:
    check_account(found)
    return [
        [full_text(line) for line in block.lines]
        for chapter in found.story.chapters
        for scene in chapter.scenes
        for block in scene.blocks
        if isinstance(block, Document)
    ]


def test_a_letter_with_place_date_name_and_postscript() -> None:
    (letter,) = letters(
        reading(
            f"He opened it.\n\nMillford,\n\nMay 3rd, 1890.\n\nDear Ann,\n\n{BODY}\n\n"
            "Yours affectionately,\n\nTom.\n\nP.S. Send boots.\n\nShe laughed.\n"
        )
    )
    assert letter[0] == "Millford,"
    assert letter[2] == "Dear Ann,"
    assert letter[-2:] == ["P.S.", "Send boots."] or letter[-1].endswith("Send boots.")
    assert "She laughed." not in letter


def test_a_letter_in_quotation_marks() -> None:
    found = letters(
        reading(
            f'He read aloud.\n\n"Dearest Ann,"\n\n"{BODY}"\n\n"HELEN."\n\n'
            '"Well," said Ann, "burn it."\n'
        )
    )
    assert len(found) == 1
    assert found[0][0] == '"Dearest Ann,"'
    assert found[0][-1] == '"HELEN."'


def test_a_salutation_alone_is_no_letter() -> None:
    assert letters(reading("Dear Ann,\n\nhe thought, and put the pen down.\n\nIt rained.\n")) == []


def test_a_chinese_letter() -> None:
    (letter,) = letters(
        reading(
            "他拆开信。\n\n吾儿如晤：\n\n家中一切安好，勿念为盼。\n\n父字\n\n三月初五日\n\n他哭了。\n"
        )
    )
    assert letter[0] == "吾儿如晤："
    assert letter[-1] == "三月初五日"
