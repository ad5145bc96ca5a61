"""Chinese: what speaks for and against everybody who may have said a quotation."""

from collections.abc import Sequence

from yanyi.read.draft import Draft
from yanyi.read.people import People
from yanyi.read.zh.clauses import Actor, Sort
from yanyi.read.zh.focus import Likely
from yanyi.read.zh.kin import STRANGERS
from yanyi.read.zh.narration import Narration, Told
from yanyi.read.zh.turns import Said
from yanyi.story.vocabulary import Gender

Scores = dict[str, float]

# Log-odds. Nobody known; named shortly before, spoke before, named soon after, each by distance.
_NOBODY, _STRANGE = -2.0, -0.5
_NEAR, _SPOKE, _AHEAD = (1.0, 0.15), (0.8, 0.15), (0.3, 0.1)
# The subject of a tag before and behind the words, by name and otherwise; whom it is said to.
LED = (7.0, 4.5, -3.0)
TRAILED = (6.0, 4.0, -2.5)
_OTHER_GENDER, _STRANGER, _NEW = -4.0, 2.0, 4.0
# Who acts behind the words: near, far, when a tag leads them, when told to have heard them.
_AFTER, _AFTER_FAR, _AFTER_LED, _AFTER_HEARS = 3.0, 0.8, -0.6, -2.0
# Who acts before the words: in the same row, in the row before, where rows are no paragraphs.
_BEFORE, _BEFORE_FAR, _BEFORE_SPLIT, _BEFORE_OBJECT = 2.0, 0.5, -1.5, 0.8
_UNNAMED, _MUSED = 0.7, 0.3
# Named in the words: called, spoken of, introduced; called or spoken to just before.
_CALLED, _SPOKEN_OF, _OWN, _ANSWERS, _TOLD_TO = -3.5, -2.0, 4.0, 1.2, 1.2
_RECENT, _LATELY, _SOON = 12, 6, 10
_LEAST, _HOPELESS = 0.05, 6.5


class Evidence:
    """Scores by person for every quotation; ``split`` where rows are no paragraphs."""

    def __init__(
        self, drafts: Sequence[Draft], people: People, narration: Narration, split: bool
    ) -> None:
        self.drafts, self.people, self.told = drafts, people, narration.told
        self.split = split

    def scores(self, one: Said, last: Said | None, spoke: Sequence[str]) -> Scores:
        """Everybody near a quotation; ``spoke`` are the surest speakers before it, in order."""
        lead, trail = one.lead, one.trail
        if lead is not None and (who := self._plain(lead)) and who not in one.called | one.named:
            return {who: LED[0]}
        scores = self._near(one.line, spoke)
        if lead is not None:
            self._tagged(scores, lead, LED)
        if trail is not None and (lead is None or not lead.speaker):
            self._tagged(scores, trail, TRAILED)
        if trail is None:
            self._after(one, scores)
        if lead is None:
            self._before(one, scores)
        self._named(scores, one, last)
        least = max(scores.values()) - _HOPELESS
        return {who: score for who, score in scores.items() if score >= least}

    def _plain(self, lead: Told) -> str:
        """Who is named outright right before the words."""
        speaker = lead.sentence.speaker
        if speaker is None or speaker.sort is not Sort.NAME or len(lead.speaker) != 1:
            return ""
        return next(iter(lead.speaker))

    def _near(self, line: int, spoke: Sequence[str]) -> Scores:
        scores: Scores = {"": _NOBODY}
        before = self._walk(range(line - 1, max(-1, line - 40), -1), _RECENT)
        after = self._walk(range(line + 1, min(len(self.drafts), line + _SOON)), _LATELY)
        for distance, who in enumerate(before):
            scores.setdefault(who, _NEAR[0] - _NEAR[1] * distance)
        for distance, who in enumerate(reversed(spoke[-_LATELY:])):
            scores[who] = max(scores.get(who, -9.0), _SPOKE[0] - _SPOKE[1] * distance)
        for distance, who in enumerate(after):
            scores.setdefault(who, _AHEAD[0] - _AHEAD[1] * distance)
        return scores

    def _walk(self, places: range, most: int) -> list[str]:
        """Who is named in narration there, nearest first."""
        found: dict[str, None] = {}
        for at in places:
            told = self.told.get(at)
            if told is None:
                continue
            for who in told.about:
                found[who] = None
            if len(found) >= most or (len(found) >= 2 and abs(at - places[0]) > 25):
                break
        return list(found)[:most]

    def _tagged(self, scores: Scores, told: Told, weights: tuple[float, float, float]) -> None:
        name, other, spoken_to = weights
        speaker = told.sentence.speaker
        direct = speaker is not None and speaker.sort is Sort.NAME
        _spread(scores, told.speaker, name if direct else other)
        for who, share in told.spoken_to.items():
            if who not in told.speaker:
                _add(scores, who, spoken_to * share)
        if speaker is not None and not told.speaker:
            scores[""] += _NEW if speaker.word in STRANGERS else _STRANGER
        if speaker is not None and not direct:
            for who in scores:
                if self._other_gender(speaker, who):
                    scores[who] += _OTHER_GENDER

    def _other_gender(self, actor: Actor, who: str) -> bool:
        person = self.people.everyone.get(who)
        return person is not None and {actor.gender, person.gender} == {Gender.MALE, Gender.FEMALE}

    def _after(self, one: Said, scores: Scores) -> None:
        """Who acts behind the words when no tag tells."""
        if not one.after or one.after_apart > 1:
            return
        told = one.after[0]
        weight = _AFTER if one.after_apart == 0 or self.split else _AFTER_FAR
        if one.lead is not None or told.sentence.leads:
            weight = _AFTER_LED
        if told.sentence.hears and not one.falters:
            weight = _AFTER_HEARS
        elif told.sentence.muses:
            weight *= _MUSED
        _spread(scores, told.subject, weight * (1.0 if told.sort is Sort.NAME else _UNNAMED))

    def _before(self, one: Said, scores: Scores) -> None:
        """Who acts before the words when no tag tells."""
        if not one.before:
            return
        told = one.before[0]
        weight = _BEFORE if one.before_apart == 0 else _BEFORE_SPLIT if self.split else _BEFORE_FAR
        _spread(scores, told.subject, weight * (1.0 if told.sort is Sort.NAME else _UNNAMED))
        _spread(scores, told.objects, _BEFORE_OBJECT)

    def _named(self, scores: Scores, one: Said, last: Said | None) -> None:
        """Whom the words name, and whom the last words called."""
        for who in sorted(one.called):
            _add(scores, who, _CALLED)
        for who in sorted(one.named - one.called):
            _add(scores, who, _SPOKEN_OF)
        for who in sorted(one.introduced):
            _add(scores, who, _OWN)
        if last is None or one.gap > 2:
            return
        for who in sorted(last.called - one.called):
            _add(scores, who, _ANSWERS)
        tag = last.lead or last.trail
        if tag is not None:
            _spread(scores, tag.spoken_to, _TOLD_TO)


def _add(scores: Scores, who: str, much: float) -> None:
    scores[who] = scores.get(who, _STRANGE) + much


def _spread(scores: Scores, likely: Likely, much: float) -> None:
    for who, share in likely.items():
        if share > _LEAST:
            _add(scores, who, much * share)
