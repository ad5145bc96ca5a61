from yanyi.media.epub.container import Item, manifest, members


def test_the_archive_begins_with_its_kind_and_leaves_pictures_as_they_are() -> None:
    items = [Item("a", "a.jpg", "image/jpeg", b"1"), Item("b", "b.xhtml", "text/html", b"2", "nav")]
    found = list(members(b"<package/>", items))
    assert [one.name for one in found] == [
        "mimetype",
        "META-INF/container.xml",
        "EPUB/package.opf",
        "EPUB/a.jpg",
        "EPUB/b.xhtml",
    ]
    assert [one.compress for one in found] == [False, True, True, False, True]
    listed = list(manifest(items))
    assert [one.get("properties") for one in listed] == [None, "nav"]


def test_sound_is_left_as_it_is_and_a_page_names_its_overlay() -> None:
    items = [
        Item("s", "a.m4a", "audio/mp4", b"1"),
        Item("p", "b.xhtml", "application/xhtml+xml", b"2", overlay="o"),
    ]
    assert [one.compress for one in members(b"", items)][-2:] == [False, True]
    assert [one.get("media-overlay") for one in manifest(items)] == [None, "o"]
