import json

import pytest

from yanyi.media.labelling.aigc import FIELDS, loose_entries, read_entry
from yanyi.media.labels import Label, implicit

WHOLE = implicit(Label(produce_id="x"))


def test_ours_has_all_seven_fields_and_no_fault() -> None:
    entry = read_entry(WHOLE, "XMP")
    assert tuple(name for name, _ in entry.fields) == FIELDS
    assert (entry.field("Label"), entry.field("ProduceID"), entry.faults) == ("1", "x", ())


def test_an_entry_wrapped_in_its_key_is_read_too() -> None:
    assert read_entry(f'{{"AIGC": {WHOLE}}}', "comment").field("ContentProducer") == "Yanyi"


@pytest.mark.parametrize("name", FIELDS)
def test_a_missing_field_is_noticed(name: str) -> None:
    fields = json.loads(WHOLE)
    del fields[name]
    assert read_entry(json.dumps(fields), "").faults == (f"{name} is missing",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (WHOLE[:-3], "not JSON"),
        ("[1]", "not the object"),
        (WHOLE.replace('"Label":"1"', '"Label":"9"'), "must be 1, 2 or 3"),
        (WHOLE.replace('"ProduceID":"x"', '"ProduceID":""'), "ProduceID is empty"),
    ],
)
def test_damage_is_noticed(text: str, said: str) -> None:
    (fault,) = read_entry(text, "").faults
    assert said in fault


def test_entries_are_found_in_other_text_that_names_the_key() -> None:
    (entry,) = loose_entries(f"; AIGC: {WHOLE}\nmore", "heading")
    assert entry.field("ProduceID") == "x"
    assert loose_entries(WHOLE, "heading") == ()
