from dataclasses import replace

from perform.comic.comic_stories import chinese, english
from yanyi.board.types import Board, BoardChapter, BoardScene
from yanyi.perform.comic.gathering import gather
from yanyi.story.reading import Why
from yanyi.story.walk import walk


def anchors(board: Board) -> list[str]:
    story, _ = english()
    gathered = gather(story, board, False)
    cells = [cell for groups in gathered.chapters for group in groups for cell in group]
    return [cue.anchor for cell in cells for draft in cell.drafts for cue in draft.cues]


def test_every_line_is_in_a_cell_or_left_out() -> None:
    story, board = english()
    gathered = gather(story, board, False)
    left_out = {one.anchor for one in gathered.omitted}
    assert {one.reason for one in gathered.omitted} == {Why.SPEECH_TAG}
    assert set(anchors(board)) | left_out == {found.line.anchor for found in walk(story)}


def test_lines_stay_in_the_storys_order() -> None:
    story, board = english()
    order = [found.line.anchor for found in walk(story)]
    told = list(dict.fromkeys(anchors(board)))
    assert told == [anchor for anchor in order if anchor in told]


def test_a_line_the_board_forgot_goes_with_the_shot_before() -> None:
    _, board = english()
    scene = board.chapters[0].scenes[0]
    shots = tuple(replace(shot, lines=shot.lines[:1]) for shot in scene.shots)
    thin = replace(board, chapters=(BoardChapter((BoardScene(shots, scene.mood),)),))
    assert anchors(thin) == anchors(board)


def test_small_scenes_share_a_page() -> None:
    story, board = chinese()
    scene, shown = story.chapters[0].scenes[0], board.chapters[0].scenes[0]
    halves = (replace(scene, blocks=scene.blocks[:1]), replace(scene, blocks=scene.blocks[1:]))
    boards = (replace(shown, shots=shown.shots[:1]), replace(shown, shots=shown.shots[1:]))
    parted = replace(story, chapters=(replace(story.chapters[0], scenes=halves),))
    gathered = gather(parted, replace(board, chapters=(BoardChapter(boards),)), True)
    assert len(gathered.chapters[0]) == 1
