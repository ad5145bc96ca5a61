"""``yanyi translate``."""

import json
from typing import Annotated

import typer

from yanyi.cli.options import AsJson, Manuscript

NAME = "translate"
EXAMPLES = "Example: yanyi translate my-story en"


def run(
    path: Manuscript,
    language: Annotated[str, typer.Argument(help="The language to translate into: en, zh, fr.")],
    as_json: AsJson = False,
) -> None:
    """Write the file to fill in for another language, or bring it up to date."""
    from yanyi.app.translating import translate

    made = translate(path, language)
    if as_json:
        data = {
            "file": str(made.path),
            "language": made.language,
            "lines": made.lines,
            "missing": list(made.missing),
            "stale": list(made.stale),
            "lost": list(made.lost),
        }
        print(json.dumps(data, ensure_ascii=False))
        return
    done = made.lines - len(made.missing)
    print(f"{done} of {made.lines} lines are translated, {len(made.stale)} of them stale.")
    if made.lost:
        print(f"{len(made.lost)} translations have lost their lines; they stand at the end.")
    print(f'Fill in {made.path}, write translation = "{language}" under [comic], and make.')
