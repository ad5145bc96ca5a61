from art.scenery.survey import is_a_place
from yanyi.board.vocabulary import Era, SettingKind


def test_it_is_a_place_by_day_and_night() -> None:
    is_a_place(SettingKind.DESERT, *Era)
