from read.stories import reading, said


def speakers(text: str) -> list[str]:
    return [who for who, _ in said(reading(text))]


def test_a_quotation_cut_by_its_tag_is_one_turn() -> None:
    assert speakers("“I begin,” said Mara, “and I end.” “No,” said Tobin.\n") == [
        "mara",
        "mara",
        "tobin",
    ]


def test_two_tags_in_a_paragraph_are_two_turns() -> None:
    assert speakers("“Yes,” said Mara. “No,” said Tobin. “Yes!” said Mara.\n") == [
        "mara",
        "tobin",
        "mara",
    ]


def test_an_open_quotation_goes_on() -> None:
    text = "“Yes,” said Mara.\n\n“No,” said Tobin. “I will not.\n\n“I never will.\n\n“Never.”\n"
    assert speakers(text) == ["mara", "tobin", "tobin", "tobin", "tobin"]


def test_a_sir_is_answered_by_a_man() -> None:
    text = (
        "“Come,” said Mara. She waved. “Go,” said Ada. She frowned. “Wait,” said Tobin. He stood."
        "\n\n“Is the boat ready, sir?” asked Mara.\n\n“It is.”\n"
    )
    assert speakers(text)[-1] == "tobin"


def test_whom_a_direction_names_does_not_speak() -> None:
    text = "“Yes,” said Mara.\n\n“No,” said Ada.\n\n“It is late,” said Tobin.\n\n"
    assert speakers(text + "“And you (to Ada) knew it.”\n")[-2:] == ["mara", "mara"]
    assert speakers(text + "“And you (laughing) knew it.”\n")[-2:] == ["ada", "ada"]
