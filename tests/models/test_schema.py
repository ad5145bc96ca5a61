import json

import pytest

from yanyi.models.schema import fault

PERSON = json.dumps(
    {
        "type": "object",
        "properties": {
            "name": {"type": "string", "minLength": 1, "maxLength": 5},
            "role": {"enum": ["hero", "rogue", 3]},
            "age": {"type": ["integer", "null"], "minimum": 0, "maximum": 120},
            "friends": {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 2},
        },
        "required": ["name", "role"],
        "additionalProperties": False,
    }
)


@pytest.mark.parametrize(
    "answer",
    [
        {"name": "Ann", "role": "hero"},
        {"name": "Ann", "role": 3, "age": None, "friends": ["Bob"]},
        {"name": "Ann", "role": "rogue", "age": 0},
    ],
)
def test_what_fits_has_no_fault(answer: object) -> None:
    assert fault(PERSON, json.dumps(answer)) == ""


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ([], "the answer is no object"),
        ({"name": "Ann"}, "lacks role"),
        ({"name": "", "role": "hero"}, "answer.name is too small"),
        ({"name": "Annabel", "role": "hero"}, "answer.name is too large"),
        ({"name": "Ann", "role": "king"}, "is not one of"),
        ({"name": "Ann", "role": "3"}, "is not one of"),
        ({"name": "Ann", "role": True}, "is not one of"),
        ({"name": "Ann", "role": "hero", "age": 1.5}, "no integer or null"),
        ({"name": "Ann", "role": "hero", "age": True}, "no integer or null"),
        ({"name": "Ann", "role": "hero", "age": 130}, "too large (130, not 120)"),
        ({"name": "Ann", "role": "hero", "friends": []}, "answer.friends is too small"),
        ({"name": "Ann", "role": "hero", "friends": ["B", 2]}, "answer.friends[1] is no string"),
        ({"name": "Ann", "role": "hero", "hat": "red"}, "has hat"),
    ],
)
def test_the_first_fault_is_told(answer: object, said: str) -> None:
    assert said in fault(PERSON, json.dumps(answer))


def test_words_around_json_are_a_fault() -> None:
    assert fault("{}", 'Sure: {"name": 1}') == "the answer is not JSON"


@pytest.mark.parametrize("schema", ['{"pattern": "x"}', '{"type": "date"}', "[]", "nonsense"])
def test_a_schema_beyond_the_known_part_is_refused(schema: str) -> None:
    with pytest.raises(ValueError):
        fault(schema, '"x"')


def test_a_constant_is_one_choice() -> None:
    assert fault('{"const": 1}', "1") == ""
    assert fault('{"const": 1}', "2")
