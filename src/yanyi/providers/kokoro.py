"""The built-in voices: Kokoro-82M on this machine, Mandarin and English."""

from yanyi.models.answers import Answer
from yanyi.models.asks import Ask, Speech
from yanyi.models.provider import Desk, Offer
from yanyi.providers import kokoro_weights
from yanyi.providers.kokoro_catalogue import voices
from yanyi.providers.local_voice import handed_over, main_language, refused


class Kokoro:
    """Speaks on this machine without key, account or network."""

    name = "kokoro"
    revision = "6"
    local = True

    def offers(self) -> tuple[Offer, ...]:
        """Speech in Mandarin and English, when the model is installed."""
        return (Offer("speech", ("zh", "en"), voices()),) if kokoro_weights.available() else ()

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
        from yanyi.providers.kokoro_speech import speech

        return handed_over(speech(ask), desk)
