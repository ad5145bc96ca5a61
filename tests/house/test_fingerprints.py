from house.fingerprints import behind, current, kept, stale


def test_no_recipe_changed_without_a_new_version() -> None:
    now = current()
    assert not stale(now, kept()), "raise the version, then run tests/house/fingerprints.py"
    assert {name: pair[0] for name, pair in now.items()} == {
        name: pair[0] for name, pair in kept().items()
    }, "run tests/house/fingerprints.py"


def test_a_changed_recipe_is_noticed() -> None:
    then = {"a": ("1", "00"), "b": ("1", "11")}
    assert stale({"a": ("1", "22"), "b": ("2", "33"), "c": ("1", "44")}, then) == ["a"]


def test_what_a_recipe_imports_counts_too() -> None:
    assert "yanyi.art.light" in behind("yanyi.art.palette") | behind("yanyi.art.scenery.scene")
