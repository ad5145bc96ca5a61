from pathlib import Path

import pytest

from yanyi.problems import InputError
from yanyi.project.tables import read_tables


def test_a_file_is_its_text_and_its_tables(tmp_path: Path) -> None:
    file = tmp_path / "yanyi.toml"
    file.write_text('[story]\ntitle = "雪渡"\n', "utf-8")
    assert read_tables(file) == (file.read_text("utf-8"), {"story": {"title": "雪渡"}})


@pytest.mark.parametrize(("data", "row"), [(b"[story]\ntitle = \n", 2), (b"title = '\xff'", 0)])
def test_a_slip_is_a_sentence_with_its_place(tmp_path: Path, data: bytes, row: int) -> None:
    file = tmp_path / "yanyi.toml"
    file.write_bytes(data)
    with pytest.raises(InputError) as caught:
        read_tables(file)
    problem = caught.value.problems[0]
    assert problem.hint
    assert problem.position is not None
    assert (problem.position.file, problem.position.line) == (str(file), row)
