"""``yanyi new``."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from yanyi.cli.options import AsJson, StoreFolder

if TYPE_CHECKING:
    from yanyi.app.transcribing import Transcript

NAME = "new"
EXAMPLES = "Examples: yanyi new my-story; yanyi new my-story --from recording.m4a"


def run(
    name: Annotated[Path, typer.Argument(help="The folder to make.")],
    recording: Annotated[
        Path | None,
        typer.Option("--from", help="A recording of the story, to be written down."),
    ] = None,
    language: Annotated[
        str, typer.Option(help="What is spoken in it: zh or en; heard when left out.")
    ] = "",
    store: StoreFolder = None,
    as_json: AsJson = False,
) -> None:
    """Start a project: a folder with a manuscript to write in and its settings."""
    from yanyi.app.new import free, new

    free(name)
    heard = _heard(recording, name.name, language, store, as_json) if recording else None
    files = new(name, heard.text if heard else "")
    if as_json:
        print(json.dumps([str(one) for one in files]))
        return
    if heard:
        print(f"{heard.words} words were heard, {heard.doubtful} of them are marked as doubtful.")
        print(f"Read and mend {files[0]}: what is said has no quotation marks yet.")
    print(f"Write in {files[0]}, then: yanyi make {name}")


def _heard(
    recording: Path, title: str, language: str, store: Path | None, as_json: bool
) -> "Transcript":
    from yanyi.app.transcribing import transcribed
    from yanyi.cli.progress import progress

    with progress(as_json) as following:
        return transcribed(recording, title, language, store, following)
