"""The fast English voice: Hibari on this machine, many times quicker than Kokoro."""

from importlib.util import find_spec

from yanyi.models.answers import Answer
from yanyi.models.asks import Ask, Speech
from yanyi.models.provider import Desk, Offer
from yanyi.providers.hibari_voices import THROATS, throat
from yanyi.providers.local_voice import handed_over, main_language, refused


class Hibari:
    """Speaks English on this machine; an option (``[models] speech = "hibari"``)."""

    name = "hibari"
    revision = "2"
    local = True

    def offers(self) -> tuple[Offer, ...]:
        """Speech in English, when the model is installed."""
        if find_spec("hibari") is None:
            return ()
        return (Offer("speech", ("en",), tuple(one.offer for one in THROATS)),)

    def essence(self, ask: Ask) -> Ask:
        """Only the main part of the language matters."""
        return main_language(ask)

    def price(self, ask: Ask) -> int:
        """Nothing."""
        return 0

    def answer(self, ask: Ask, desk: Desk) -> Answer:
        """The words spoken, at the reference loudness, with the movement of the mouth."""
        if not isinstance(ask, Speech):
            raise refused(self.name, ask)
        from yanyi.media.audio.sound import Samples
        from yanyi.providers.hibari_engine import speak
        from yanyi.providers.kokoro_speech import Reader, recited

        who = throat(ask.voice.name)

        def read(sounds: str, speed: float, take: int) -> Samples:
            return speak(sounds, speed, who.pitch, take)

        return handed_over(recited(ask, Reader(read, False, who.size, who.pace)), desk)
