"""Lines as they are delivered, for tests of films."""

from yanyi.board.types import Voice
from yanyi.models.answers import Said
from yanyi.models.asks import Speech
from yanyi.models.blob import Blob
from yanyi.models.speech import WordTime
from yanyi.perform.film.foley import Happening
from yanyi.perform.film.timing import Delivery
from yanyi.perform.listening import Listened
from yanyi.story.types import Line
from yanyi.story.walk import words_of


def delivered(
    line: Line,
    seconds: float,
    *happenings: Happening,
    mouth: str = "",
    words: tuple[WordTime, ...] = (),
) -> Delivery:
    said = Said(Blob(line.anchor, 1), seconds, mouth)
    speech = Speech(words_of(line), "en", Voice("anyone"))
    return Delivery(line, Listened(speech, said, words), happenings)
