import pytest

from yanyi.read.en.asides import asides, is_crowd, is_direction


@pytest.mark.parametrize(
    "inside",
    [
        "with a sigh",
        "speaking lower",
        "putting down the lamp",
        "sitting down again",
        "half laughing",
        "wringing her hands",
        "to Mrs. Penn",
        "to himself",
        "in a low, hurried voice",
        "after a short pause",
        "One kiss",
        "here was a glance at Ann",
        "his voice breaking",
        "he lowered his voice",
        "very gravely",
        "loud and prolonged cheering",
        "hear, hear",
        "laughter and applause",
    ],
)
def test_the_narrator_directs(inside: str) -> None:
    assert is_direction(inside)


@pytest.mark.parametrize(
    "inside",
    [
        "being close to Ann all the time",
        "who, wherever she is, presides",
        "the mill, you know",
        "looking at it from my side, you see",
        "speaking for myself",
        "generally speaking",
        "putting it mildly",
        "taking everything into account",
        "with the exception of Tom",
        "to judge by the letters",
        "to an ordinary taste",
        "virtually",
        "most kindly!",
        "she had just turned fourteen",
        "in a general way",
        "a very cold damp day",
        "a look I shall never forget",
    ],
)
def test_the_speaker_explains(inside: str) -> None:
    assert not is_direction(inside)


def test_where_it_stands() -> None:
    text = '"Well, (smiling,) as you know (being wise) it is late (cheers)."'
    assert [text[low:high] for low, high in asides(text, 1, len(text) - 1)] == [
        "(smiling,)",
        "(cheers)",
    ]


def test_a_crowd_is_no_manner_of_the_speaker() -> None:
    assert is_crowd("Loud cheers")
    assert not is_crowd("laughing")
