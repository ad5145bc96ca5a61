import threading
from pathlib import Path

from yanyi.app.out_folder import clear_scraps, nearest
from yanyi.ledger.alone import alone_in


def test_only_scraps_of_known_files_are_cleared(tmp_path: Path) -> None:
    names = [".tale.epub.x3v9k_2a", ".notes.settings", ".tale.epub.x3v9k_2", "tale.epub"]
    for name in names:
        (tmp_path / name).touch()
    clear_scraps([tmp_path / "tale.epub", tmp_path / "gone" / "film.mp4"])
    assert sorted(one.name for one in tmp_path.iterdir()) == sorted(names[1:])


def test_another_build_waits(tmp_path: Path) -> None:
    order: list[str] = []

    def other() -> None:
        with alone_in(tmp_path):
            order.append("other")

    thread = threading.Thread(target=other)
    with alone_in(tmp_path):
        thread.start()
        thread.join(0.05)
        order.append("first")
    thread.join()
    assert order == ["first", "other"]


def test_the_nearest_folder_exists(tmp_path: Path) -> None:
    assert nearest(tmp_path / "a" / "b") == tmp_path
    assert nearest(tmp_path) == tmp_path
