"""Small edits of a long film: one line of dialogue, then the colour of one person's coat.

python bench/film_edit.py [--store FOLDER] [--chapters 1-5]

The Chinese example is filmed whole, then again after each edit; of both it is told how long that
took and what was made: of the colour, pictures and shots of that person and no others (how many of
them there are is said beside it). Writes bench/film_edit.json.
"""

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Any

from yanyi.app.request import Request
from yanyi.app.session import open_session

ROOT = Path(__file__).parents[1]
STORY = ROOT / "examples" / "snow-ferry"
BEFORE, AFTER = "他没有分量。", "他怎么没有分量？"
PERSON, COLOUR = "小满", 'look = "两个小髻，绿棉袄"'
AIM = 10.0
RESULT = Path(__file__).with_suffix(".json")


def film(home: Path, store: Path, chapters: str) -> tuple[float, dict[str, Any]]:
    """Film the story: seconds, and what was made."""
    command = [str(Path(sys.executable).with_name("yanyi")), "make", str(home), "--for", "film"]
    command += ["--out", str(home / "out"), "--store", str(store), "--json"]
    command += ["--chapters", chapters] if chapters else []
    start = time.time()
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr.strip())
    return time.time() - start, json.loads(done.stdout)["made"]


def edited(path: Path, before: str, after: str) -> None:
    """Change the first place where some words stand."""
    text = path.read_text("utf-8")
    if before not in text:
        raise SystemExit(f"{path.name} does not say {before}")
    path.write_text(text.replace(before, after, 1), "utf-8")


def shots_of(home: Path) -> tuple[int, int]:
    """How many shots of the board show the person, and how many there are."""
    session = open_session(Request(home, media=("film",)))
    role = next(one.id for one in session.story.cast if one.name == PERSON)
    shots = [
        shot
        for chapter in session.board.chapters
        for scene in chapter.scenes
        for shot in scene.shots
    ]
    return sum(role in shot.roles for shot in shots), len(shots)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--store", type=Path)
    parser.add_argument("--chapters", default="")
    options = parser.parse_args()
    with TemporaryDirectory() as scratch:
        home = Path(scratch) / "story"
        copytree(STORY, home)
        store = options.store or Path(scratch) / "store"
        film(home, store, options.chapters)
        again, none = film(home, store, options.chapters)
        record = json.loads((home / "out" / "yanyi.json").read_text("utf-8"))
        minutes = float(record["media"]["film"]["facts"]["seconds"]) / 60
        segments = int(record["media"]["film"]["facts"]["segments"])
        showing, shots = shots_of(home)
        edited(home / "story.md", BEFORE, AFTER)
        line, made = film(home, store, options.chapters)
        settings = home / "yanyi.toml"
        coat = settings.read_text("utf-8")
        start = coat.index(f'[cast."{PERSON}"]')
        row = next(one for one in coat[start:].splitlines() if one.startswith("look"))
        settings.write_text(coat[:start] + coat[start:].replace(row, COLOUR, 1), "utf-8")
        colour, redrawn = film(home, store, options.chapters)
    result = {
        "minutes": round(minutes, 2),
        "segments": segments,
        "nothing changed": {"seconds": round(again, 1), "made": none},
        "one line": {"seconds": round(line, 1), "made": made},
        "one colour": {"seconds": round(colour, 1), "made": redrawn},
        "shots that show them": [showing, shots],
    }
    print(f"a film of {minutes:.1f} min, {segments} segments; nothing changed: {again:.1f} s")
    verdict = "kept" if line < AIM else "missed"
    print(f"one line: {line:.1f} s (goal {AIM:.0f}, {verdict}), made {made}")
    print(f"one colour: {colour:.1f} s, {showing} of {shots} shots show them, made {redrawn}")
    RESULT.write_text(json.dumps(result, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
