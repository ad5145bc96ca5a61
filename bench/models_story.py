"""The examples with models of somebody else's choice, back to what is built in, and forth again.

python bench/models_story.py [--stories NAME:CHAPTERS,...] [--store FOLDER] [--show FOLDER]

Novel, comic and film are made four times: by the built-in artist and the rules; with pictures by a
service over HTTP (a stand-in on this machine that paints what it is told in words, one flat picture
each, `tests/easel.py`) and words by the local `qwen-small`; by what is built in once more; by the
models once more. The last two must make nothing, ask nobody, and give every file as before. Each
comic is judged as in `comic_check.py`, by the faces that were found in its pictures; where these
came flat, once more by the faces that are really in them, which only the stand-in knows: that is
told, and is no condition. Films are small and without music, and voices are the fakes: no model of
this choice makes them. `--show` keeps a page and a frame of each to look at. Writes
bench/models_story.json; ends with 1 where anything is wrong.
"""

import argparse
import json
import shutil
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

EXAMPLES = Path(__file__).parents[1] / "examples"
STORIES = "snow-ferry:2,lost-property:1"
"""The second chapter of the first has doubtful lines, so that somebody is asked for words."""
RESULT = Path(__file__).with_suffix(".json")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--stories", default=STORIES)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--show", type=Path)
    wanted = parser.parse_args()
    # Here, since the process of the local model begins with a copy of this module, and its library
    # does not get on with others made by Cython.
    sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
    from easel import easel
    from models_runs import MEDIA, Bench, told
    from scripted import serving
    from yanyi.app.make import workers_for
    from yanyi.app.request import Request

    rows = {}
    with TemporaryDirectory() as scratch:
        for name, _, chapters in (one.partition(":") for one in wanted.stories.split(",")):
            print(name, chapters, flush=True)
            home = Path(scratch) / name
            shutil.copytree(EXAMPLES / name, home)
            plain = (home / "yanyi.toml").read_text("utf-8")
            store = (wanted.store or Path(scratch) / "store") / name
            request = Request(home, MEDIA, chapters, store=store, jobs=2)
            with serving(easel) as script, closing(workers_for(request)) as workers:
                bench = Bench(request, workers, script, plain)
                rows[name] = {"chapters": chapters, **told(bench, wanted.show)}
            RESULT.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", "utf-8")
    bad = [f"{name}: {one}" for name, row in rows.items() for one in row["wrong"]]
    print(*(bad or ["all is well"]), sep="\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
