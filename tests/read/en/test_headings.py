import pytest

from yanyi.read.en.headings import heading, is_contents, is_title
from yanyi.read.heading import CHAPTER, PART


@pytest.mark.parametrize(
    ("row", "level", "key", "title"),
    [
        ("Chapter XII", CHAPTER, "chapter 12", ""),
        ("CHAPTER THE FIRST", CHAPTER, "chapter 1", ""),
        ("Chapter the Twenty-Third", CHAPTER, "chapter 23", ""),
        ("Chapter One Hundred and Two", CHAPTER, "chapter 102", ""),
        ("CHAP. XIV.", CHAPTER, "chapter 14", ""),
        (
            "Chapter 4, in which Tom goes visiting",
            CHAPTER,
            "chapter 4",
            "in which Tom goes visiting",
        ),
        ("PART ONE--The Old Mill", PART, "part 1", "The Old Mill"),
        ("VOL. II.", PART, "volume 2", ""),
        ("The Second Book: The Weaver", PART, "book 2", "The Weaver"),
        ("FIRST PART", PART, "part 1", ""),
        ("Letter 4", CHAPTER, "letter 4", ""),
        ("The Epilogue", CHAPTER, "the epilogue", ""),
        ("Prologue: The Storm", CHAPTER, "prologue", "The Storm"),
    ],
)
def test_headings(row: str, level: int, key: str, title: str) -> None:
    found = heading(row)
    assert found is not None
    assert (found.level, found.key, found.title, found.bare) == (level, key, title, False)


@pytest.mark.parametrize(
    ("row", "key", "title"),
    [
        ("12.", "chapter 12", ""),
        ("IV", "chapter 4", ""),
        ("— I —", "chapter 1", ""),
        ("[ 3 ]", "chapter 3", ""),
        ("TWENTY-ONE", "chapter 21", ""),
        ("1. The Beginning", "chapter 1", "The Beginning"),
        ("II. A Letter from Home", "chapter 2", "A Letter from Home"),
    ],
)
def test_numbers_alone(row: str, key: str, title: str) -> None:
    found = heading(row)
    assert found is not None
    assert (found.key, found.title, found.bare) == (key, title, True)


@pytest.mark.parametrize(
    "row",
    [
        "Part two of the plan was simple",
        "Chapter One of the book was dull.",
        "Postscript--I did not tell you that Tom,",
        "Prologue to the war was long",
        "And Last",
        "I was here.",
        "Civil",
        "1. and so they went on,",
        "Letter to a friend",
    ],
)
def test_prose_is_no_heading(row: str) -> None:
    assert heading(row) is None


def test_titles() -> None:
    assert is_title("At the Sign of the Spy-glass")
    assert is_title('"Pieces of Eight"')
    assert not is_title('"Come here."')
    assert not is_title("He went home.")


def test_contents() -> None:
    assert is_contents("Table of Contents")
    assert is_contents("CONTENTS.")
    assert not is_contents("The contents of the box")
