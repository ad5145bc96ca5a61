from perform.comic.comic_stories import chinese, english
from yanyi.art.lettering.items import passage_text
from yanyi.perform.comic.gathering import gather
from yanyi.perform.comic.script import passage
from yanyi.perform.comic.sheets import Sheet, sheets
from yanyi.perform.comic.strip import STRIP, strip_sheets
from yanyi.perform.comic.translated import translated
from yanyi.story.types import Plain, Story, TranslatedLine, Translation
from yanyi.story.walk import lines, words_of


def planned(language: str = "zh") -> tuple[Story, list[Sheet]]:
    story, board = chinese() if language == "zh" else english()
    return story, sheets(story, gather(story, board, language == "zh"), language == "zh")[0]


def translation(story: Story, words: str = "word ", times: float = 1.6) -> Translation:
    """Every line in English, longer than it was as English is."""
    made = []
    for line in lines(story):
        count = max(1, round(len(words_of(line)) * times / 2.6))
        made.append(TranslatedLine(line.anchor, (Plain((words * count).strip()),)))
    return Translation("en", tuple(made))


def told(made: tuple[Sheet, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for draft in (draft for sheet in made for panel in sheet.drafts for draft in panel):
        for cue in draft.cues:
            found[cue.anchor] = found.get(cue.anchor, "") + passage_text(cue.passage)
    return found


def squeezed(text: str) -> str:
    return "".join(text.split())


def test_every_word_of_the_translation_is_on_a_page() -> None:
    story, before = planned()
    other = translation(story)
    found = told(translated(before, other, False).sheets)
    wanted = {line.anchor: passage_text(passage(line.runs)) for line in other.lines}
    original = told(tuple(before))
    assert set(found) == set(original)
    assert all(squeezed(found[anchor]) == squeezed(wanted[anchor]) for anchor in found)


def test_the_pictures_stay_what_they_are() -> None:
    story, before = planned()
    for times in (1.0, 1.6, 9.0):
        made = translated(before, translation(story, times=times), False)
        for sheet, pictures in zip(made.sheets, made.pictures, strict=True):
            for spot, (page, at) in zip(sheet.spots, pictures, strict=True):
                own = before[page].spots[at]
                assert spot.cell.view == own.cell.view
                assert spot.picture == own.picture


def test_pages_stay_pages_while_the_words_fit_and_go_on_behind_when_they_do_not() -> None:
    story, before = planned()
    same = translated(before, translation(story, times=1.0), False)
    assert [sheet.spots[0].corners for sheet in same.sheets] == [
        sheet.spots[0].corners for sheet in before
    ]
    long = translated(before, translation(story, times=14.0), False)
    assert len(long.sheets) > len(before)
    wanted = {line.anchor: words_of(line) for line in translation(story, times=14.0).lines}
    found = told(long.sheets)
    assert all(squeezed(found[anchor]) == squeezed(wanted[anchor]) for anchor in found)


def test_lines_without_a_translation_keep_their_words_and_are_named() -> None:
    story, before = planned()
    whole = translation(story)
    made = translated(before, Translation("en", whole.lines[:3]), False)
    original, found = told(tuple(before)), told(made.sheets)
    done = {one.anchor for one in whole.lines[:3]}
    assert set(made.kept) == set(original) - done
    assert all(found[anchor] == original[anchor] for anchor in made.kept)


def test_a_line_that_was_cut_is_cut_again() -> None:
    _, before = planned("en")
    pieces: dict[str, int] = {}
    for draft in (draft for sheet in before for panel in sheet.drafts for draft in panel):
        for cue in draft.cues:
            pieces[cue.anchor] = pieces.get(cue.anchor, 0) + 1
    cut = next(anchor for anchor, count in pieces.items() if count > 1)
    words = ("One sentence stands here. " * 12).strip()
    other = Translation("en", (TranslatedLine(cut, (Plain(words),)),))
    made = translated(before, other, False)
    parts = [
        passage_text(cue.passage)
        for sheet in made.sheets
        for panel in sheet.drafts
        for draft in panel
        for cue in draft.cues
        if cue.anchor == cut
    ]
    assert len(parts) >= pieces[cut]
    assert squeezed("".join(parts)) == squeezed(words)
    assert all(part.rstrip().endswith(".") for part in parts)


def test_too_few_words_leave_the_last_balloons_out() -> None:
    story, before = planned()
    made = translated(before, translation(story, "No", 0.0), False)
    drafts = [draft for sheet in made.sheets for panel in sheet.drafts for draft in panel]
    assert all(cue.passage for draft in drafts for cue in draft.cues)
    assert all(draft.cues for draft in drafts)


def test_a_strip_is_exchanged_as_pages_are() -> None:
    story, board = chinese()
    before = strip_sheets(story, gather(story, board, True), True)[0]
    other = translation(story, times=14.0)
    made = translated(before, other, False)
    wanted = {line.anchor: squeezed(words_of(line)) for line in other.lines}
    found = {anchor: squeezed(words) for anchor, words in told(made.sheets).items()}
    assert found == {anchor: wanted[anchor] for anchor in found}
    behind = [sheet for sheet in made.sheets if sheet not in before and not sheet.bookmark]
    assert all(sheet.width == STRIP for sheet in behind)
    assert all(
        corner[0] <= STRIP for sheet in behind for spot in sheet.spots for corner in spot.corners
    )
