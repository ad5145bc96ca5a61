from read.stories import drafts_of
from yanyi.read.beside import beside, direction, goes_on

TEXT = "He turned. “Go,” said Mara, “now.” Nobody moved.\n\nRain fell."


def test_the_narration_reaches_to_the_next_quotation_of_the_row() -> None:
    drafts = drafts_of(TEXT)
    first, second = (at for at, one in enumerate(drafts) if one.quoted)
    assert beside(drafts, first) == ("He turned. ", " said Mara, ")
    assert beside(drafts, second) == (" said Mara, ", " Nobody moved.")
    assert beside(drafts, second, reach=6) == ("Mara, ", " Nobod")


def test_a_quotation_goes_on_when_another_follows_in_its_row() -> None:
    drafts = drafts_of(TEXT)
    first, second = (at for at, one in enumerate(drafts) if one.quoted)
    assert goes_on(drafts, first)
    assert not goes_on(drafts, second)


def test_a_direction_cuts_a_quotation() -> None:
    drafts = drafts_of("“Come in (speaking lower), Ann,” said Mara. “Now.”")
    assert [direction(drafts, at) for at in range(len(drafts))] == [
        "",
        "",
        "speaking lower",
        "",
        "",
    ]
