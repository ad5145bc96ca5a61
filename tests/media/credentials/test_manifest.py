import json
import uuid
from dataclasses import replace
from typing import Any

from media.credentials.identities import MAKING
from yanyi.media.credentials.manifest import Making, manifest


def data(making: Making, label: str) -> Any:
    """An assertion of a manifest."""
    whole = json.loads(manifest(making, "me"))
    return next(one["data"] for one in whole["assertions"] if one["label"] == label)


def test_the_same_making_says_the_same_and_another_does_not() -> None:
    assert manifest(MAKING, "me") == manifest(MAKING, "me")
    others = [manifest(replace(MAKING, digest="01"), "me"), manifest(MAKING, "you")]
    labels = {json.loads(one)["label"] for one in (manifest(MAKING, "me"), *others)}
    assert len(labels) == 3
    assert all(uuid.UUID(one.removeprefix("urn:c2pa:")).version == 4 for one in labels)


def test_every_part_says_how_it_came_to_be() -> None:
    actions = data(MAKING, "c2pa.actions.v2")["actions"]
    assert [(one["action"], one["digitalSourceType"].rsplit("/")[-1]) for one in actions] == [
        ("c2pa.created", "compositeSynthetic"),
        ("org.yanyi.made.picture", "algorithmicMedia"),
        ("org.yanyi.made.speech", "trainedAlgorithmicMedia"),
        ("c2pa.edited", "humanEdits"),
    ]


def test_nobody_edited_what_nobody_corrected() -> None:
    actions = data(replace(MAKING, corrected=0), "c2pa.actions.v2")["actions"]
    assert len(actions) == 3
    assert "c2pa.edited" not in {one["action"] for one in actions}


def test_the_words_are_the_authors() -> None:
    text, *made = data(MAKING, "org.yanyi.parts")["parts"]
    hand = {"lines_corrected": 2, "takes_chosen": 1}
    assert text == {"part": "text", "by": "某人", "generated": False} | hand
    assert all(one["generated"] for one in made)


def test_models_are_ingredients_and_rules_are_not() -> None:
    (model,) = json.loads(manifest(MAKING, "me"))["ingredients"]
    assert (model["title"], model["relationship"]) == ("kokoro", "inputTo")
    assert "1.0" in model["description"]
