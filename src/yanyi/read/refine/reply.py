"""What a model answered, checked line by line against what was asked."""

import json

from yanyi.read.refine.question import UNKNOWN, Question


def speakers(text: str, question: Question, count: int) -> tuple[str | None, ...]:
    """Who says each of ``count`` lines, by id: empty when the model cannot tell, None when its

    answer cannot be used.
    """
    try:
        found = json.loads(text)
    except ValueError:
        return (None,) * count
    if not isinstance(found, dict):
        return (None,) * count
    return tuple(_speaker(found.get(str(n)), question) for n in range(1, count + 1))


def _speaker(value: object, question: Question) -> str | None:
    if not isinstance(value, str):
        return None
    return "" if value == UNKNOWN else question.people.get(value)
