import pytest

from yanyi.cli.size import in_words, size
from yanyi.problems import UsageError


@pytest.mark.parametrize(
    ("text", "count"),
    [("20GB", 20_000_000_000), ("1.5 mb", 1_500_000), ("0", 0), ("7kB", 7000), ("12 B", 12)],
)
def test_sizes_are_read(text: str, count: int) -> None:
    assert size(text, "--at-most") == count


@pytest.mark.parametrize("text", ["", "GB", "-1GB", "20 potatoes", "1,5GB"])
def test_what_is_no_size_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="--at-most"):
        size(text, "--at-most")


@pytest.mark.parametrize(
    ("count", "words"), [(999, "999 bytes"), (1_340_000_000, "1.3 GB"), (2000, "2.0 KB")]
)
def test_sizes_are_said(count: int, words: str) -> None:
    assert in_words(count) == words
