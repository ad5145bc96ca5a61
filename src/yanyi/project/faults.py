"""What is wrong in ``yanyi.toml``, said so that an author can put it right."""

import difflib
import re
import tomllib
from collections.abc import Collection, Mapping, Sequence

from yanyi.problems import Position, Problem

_HEADER = re.compile(r"\s*\[\s*(\w+)\s*\.\s*(.+?)\s*\]\s*(?:#.*)?$")
_QUOTED = re.compile(r"'([^']*)'")
_CURLY = " \t“”‘’「」『』\"'"
_TYPES = {
    "string": ('text in quotes: {} = "..."', "text"),
    "array": ('a list: {} = ["...", "..."]', "a list"),
    "tuple": ('a list: {} = ["...", "..."]', "a list"),
    "integer": ("a whole number: {} = 1", "a whole number"),
    "boolean": ("true or false: {} = true", "true or false"),
    "object": ("a table of its own", "a table"),
    "dictionary": ("a table of its own", "a table"),
}
_TWICE = re.compile(r"Cannot declare \((.+)\) twice|Cannot overwrite a value")


class Faults:
    """Finds in the text of a settings file where something is wrong."""

    def __init__(self, text: str, path: str, tables: Mapping[str, object]) -> None:
        self.path, self.tables = path, tables
        self.rows = text.splitlines()

    def places(self, names: Collection[str]) -> dict[tuple[str, str], int]:
        """The rows where the tables under some names begin: ``("lines", anchor)`` to a row."""
        found: dict[tuple[str, str], int] = {}
        for row, words in enumerate(self.rows, start=1):
            header = _HEADER.match(words)
            if header and header[1] in names and (key := _key(header[2])) is not None:
                found.setdefault((header[1], key), row)
        for name in names:
            table = self.tables.get(name)
            for key in table if isinstance(table, dict) else ():
                if (name, key) not in found:
                    found[name, key] = self._row([name, key])
        return found

    def row_of(self, keys: Sequence[str]) -> int:
        """The row of a setting, or of what is nearest to it."""
        return self._row(keys)

    def unknown_table(self, name: str, known: Collection[str]) -> Problem:
        """A table that nothing reads."""
        hint = _meant(name, known, "[{}]")
        return Problem(f"nothing reads the table [{name}]", self._position([name]), hint)

    def unknown_word(self, table: str, field: str, known: Collection[str]) -> Problem:
        """A setting that is none of the words for it."""
        value = self._value([table, field])
        said = f"[{table}] {field}: {value!r} is none of the words for it"
        hint = _meant(str(value), [str(one) for one in known], '"{}"')
        return Problem(said, self._position([table, field]), hint)

    def placed(self, problem: Problem, known: Mapping[str, Sequence[str]]) -> Problem:
        """A problem of the form ``table.key.field: message``; ``known`` are fields by table."""
        where, _, message = problem.message.partition(": ")
        table, *rest = where.split(".")
        *between, field = rest or [""]
        fields = known.get(table, ())
        key = ".".join(between)
        shown = f'[{table}."{key}"]' if between else f"[{table}]"
        position = self._position([table, key, field])
        if "Extra inputs" in message:
            said, hint = self._extra(table, key, field, fields)
            return Problem(said, position, hint)
        if "or " in message and (choices := _QUOTED.findall(message)):
            value = self._value([table, *([key] if between else []), field])
            said = f"{shown} {field}: {value!r} is none of the words for it"
            return Problem(said, position, _meant(str(value), choices, '"{}"'))
        for kind, (form, name) in _TYPES.items():
            if kind in message:
                what = f"{shown} {field} must be {name}"
                return Problem(what, position, f"Write {form.format(field)}.")
        hint = "docs/project.md lists all settings."
        return Problem(f"{shown} {field}: {message}", position, hint)

    def _extra(self, table: str, key: str, field: str, fields: Sequence[str]) -> tuple[str, str]:
        """A field that nothing reads; mostly a slip, or an anchor without its quotation marks."""
        value = self._value([table, *([key] if key else []), field])
        if table in {"lines", "scenes"} and isinstance(value, dict):
            anchor = ".".join([key, field, *_only_keys(value, fields)])
            said = f"the anchor in [{table}.{anchor}] needs quotation marks"
            return said, f'Write [{table}."{anchor}"].'
        shown = f'[{table}."{key}"]' if key else f"[{table}]"
        return f"nothing reads {field} in {shown}", _meant(field, fields, "{}")

    def _value(self, keys: Sequence[str]) -> object:
        found: object = self.tables
        for key in keys:
            found = found.get(key) if isinstance(found, dict) else None
        return found

    def _position(self, keys: Sequence[str]) -> Position:
        return Position(self.path, self._row(keys))

    def _row(self, keys: Sequence[str]) -> int:
        """The row of the last of ``keys`` that can be found, each after the one before."""
        row = 0
        for key in keys:
            if not key:
                continue
            pattern = re.compile(rf"(^|[\[.\"'\s,{{]){re.escape(key)}([\]\s.\"'=]|$)")
            found = next(
                (n for n in range(row, len(self.rows)) if pattern.search(self.rows[n])), None
            )
            row = row if found is None else found
        return row + 1


def syntax_fault(error: tomllib.TOMLDecodeError, text: str, path: str) -> Problem:
    """A file that is not TOML, in words that help."""
    found = re.search(r"\(at line (\d+), column (\d+)\)", str(error))
    line, column = (int(found[1]), int(found[2])) if found else (0, 0)
    message = re.sub(r" \(at .*\)$", "", str(error))
    rows = text.splitlines()
    row = rows[line - 1].strip() if 0 < line <= len(rows) else ""
    hint = "Write key = value, and words in quotation marks."
    if twice := _TWICE.search(message):
        name = ".".join(re.findall(r"'([^']*)'", twice[1] or "")) or row
        return Problem(f"{name} stands here twice", Position(path, line, column), "Join the two.")
    if "Invalid value" in message and (value := re.search(r"=\s*([^\"'\[{\s][^#]*)", row)):
        hint = f'Put words in straight quotation marks: "{value[1].strip(_CURLY)}".'
    elif "Illegal character" in message or "Unterminated" in message:
        hint = "Close the quotation marks in the row where they open."
    elif re.match(r"\[[^\]]*[^\x00-\x7f\s\].\w-][^\]]*\]|\[\w+\.[^\"'\]]*[^\x00-\x7f\]]", row):
        hint = 'Put the name in quotation marks: [cast."..."].'
    return Problem(message, Position(path, line, column), hint)


def _key(words: str) -> str | None:
    """The one key that a header's last part is, without its marks."""
    try:
        table = tomllib.loads(f"{words} = 1")
    except tomllib.TOMLDecodeError:
        return None
    ((key, value),) = table.items()
    return key if value == 1 else None


def _only_keys(value: dict[str, object], fields: Collection[str]) -> list[str]:
    """The rest of an anchor that was read as nested tables."""
    keys: list[str] = []
    inside: object = value
    while isinstance(inside, dict) and len(inside) == 1:
        ((key, inside),) = inside.items()
        if key in fields:
            break
        keys.append(key)
    return keys


def _meant(word: str, known: Collection[str], form: str) -> str:
    """What was probably meant, or all there is."""
    near = difflib.get_close_matches(word.lower(), sorted(known), n=1, cutoff=0.6)
    every = ", ".join(form.format(one) for one in sorted(known))
    return f"Did you mean {form.format(near[0])}? Known: {every}." if near else f"Known: {every}."
