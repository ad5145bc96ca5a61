from dataclasses import replace
from pathlib import Path

import pytest

from yanyi.app.session import providers_of
from yanyi.app.tiers import Tiers, joined, tiers_of
from yanyi.models.routing import Policy
from yanyi.problems import InputError
from yanyi.project.folder import Project
from yanyi.project.services import ServiceTable
from yanyi.project.settings import Settings
from yanyi.providers.fakes import FakeArtist, FakeWriter
from yanyi.providers.painter_fake import FakePainter
from yanyi.providers.route import Route

BUILT_IN = {"picture": "illustrator", "speech": "kokoro"}


def tiers(policy: Policy = Policy.THRIFTY, **models: str | tuple[str, ...]) -> dict[str, Tiers]:
    """Who is asked; names that begin with ``dear`` cost money."""
    settings = Settings(models=models, policy=policy, source="yanyi.toml")
    return tiers_of(settings, BUILT_IN, lambda name: name.startswith("dear"))


def test_what_is_built_in_answers_where_nobody_is_named() -> None:
    assert tiers() == {kind: Tiers((name,)) for kind, name in BUILT_IN.items()}
    assert tiers(picture="dear:it")["picture"] == Tiers(("dear:it",))


def test_the_built_in_one_has_its_place_in_a_list() -> None:
    assert tiers(picture=("built-in", "dear:it"))["picture"].names == ("illustrator", "dear:it")
    assert tiers(picture=("small:it", "built-in"))["picture"].names == ("small:it", "illustrator")


def test_of_words_the_rules_come_first_and_ask_sparingly() -> None:
    whole = "built-in", "small:it", "dear:it"
    assert tiers(words=whole)["words"] == Tiers(whole[1:], spares=True)
    assert tiers(words=whole[1:])["words"] == Tiers(whole[1:])
    assert tiers(Policy.BEST, words=whole)["words"] == Tiers(whole[1:])
    assert "words" not in tiers(words=("built-in",))


def test_a_free_project_asks_nobody_who_costs() -> None:
    assert tiers(Policy.FREE, words=("built-in", "small:it", "dear:it"))["words"] == Tiers(
        ("small:it",), spares=True
    )
    assert "words" not in tiers(Policy.FREE, words="dear:it")
    assert tiers(Policy.FREE, picture="dear:it")["picture"] == Tiers(("illustrator",))


@pytest.mark.parametrize(
    ("kind", "names", "message"),
    [
        ("speech", ("kokoro", "dear:it"), "speech cannot be asked of several"),
        ("music", ("built-in", "dear:it"), "music has nothing built in"),
        ("picture", (), "picture names nobody"),
    ],
)
def test_a_list_that_makes_no_sense_is_refused(
    kind: str, names: tuple[str, ...], message: str
) -> None:
    settings = Settings(models={kind: names}, source="yanyi.toml")
    with pytest.raises(InputError, match=rf"yanyi.toml: \[models\] {message}"):
        tiers_of(settings, BUILT_IN, lambda name: False)


def test_one_alone_is_no_route_unless_the_rules_come_first() -> None:
    made = {"a": FakeWriter(), "b": FakeWriter()}
    assert joined("words", Tiers(("a",)), made, Policy.THRIFTY) is made["a"]
    alone = joined("words", Tiers(("a",), spares=True), made, Policy.THRIFTY)
    assert isinstance(alone, Route)
    assert alone.spares
    assert isinstance(joined("words", Tiers(("a", "b")), made, Policy.THRIFTY), Route)


def test_a_project_gets_its_routes(tmp_path: Path) -> None:
    settings = Settings(
        models={
            "speech": "fake-voice",
            "picture": ("fake-artist", "fake-painter"),
            "words": ("built-in", "house:small"),
        },
        services={"house": ServiceTable(url="http://127.0.0.1:1/v1")},
    )
    project = Project(tmp_path / "story.md", tmp_path, tmp_path / "out", settings)
    found = providers_of(project)
    pictures, words = found["picture"], found["words"]
    assert isinstance(pictures, Route)
    assert [type(one) for one in pictures.providers] == [FakeArtist, FakePainter]
    assert isinstance(words, Route)
    assert (words.name, words.spares) == ("house:small", True)
    free = replace(project, settings=replace(settings, policy=Policy.FREE))
    assert "words" not in providers_of(free)
    wrong = replace(settings, models={"words": ("fake-writer", "fake-artist")})
    with pytest.raises(InputError, match="fake-artist does not offer words"):
        providers_of(replace(project, settings=wrong))
