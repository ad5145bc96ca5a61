"""Every slip in the corrections is named with its row, in plain words, with a way out."""

from pathlib import Path

import pytest

from yanyi.problems import InputError, Problem
from yanyi.project.settings import Settings, load_settings


def load(folder: Path, text: str) -> Settings:
    path = folder / "yanyi.toml"
    path.write_text(text, "utf-8")
    return load_settings(path, frozenset({"film"}))


def problems(folder: Path, text: str) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as caught:
        load(folder, text)
    return caught.value.problems


@pytest.mark.parametrize(
    ("text", "row", "says", "hint"),
    [
        ('[cast."Ada"]\ngender = "femal"\n', 2, "'femal'", 'Did you mean "female"?'),
        ('[cast."Ada"]\nage = "ancient"\n', 2, '[cast."Ada"] age', '"adult", "child", "old"'),
        ('[cast."Ada"]\naliases = "Miss"\n', 2, "must be a list", 'aliases = ["...", "..."]'),
        ('[cast."Ada"]\nlooks = "tall"\n', 2, "nothing reads looks", "Did you mean look?"),
        ('[cast."Ada"]\nlook = 3\n', 2, "look must be text", 'look = "..."'),
        ("[lines.ch01.it.1f3a]\nspeaker = 'A'\n", 1, "quotation marks", '[lines."ch01.it.1f3a"]'),
        ('[lines."a"]\ntake = "two"\n', 2, "must be a whole number", "take = 1"),
        ('[lines."a"]\nspeaker = Ada\n', 2, "Invalid value", '"Ada"'),
        ('[lines."a"]\nspeaker = “陈伯”\n', 2, "Invalid value", '"陈伯"'),
        ('[lines."a"]\nspeaker = "Ada\n', 2, "Illegal character", "Close the quotation marks"),
        ('[lines."a"]\ntake = 1\ntake = 2\n', 3, "stands here twice", "Join the two"),
        ('[cast."B"]\n[cast."A"]\n[cast."B"]\n', 3, "cast.B stands here twice", "Join the two"),
        ("[cast.陈伯]\nage = 'old'\n", 1, "Invalid", "Put the name in quotation marks"),
        ('[scenes."a"]\ninside = "yes"\n', 2, "must be true or false", "inside = true"),
        ('[scenes."a"]\nmood = "tens"\n', 2, "'tens'", 'Did you mean "tense"?'),
        ('[line."a"]\nspeaker = "A"\n', 1, "nothing reads the table [line]", "[lines]"),
        ('[lines]\n"a.b" = {speaker = "B", sad = "x"}\n', 2, "nothing reads sad", "said"),
        ('[story]\ntitel = "x"\n', 2, "nothing reads titel in [story]", "Did you mean title?"),
    ],
)
def test_a_slip_is_named(tmp_path: Path, text: str, row: int, says: str, hint: str) -> None:
    (problem,) = problems(tmp_path, text)
    assert problem.position is not None
    assert (problem.position.file, problem.position.line) == (str(tmp_path / "yanyi.toml"), row)
    assert says in problem.message
    assert hint in problem.hint


def test_every_slip_is_named_at_once(tmp_path: Path) -> None:
    text = '[cast."Ada"]\nage = "aged"\n\n[lines."x"]\nemotion = "glad"\ntake = "1"\n'
    rows = {problem.position.line for problem in problems(tmp_path, text) if problem.position}
    assert rows == {2, 5, 6}


def test_corrections_know_their_rows(tmp_path: Path) -> None:
    text = (
        '[story]\ntitle = "T"\n\n[cast."陈伯"]  # an old man\nage = "old"\n'
        '[ lines . \'ch01.a.b\' ]\nspeaker = "陈伯"\n[lines]\n"x.y" = {speaker = "A"}\n'
        '[scenes."ch01.a.b"]\nseason = "winter"\nsaid = "雪"\n'
    )
    found = load(tmp_path, text).corrections
    places = [fix.at for fix in found.cast] + [fix.at for fix in found.lines]
    places += [fix.at for fix in found.scenes]
    assert [at.line for at in places if at] == [4, 6, 9, 10]
    assert found.scenes[0].said == "雪"
    assert found.scenes[0].season == "winter"
