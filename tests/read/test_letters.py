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


def test_a_letter_set_in_takes_its_salutation_and_signature_in() -> None:
    (letter,) = letters(
        reading(
            "He gave her the letter.\n\n"
            '     "Millford, June."\n\n     "MY DEAR NIECE,"\n\n'
            f'     "{BODY} We have had no\n     news of the boats, and nobody knows when they\n'
            '     will come. God bless you."\n\n     "HELEN PENN."\n\n'
            '"Well," said Ann.\n'
        )
    )
    assert letter[:2] == ['"Millford, June."', '"MY DEAR NIECE,"']
    assert letter[-1] == '"HELEN PENN."'


def test_a_letter_without_a_salutation_is_known_by_its_signature() -> None:
    text = f'The note was to this effect.\n\nMill Street, January.\n\n"{BODY}\n\n"M.P."\n'
    (letter,) = letters(reading(f"{text}\nShe laughed.\n"))
    assert letter[0] == "Mill Street, January."
    assert letter[-1] == '"M.P."'
    text = f'He gave her a letter.\n\n"{BODY}"\n\n"Yours ever,"\n\n"A. W."\n'
    (letter,) = letters(reading(f"{text}\nShe laughed.\n"))
    assert letter == [f'"{BODY}"', '"Yours ever,"', '"A. W."']


def test_what_is_announced_as_written_is_not_said() -> None:
    text = f'He tore the note open, and found these lines:\n\n"{BODY}"\n\nShe laughed.\n'
    assert letters(reading(text)) == [[f'"{BODY}"']]
    text = f'He put the note down and said to the rest:\n\n"{BODY}"\n\nShe laughed.\n'
    assert letters(reading(text)) == []
    text = f'He tore the note open, and found these lines:\n\n"{BODY}" He laughed.\n\n"Ann."\n'
    assert letters(reading(text)) == []
    text = "他拆开一看，信上写道：\n\n“家中一切安好，勿念为盼。”\n\n他哭了。\n"
    assert letters(reading(text)) == [["“家中一切安好，勿念为盼。”"]]


def test_two_letters_in_a_row_keep_their_heads() -> None:
    one = f'"Dearest Ann,"\n\n"{BODY}"\n\n"HELEN."\n\n'
    first, second = letters(reading(f'He read.\n\n{one}"Friday."\n\n{one}She laughed.\n'))
    assert first[-1] == '"HELEN."'
    assert second[0] == '"Friday."'


def test_speech_is_no_letter() -> None:
    talk = f'"{BODY}\n\n"And it rains."\n\n"Ann!"\n\n"Yes."\n\n"Mary."\n\nShe laughed.\n'
    assert letters(reading(f"He spoke.\n\n{talk}")) == []
    talk = f'"{BODY}"\n\n"Yours is the boat."\n\n"NO, NO."\n\n"It was Tuesday."\n'
    assert letters(reading(f"He spoke.\n\n{talk}")) == []


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
