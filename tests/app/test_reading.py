import json
from pathlib import Path

import pytest

from yanyi.app.check import check
from yanyi.app.reading import load_cast, open_reading
from yanyi.problems import InputError
from yanyi.story.corrections import CastFix
from yanyi.story.vocabulary import Gender
from yanyi.story.walk import lines, speaker_of

TEXT = "“Come in,” said Ada.\n\n“Thank you,” said Ben.\n\n“It is late.”\n"


@pytest.fixture
def tale(tmp_path: Path) -> Path:
    (tmp_path / "tale.txt").write_text(TEXT, "utf-8")
    return tmp_path / "tale.txt"


def correct(tale: Path, text: str) -> None:
    home = tale.with_name("tale.yanyi")
    home.mkdir(exist_ok=True)
    (home / "yanyi.toml").write_text(text, "utf-8")


def test_a_pasted_correction_wins(tale: Path) -> None:
    opened = open_reading(tale)
    assert opened.corrections_file == tale.with_name("tale.yanyi") / "yanyi.toml"
    last = list(lines(opened.reading.story))[-1]
    assert speaker_of(last) == "ada"
    correct(tale, f'[lines."{last.anchor}"]\nspeaker = "Ben"\nsaid = "It is late."\n')
    again = list(lines(open_reading(tale).reading.story))[-1]
    assert (speaker_of(again), again.confidence) == ("ben", 1.0)
    tale.write_text(TEXT.replace("It is late.", "It is very late now."), "utf-8")
    after = list(lines(open_reading(tale).reading.story))[-1]
    assert (speaker_of(after), after.anchor) == ("ben", last.anchor)


def test_check_names_what_is_stale(tale: Path) -> None:
    correct(
        tale,
        '[cast."Ada"]\ngender = "female"\n\n[cast."Zoe"]\nage = "old"\n\n'
        '[lines."ch07.gone.0000"]\nspeaker = "Ada"\n',
    )
    places = {str(problem.position).rpartition(":")[2] for problem in check(tale)}
    assert places == {"4", "7"}


def test_a_cast_from_outside_comes_first(tale: Path, tmp_path: Path) -> None:
    people = [{"name": "Benjamin", "aliases": ["Ben"], "gender": "M"}, {"name": "Zoe"}]
    (tmp_path / "cast.json").write_text(json.dumps(people), "utf-8")
    cast = load_cast(tmp_path / "cast.json")
    assert cast == (CastFix("Benjamin", ("Ben",), Gender.MALE), CastFix("Zoe"))
    reading = open_reading(tale, cast).reading
    assert [one.name for one in reading.story.cast][:2] == ["Benjamin", "Zoe"]
    assert not reading.problems, "people from outside need not occur"


@pytest.mark.parametrize("text", ["{", '[{"aliases": []}]', "[3]"])
def test_what_is_no_cast_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "cast.json").write_text(text, "utf-8")
    with pytest.raises(InputError, match="cast list"):
        load_cast(tmp_path / "cast.json")
