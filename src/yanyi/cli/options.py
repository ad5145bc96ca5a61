"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

Manuscript = Annotated[Path, typer.Argument(help="A manuscript, or a project folder.")]
Media = Annotated[
    str,
    typer.Option(
        "--for", help="Media, with commas: novel,comic,audiobook,score,film; or picturebook."
    ),
]
Chapters = Annotated[str, typer.Option(help="Chapters to perform: 2, or 1-3, or 1-3,5.")]
Out = Annotated[Path | None, typer.Option(help="Where the results go.")]
StoreFolder = Annotated[Path | None, typer.Option("--store", help="Where finished work is kept.")]
Money = Annotated[str, typer.Option("--budget", help="The most this may cost, such as 1.50.")]
Jobs = Annotated[int, typer.Option(min=0, help="Processes to use; 0 for one a core.")]
Watched = Annotated[
    bool, typer.Option("--watch", help="Make again at every edit, with a page that shows it.")
]
Cluster = Annotated[
    str, typer.Option(help="A Ray cluster to work on: host:port or ray://host:port.")
]
Share = Annotated[str, typer.Option(help="Folder or URL through which its machines pass files.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]
