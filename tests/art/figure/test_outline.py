import pytest

from yanyi.art.figure.outline import outline


def bounds(data: str) -> tuple[float, ...]:
    box = outline(data).computeTightBounds()
    return tuple(round(v, 2) for v in (box.left(), box.top(), box.right(), box.bottom()))


@pytest.mark.parametrize(
    ("data", "box"),
    [
        ("M1 2L11 2 11 7z", (1, 2, 11, 7)),
        ("m1 2l10 0 0 5z", (1, 2, 11, 7)),
        ("M0 0h10v5H0z", (0, 0, 10, 5)),
        ("M0 0C0 8 10 8 10 0", (0, 0, 10, 6)),
        ("M0 0c0 8 10 8 10 0s10-8 10 0", (0, -6, 20, 6)),
        ("M0 0Q5 10 10 0T20 0", (0, -5, 20, 5)),
        ("M0 0a5 5 0 0 1 10 0", (0, -5, 10, 0)),
        ("M0 0a5 5 0 0110 0", (0, -5, 10, 0)),
        ("M.5.5l1e1-.5", (0.5, 0, 10.5, 0.5)),
    ],
)
def test_reads_every_command(data: str, box: tuple[float, ...]) -> None:
    assert bounds(data) == box


def test_relative_move_after_close_starts_at_the_contour_start() -> None:
    assert bounds("m10 10h4v4zm1 1h1v1z") == (10, 10, 14, 14)
