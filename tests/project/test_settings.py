from dataclasses import dataclass
from pathlib import Path

import pytest

from yanyi.models.routing import Policy
from yanyi.problems import InputError
from yanyi.project.money import micro_units
from yanyi.project.settings import load_settings

MEDIA = frozenset({"film"})


@dataclass(frozen=True)
class FilmOptions:
    fps: int = 24


def settings(folder: Path, text: str) -> Path:
    path = folder / "yanyi.toml"
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "place", "says"),
    [
        ("[story\n", ":1:", "Expected"),
        ('[story]\ntitle = "a"\ncolour = "b"\n', ":3", "colour"),
        ('[cast."陈伯"]\n\ngender = "mal"\n', ":3", "gender"),
        ("\n[poster]\n", ":2", "nothing reads the table [poster]"),
        ('[lines."a"]\ntake = "two"\n', ":2", "take"),
        ("[story]\ntitle = 3\n", ":2", "title"),
        ("[labels]\nsigned = true\n", ":2", "signed"),
        ('[labels]\nexplicit = "no"\n', ":2", "true or false"),
        ("[labels]\nexplicit = true\nimplicit = false\n", ":3", "cannot be turned off"),
        ("[labels]\nexplicit = false\n", ":2", "the law asks"),
    ],
)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, text: str, place: str, says: str) -> None:
    with pytest.raises(InputError) as caught:
        load_settings(settings(tmp_path, text), MEDIA)
    assert f"yanyi.toml{place}" in str(caught.value)
    assert says in str(caught.value)
    assert "hint:" in str(caught.value)


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "yanyi.toml").write_bytes('[story]\ntitle = "渡口"'.encode("gb18030"))
    with pytest.raises(InputError, match="UTF-8"):
        load_settings(tmp_path / "yanyi.toml", MEDIA)


def test_a_medium_reads_its_own_table(tmp_path: Path) -> None:
    read = load_settings(settings(tmp_path, "[film]\nfps = 30\n"), MEDIA)
    assert read.options("film", FilmOptions) == FilmOptions(30)
    assert read.options("comic", FilmOptions) == FilmOptions()
    wrong = load_settings(settings(tmp_path, "[film]\nfbs = 30\n"), MEDIA)
    with pytest.raises(InputError, match="fbs"):
        wrong.options("film", FilmOptions)


@pytest.mark.parametrize("amount", ["-1", "one", "NaN", "Infinity", ""])
def test_what_is_no_amount_of_money_is_refused(amount: str) -> None:
    with pytest.raises(InputError, match="no amount"):
        micro_units(amount, "--budget")


def test_money_is_whole_micro_units() -> None:
    assert micro_units("0.000001", "") == 1
    assert micro_units("1.10", "") == 1_100_000


def test_who_signs_is_read(tmp_path: Path) -> None:
    text = '[labels]\ncredentials = false\ncertificate = "me.pem"\nkey = "MY_KEY"\n'
    labels = load_settings(settings(tmp_path, text), MEDIA).labels
    assert (labels.explicit, labels.implicit, labels.credentials) == (True, True, False)
    assert (labels.certificate, labels.key) == ("me.pem", "MY_KEY")
    assert load_settings(settings(tmp_path, ""), MEDIA).labels.credentials


def test_models_are_one_or_several_and_go_by_a_policy(tmp_path: Path) -> None:
    path = tmp_path / "yanyi.toml"
    path.write_text(
        '[budget]\nlimit = "2"\n[models]\npolicy = "free"\npicture = "illustrator"\n'
        'words = ["built-in", "ollama:qwen3:8b"]\n',
        "utf-8",
    )
    found = load_settings(path, frozenset())
    assert found.policy is Policy.FREE
    assert found.models == {"picture": "illustrator", "words": ("built-in", "ollama:qwen3:8b")}
    assert found.places["models", "words"] == 6
    assert found.limit == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            '[models]\npolicy = "cheap"\n',
            r"2: \[models\] policy: 'cheap' is none of the words",
        ),
        ("[models]\npicture = 3\n", r"toml:2: \[models\] picture must be a list"),
        ('policy = "free"\n', r"nothing reads the table \[policy\]"),
    ],
)
def test_a_slip_in_the_models_is_named(words: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "yanyi.toml"
    path.write_text(words, "utf-8")
    with pytest.raises(InputError, match=said):
        load_settings(path, frozenset())
