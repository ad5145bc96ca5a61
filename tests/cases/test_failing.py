"""One medium that cannot be made leaves the others made."""

from pathlib import Path

from cases.theatre import project, yanyi


def test_the_others_are_placed_and_the_failure_is_told(tmp_path: Path) -> None:
    folder = project(tmp_path / "lamp")
    settings = folder / "yanyi.toml"
    settings.write_text(settings.read_text("utf-8") + '[comic]\ntranslation = "fr"\n', "utf-8")
    ran = yanyi("make", folder, "--for", "comic,novel", "--json", store=tmp_path / "store")
    assert ran.status == 1
    assert ran.data["failed"] == ["comic"]
    assert list((folder / "out" / "novel").glob("*.epub"))
    assert not (folder / "out" / "comic").exists()
    assert "there is no translation into fr" in ran.err
    assert "not finished: comic" in ran.err
    assert "run the same `yanyi make` again" in ran.err
