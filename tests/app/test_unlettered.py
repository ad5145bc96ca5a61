from pathlib import Path

from yanyi.app.check import check
from yanyi.app.request import Request
from yanyi.app.session import open_session
from yanyi.app.unlettered import unlettered
from yanyi.story.walk import lines

TALE = "# One\n\nMara saw a cat 🐈 and wept. ♫\n\nIt was called 𠀀, and 𠀀 was old.\n"


def manuscript(folder: Path, text: str = TALE) -> Path:
    path = folder / "tale.md"
    path.write_text(text, "utf-8")
    return path


def test_a_character_without_a_font_is_told_once_with_its_place(tmp_path: Path) -> None:
    session = open_session(Request(manuscript(tmp_path), ("comic",), ""))
    (problem,) = unlettered(session.reading, session.story)
    assert "𠀀" in problem.message
    assert "U+20000" in problem.message
    assert problem.position
    assert (problem.position.line, problem.position.column) == (5, 15)
    assert problem.hint
    assert problem in session.notes


def test_what_is_not_lettered_needs_no_font(tmp_path: Path) -> None:
    session = open_session(Request(manuscript(tmp_path), ("novel",), ""))
    assert session.notes == ()


def test_a_translation_is_looked_at_too(tmp_path: Path) -> None:
    path = manuscript(tmp_path, "# One\n\nMara wept.\n")
    folder = tmp_path / "tale.yanyi" / "translations"
    folder.mkdir(parents=True)
    line = next(lines(open_session(Request(path, ("comic",), "")).story))
    said = f'[lines."{line.anchor}"]\nsaid = "One"\ntext = "一𠀀"\n'
    (folder / "zh.toml").write_text(said, "utf-8")
    messages = [one.message for one in check(path)]
    assert any("𠀀" in one and "zh" in one for one in messages)


def test_a_script_without_a_font_does_not_fill_the_screen(tmp_path: Path) -> None:
    thai = "".join(chr(code) for code in range(0x0E01, 0x0E2F))
    session = open_session(Request(manuscript(tmp_path, f"# One\n\n{thai}\n"), ("comic",), ""))
    found = unlettered(session.reading, session.story)
    assert len(found) == 21
    assert "more" in found[-1].message
