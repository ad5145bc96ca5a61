import pytest

from yanyi.read.en.boilerplate import boilerplate, is_ending, is_imprint
from yanyi.story.reading import Why


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("Previous Chapter | Next Chapter", Why.ADVERTISING),
        ("If you find any errors, please let us know so we can fix them.", Why.ADVERTISING),
        ("Visit novels.example.com for more chapters", Why.ADVERTISING),
        ("Ensure this story was not taken from Royal Road; report it.", Why.ADVERTISING),
        ("Produced by A. Reader and the Online Distributed Proofreading Team", Why.ADVERTISING),
        ("[Transcriber's Note: two words were mended.]", Why.FRONT_MATTER),
        ("[Illustration: A mill by night.]", Why.MARKUP),
    ],
)
def test_what_is_no_story(row: str, reason: Why) -> None:
    assert boilerplate(row) is reason


@pytest.mark.parametrize(
    "row",
    [
        "Home",
        "The car was stolen from the building site, and the author wept.",
        "He would visit her on Sunday.",
        "Prepared by long years at sea, he waited.",
        "Please report to the captain at once and let us know.",
        "Next he read the story again.",
    ],
)
def test_stories_stay(row: str) -> None:
    assert boilerplate(row) is None


def test_imprints_and_endings() -> None:
    assert is_imprint("Printed for A. Miller,")
    assert is_imprint("1813.")
    assert not is_imprint("He had printed nothing yet and would not.")
    assert is_ending("END OF VOL. I.")
    assert not is_ending("The end of it all was rain.")
