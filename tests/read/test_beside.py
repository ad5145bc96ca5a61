from read.stories import drafts_of
from yanyi.read.beside import beside, goes_on

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
