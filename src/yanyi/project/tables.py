"""A TOML file of a project as its text and its tables."""

import tomllib
from pathlib import Path
from typing import Any

from yanyi.problems import InputError, Position, Problem
from yanyi.project.faults import syntax_fault


def read_tables(path: Path) -> tuple[str, dict[str, Any]]:
    """The text of a file and its tables; raises InputError with the row."""
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        hint = "Save the file as UTF-8."
        raise InputError(Problem("this is not UTF-8 text", Position(str(path)), hint)) from None
    try:
        return text, tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError(syntax_fault(error, text, str(path))) from None
