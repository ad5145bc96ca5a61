import pytest

from yanyi.read.en.letters import letter


@pytest.mark.parametrize(
    "row",
    [
        "Dear Ann,",
        "My dearest Meg,--",
        "MY DEAR MADAM,",
        "To whom it may concern:",
        "Sir,",
        "DEAR MRS. PENN,",
        "Dearest Ann” [wrote Tom],",
    ],
)
def test_salutations(row: str) -> None:
    assert letter(row).opens


@pytest.mark.parametrize(
    "row",
    [
        "Yours affectionately,",
        "Your obedient servant,",
        "With love,",
        "—Tom Hill",
        "Ever yours, T.",
        "Your's, &c.",
        "I am, dear Sir, &c. &c.",
    ],
)
def test_closings(row: str) -> None:
    found = letter(row)
    assert found.signs
    assert not found.opens


@pytest.mark.parametrize(
    "row", ["May 3rd, 1890.", "Gracechurch-street, Sept. 2.", "Tuesday.", "Mill Street, January."]
)
def test_dates(row: str) -> None:
    assert letter(row).dated


@pytest.mark.parametrize(
    "row",
    ["Dear me! she said.", "Yours was the first house.", "He wrote to his dear friend at noon."],
)
def test_prose(row: str) -> None:
    found = letter(row)
    assert not found.opens
    assert not found.signs


@pytest.mark.parametrize("row", ["It was Tuesday.", "She came in May.", "You may."])
def test_what_is_told_is_no_date(row: str) -> None:
    assert not letter(row).dated


def test_postscripts() -> None:
    assert letter("P.S. Send boots.").more
    assert not letter("PSALMS were sung.").more
