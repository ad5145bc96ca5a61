from yanyi.media.epub.front import Title
from yanyi.media.epub.metadata import meta, metadata


def test_what_a_book_does_not_have_it_does_not_say() -> None:
    made = metadata(Title("雪渡", "zh", "urn:1"), "2026-01-01T00:00:00Z", "Yanyi", [meta("a", "b")])
    tags = [one.tag for one in made]
    assert "dc:creator" not in tags
    assert "dc:rights" not in tags
    assert [one.text for one in made if one.get("property") == "a"] == ["b"]
    full = Title("雪渡", "zh", "urn:1", "某人", "CC0", "a tale")
    tags = [one.tag for one in metadata(full, "2026-01-01T00:00:00Z", "Yanyi", [])]
    assert {"dc:creator", "dc:rights", "dc:description"} <= set(tags)
