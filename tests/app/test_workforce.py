from pathlib import Path

import pytest

from yanyi.app.request import Request
from yanyi.app.workforce import workforce
from yanyi.problems import UsageError


def test_without_a_cluster_this_machine_works(tmp_path: Path) -> None:
    assert workforce(Request(tmp_path), 3, tmp_path).jobs == 3


@pytest.mark.parametrize(
    ("request_", "sentence"),
    [
        (Request(Path(), share="s3://bucket"), "--share needs --cluster"),
        (Request(Path(), cluster="one:6379"), "--cluster needs --share"),
        (Request(Path(), cluster="one:6379", share="s", jobs=2), "--jobs does not go"),
    ],
)
def test_what_does_not_go_together_is_said(
    request_: Request, sentence: str, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match=sentence) as told:
        workforce(request_, 1, tmp_path)
    assert told.value.problems[0].hint
