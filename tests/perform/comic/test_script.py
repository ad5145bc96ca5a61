from yanyi.art.lettering.items import Kind, Style, Words, passage_text
from yanyi.perform.comic.estimates import ems
from yanyi.perform.comic.script import apart, drafts, passage, pieces, scripted
from yanyi.story.types import (
    Block,
    Document,
    Emphasis,
    Line,
    Narrated,
    Note,
    Paragraph,
    Plain,
    Ruby,
    Sound,
    Spoken,
    Strong,
    Sung,
    Thought,
    Verse,
)
from yanyi.story.vocabulary import Manner


def said(anchor: str, text: str, who: str = "m", manner: Manner = Manner.PLAIN) -> Spoken:
    return Spoken(anchor, (Plain(text),), who, manner)


def told(anchor: str, text: str, tag: bool = False) -> Narrated:
    return Narrated(anchor, (Plain(text),), tag)


def kinds(*blocks: Block, chinese: bool = False) -> list[Kind]:
    return [one.kind for one in drafts(list(scripted(blocks).values()), chinese)]


def test_runs_keep_their_style_and_lose_their_spare_space() -> None:
    runs = (
        Plain("  That\n is "),
        Emphasis("not"),
        Note("a note"),
        Strong(" a "),
        Ruby("dog", "woof"),
    )
    assert passage(runs) == (
        Words("That is "),
        Words("not", Style.EMPHASIS),
        Words(" a ", Style.STRONG),
        Words("dog", Style.PLAIN, "woof"),
    )
    assert passage((Plain(" \n "),)) == ()


def test_each_line_gets_what_holds_it() -> None:
    lines: tuple[tuple[Line, Kind], ...] = (
        (told("a", "It rained."), Kind.CAPTION),
        (said("a", "Yes."), Kind.SPEECH),
        (said("a", "Yes!", manner=Manner.SHOUT), Kind.SHOUT),
        (said("a", "Yes.", manner=Manner.WHISPER), Kind.WHISPER),
        (Thought("a", (Plain("Hm."),), "m"), Kind.THOUGHT),
        (Sung("a", (Plain("La."),), "m"), Kind.SONG),
        (Sound("a", (Plain("Crash!"),)), Kind.SOUND),
    )
    for line, kind in lines:
        assert kinds(Paragraph((line,))) == [kind]
    assert kinds(Document("letter", (told("a", "Dear"),))) == [Kind.LETTER]
    assert kinds(Document("screen", (told("a", "hi"),))) == [Kind.SCREEN]
    assert kinds(Verse((told("a", "O rose"),))) == [Kind.VERSE]


def test_one_person_speaking_on_speaks_in_one_balloon() -> None:
    lines = (said("a", "No."), told("t", "she said.", tag=True), said("b", "Never."))
    found = list(
        drafts([one for one in scripted((Paragraph(lines),)).values() if not one.tag], False)
    )
    assert [[cue.anchor for cue in one.cues] for one in found] == [["a", "b"]]


def test_two_people_speak_in_two() -> None:
    found = kinds(Paragraph((said("a", "No."), said("b", "Yes.", "l"))))
    assert found == [Kind.SPEECH, Kind.SPEECH]


def test_a_tag_counts_as_one_only_where_a_balloon_shows_who_speaks() -> None:
    known = scripted((Paragraph((said("a", "No."), told("t", "she said", tag=True))),))
    unknown = scripted((Paragraph((said("a", "No.", ""), told("t", "she said", tag=True))),))
    assert known["t"].tag
    assert not unknown["t"].tag


def test_long_lines_are_cut_where_they_breathe_and_nothing_is_lost() -> None:
    english = "It was late. She had gone home, of course; everyone had. " * 12
    chinese = "天色已晚。她当然早就回家了，大家都走了；只剩下一盏灯。" * 12
    for text in (english.strip(), chinese, "好" * 300, "word " * 200 + "end"):
        parts = pieces((Words(text),), 70.0)
        assert "".join(map(passage_text, parts)) == text
        assert all(ems(passage_text(part)) <= 75.0 for part in parts)
        assert len(parts) > 1
    ends = {passage_text(part).rstrip()[-1] for part in pieces((Words(chinese),), 70.0)}
    assert ends <= set("。；，")


def test_styles_survive_a_cut() -> None:
    words = (Words("one two three "), Words("four five six ", Style.STRONG), Words("seven eight"))
    parts = pieces(words, 9.0)
    assert "".join(map(passage_text, parts)) == passage_text(words)
    strong = [w.text for part in parts for w in part if w.style is Style.STRONG]
    assert "".join(strong) == "four five six "


def test_a_passage_is_cut_in_shares_where_it_breathes() -> None:
    words = (Words("One two three. Four five six, seven. "), Words("Eight."))
    parts = apart(words, [2.0, 2.0, 1.0])
    texts = [passage_text(part) for part in parts]
    assert "".join(texts) == passage_text(words)
    assert texts == ["One two three. ", "Four five six, seven. ", "Eight."]
    assert apart(words, [1.0]) == [words]
    few = apart((Words("No"),), [1.0, 1.0, 1.0])
    assert [passage_text(part) for part in few] == ["No", "", ""]
