"""An explanation is short where much is alike, and whole where that is wanted."""

from dataclasses import replace

from yanyi.app.explain import Explanation, Held, Made
from yanyi.cli.explain_lines import Branch, branch, head, rows

VOICE = Made("speech of 陈伯: “是我。”", "speech", "fake-voice", "3", "k", seconds=0.2)
FILM = ("[film] width = 320",)


def shot(number: int) -> Made:
    picture = Made(f"picture {number}", "picture", "artist", "4", str(number), settings=FILM)
    return Made(f"shot {number}", "make", "film.shot", "5", "s", 0, 9, FILM, 2.0, behind=(picture,))


MADE = Made("film joined", "make", "film.join", "9", "j", behind=(*map(shot, range(9)), VOICE))
LINES = tuple(
    Held(f"ch01.x.{n}", f"“Line {n}.”", "Ada", "One" if n < 10 else "Two", f"tale.md:{n}")
    for n in range(20)
)
FOUND = Explanation(
    "film/tale.mp4",
    "film",
    "",
    1234,
    LINES,
    MADE,
    (("recipe", "film.join", "9", 1), ("speech", "fake-voice", "3", 118)),
    FILM,
    75.0,
    1_500_000,
    (),
)


def test_the_head_tells_lines_models_settings_time_and_money() -> None:
    told = list(head(FOUND, everything=False))
    assert told[0] == "film/tale.mp4 (film, 1,234 bytes)"
    assert told[1:5] == [
        "20 lines of the story are in it:",
        "  One",
        "    tale.md:0  Ada: “Line 0.”",
        "    tale.md:1  Ada: “Line 1.”",
    ]
    assert "    … and 14 more (--all)" in told
    assert told.index("  Two") > told.index("    … and 14 more (--all)")
    assert told[-3:] == [
        "Models: speech by fake-voice 3 (118)",
        "Settings that reached it: [film] width = 320",
        "119 steps took 75 s, cost 1.50 USD",
    ]
    assert sum("Line" in one for one in head(FOUND, everything=True)) == 20


def test_translated_words_stand_beside_their_line_and_unknown_words_leave_the_anchor() -> None:
    held = (replace(LINES[0], translated="“一。”"), Held("ch01.gone.1"))
    told = list(head(replace(FOUND, language="zh", lines=held), everything=False))
    assert told[0] == "film/tale.mp4 (film, zh, 1,234 bytes)"
    assert "    tale.md:0  Ada: “Line 0.”  → “一。”" in told
    assert "    ch01.gone.1" in told


def test_equal_siblings_are_folded_with_what_they_took() -> None:
    tree = list(rows(branch(MADE, everything=False)))
    assert tree[0] == "film joined [recipe film.join 9]"
    assert tree[1] == "  shot 0 [recipe film.shot 5, 2 s] ← [film] width = 320"
    assert tree[2] == "    picture 0 [artist 4]"
    assert "  … and 6 more like it: 12 s (--all)" in tree
    assert tree[-1] == "  speech of 陈伯: “是我。” [fake-voice 3, 0.2 s]"
    assert len(list(rows(branch(MADE, everything=True)))) == 1 + 9 * 2 + 1


def test_the_walk_ends_where_it_is_told_to() -> None:
    assert branch(MADE, everything=False, depth=1).branches == (
        Branch("… from 19 steps (--depth)"),
    )
    tree = list(rows(branch(MADE, everything=False, depth=2)))
    assert tree[2] == "    … from 1 step (--depth)"
    assert not any("picture" in one for one in tree)


def test_takes_seeds_and_what_was_told_before_are_named() -> None:
    again = replace(VOICE, take=2, seed=7, again=True)
    assert (
        branch(again, everything=False).text
        == "speech of 陈伯: “是我。”, take 2, seed 7 (told above)"
    )
    own = Made("your own file: [lines.a] picture = quay.png")
    assert list(rows(branch(own, everything=False))) == [own.what]
