"""The question about a picture that everybody who sees can answer, and its answer."""

import json

WRITTEN = (
    "Which words are written in this picture? Answer with a JSON list and nothing else: a string"
    " for each line as it stands there, [] when nothing is written."
)


def lines_of(answer: str) -> tuple[str, ...]:
    """The lines in an answer to ``WRITTEN``; of an answer that is no such list, all its lines."""
    try:
        found = json.loads(answer.strip().removeprefix("```json").removesuffix("```"))
    except ValueError:
        found = answer.splitlines()
    rows = found if isinstance(found, list) else [found]
    return tuple(text for text in (" ".join(str(row).split()) for row in rows) if text)
