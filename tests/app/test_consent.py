from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from yanyi.app.consent import lacking_consent, load_consent
from yanyi.app.session import providers_of
from yanyi.models.service import Service
from yanyi.problems import InputError
from yanyi.project.folder import Project
from yanyi.project.services import ServiceTable
from yanyi.project.settings import Settings
from yanyi.providers.fakes import FakeVoice
from yanyi.providers.openai_style import OpenaiStyle

TODAY = date(2026, 6, 1)
HOUSE = Service("house", "openai", "http://127.0.0.1:1/v1", voices={"zh": ("小梅:f",)}, clones=True)
GIVEN = 'person = "陈小梅"\ngiven = 2026-05-01\npurpose = "this audiobook"\n'


def lacking(home: Path, *kinds: str) -> list[str]:
    """What keeps the house from being asked."""
    model = OpenaiStyle(HOUSE, "tts")
    asked = [(kind, model) for kind in kinds]
    return [str(one) for one in lacking_consent(home, asked, TODAY)]


def consent(home: Path, text: str, name: str = "小梅") -> Path:
    (home / "consent").mkdir(exist_ok=True)
    path = home / "consent" / f"{name}.toml"
    path.write_text(text, "utf-8")
    return path


def test_a_real_voice_is_not_borrowed_without_consent(tmp_path: Path) -> None:
    (said,) = lacking(tmp_path, "speech")
    assert "小梅 of house:tts is a real person's, and there is no consent" in said
    assert 'Write consent/小梅.toml: person = "their name"' in said
    consent(tmp_path, GIVEN)
    assert lacking(tmp_path, "speech") == []


def test_what_borrows_from_nobody_needs_none(tmp_path: Path) -> None:
    assert lacking(tmp_path, "words", "hear") == []
    assert lacking_consent(tmp_path, [("speech", FakeVoice())], TODAY) == ()
    plain = OpenaiStyle(replace(HOUSE, clones=False), "tts")
    assert lacking_consent(tmp_path, [("speech", plain)], TODAY) == ()


def test_a_face_is_consented_to_by_the_name_of_the_model(tmp_path: Path) -> None:
    (said,) = lacking(tmp_path, "picture")
    assert "consent/house-tts.toml" in said
    consent(tmp_path, GIVEN, "house-tts")
    assert lacking(tmp_path, "picture") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "person is missing"),
        ('person = "A"\ngiven = 2026-05-01\n', "purpose is missing"),
        (GIVEN.replace("2026-05-01", '"in May"'), "given is no day"),
        (GIVEN + 'untli = "2027-01-01"\n', "nothing reads untli"),
        (GIVEN.replace("2026-05", "2026-07"), "begins in the future"),
        (GIVEN + "until = 2026-05-31\n", "the consent of 陈小梅 ended on 2026-05-31"),
        (GIVEN + 'proof = "letter.pdf"\n', "there is no letter.pdf"),
    ],
)
def test_a_consent_says_who_when_and_what_for(text: str, said: str, tmp_path: Path) -> None:
    path = consent(tmp_path, text)
    told = "\n".join(lacking(tmp_path, "speech"))
    assert said in told
    assert str(path) in told


def test_a_consent_may_end_and_be_proved(tmp_path: Path) -> None:
    path = consent(tmp_path, GIVEN + 'until = "2027-01-01"\nproof = "letter.pdf"\n')
    (path.parent / "letter.pdf").write_bytes(b"signed")
    assert lacking(tmp_path, "speech") == []
    assert load_consent(path).until == date(2027, 1, 1)


def test_a_project_does_not_begin_without_it(tmp_path: Path) -> None:
    settings = Settings(
        models={"speech": "house:tts", "picture": "fake-artist"},
        services={
            "house": ServiceTable(
                url="http://127.0.0.1:1/v1", free=True, clones=True, voices={"zh": ("小梅:f",)}
            )
        },
    )
    project = Project(tmp_path / "story.md", tmp_path, tmp_path / "out", settings)
    with pytest.raises(InputError, match="there is no consent"):
        providers_of(project)
    consent(tmp_path, GIVEN.replace("2026", "2025"))
    assert providers_of(project)["speech"].name == "house:tts"
