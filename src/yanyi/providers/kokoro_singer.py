"""The built-in singer: the voices of Kokoro on notes, a guide for whoever sings the song."""

from dataclasses import replace

from yanyi.models.answers import Answer
from yanyi.models.asks import Ask, Sing
from yanyi.models.provider import Desk, Offer
from yanyi.providers import kokoro_weights
from yanyi.providers.kokoro_range import singers
from yanyi.providers.local_voice import handed_over, refused


class KokoroSinger:
    """Sings on this machine without key, account or network.

    It is a provider of its own so that its revision is: better singing leaves every spoken line
    as it is remembered.
    """

    name = "kokoro-singer"
    revision = "3"
    local = True

    def offers(self) -> tuple[Offer, ...]:
        """Singing in Mandarin and English, when the model is installed."""
        return (Offer("sing", ("zh", "en"), singers()),) if kokoro_weights.available() else ()

    def essence(self, ask: Ask) -> Ask:
        """Only the main part of the language matters, and the pace is that of the notes."""
        if not isinstance(ask, Sing):
            return ask
        language = ask.language.partition("-")[0].lower()
        return replace(ask, language=language, voice=replace(ask.voice, speed=1.0))

    def price(self, ask: Ask) -> int:
        """Nothing."""
        return 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """The line sung, at the loudness of speech, with the movement of the mouth."""
        if not isinstance(ask, Sing):
            raise refused(self.name, ask)
        from yanyi.providers.kokoro_singing import song

        return handed_over(song(ask), desk)
