"""A provider of words for tests: writes the ask back, or the least that fits its schema."""

import json
from collections.abc import Mapping

from yanyi.models.answers import Answer, Wrote
from yanyi.models.asks import Ask, Words
from yanyi.models.provider import Desk
from yanyi.providers.fakes import FakeWriter, expecting


class FakeScribe(FakeWriter):
    """A writer that keeps to schemas: the first choice, the least number, the shortest text."""

    revision = "2"

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """The words of the ask, or JSON that fits."""
        words = expecting(Words, ask, self.name)
        if not words.schema:
            return super().answer(ask, desk)
        return Wrote(json.dumps(_least(json.loads(words.schema)), ensure_ascii=False))


def _least(schema: object) -> object:
    """The least value that fits a schema."""
    if not isinstance(schema, Mapping):
        return None
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    match schema.get("type"):
        case "object":
            known = schema.get("properties", {})
            return {name: _least(known.get(name, {})) for name in schema.get("required", ())}
        case "array":
            return [_least(schema.get("items", {}))] * int(schema.get("minItems", 0))
        case "string":
            return "x" * int(schema.get("minLength", 0))
        case "integer" | "number":
            return schema.get("minimum", min(0, schema.get("maximum", 0)))
        case "boolean":
            return False
        case _:
            return None
