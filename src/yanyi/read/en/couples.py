"""English couples: whom ``his wife`` and ``her husband`` mean, by the name that two share."""

from collections.abc import Iterable

from yanyi.read.en.names import core_of, title_of
from yanyi.read.lexicon import words
from yanyi.read.people import People
from yanyi.story.vocabulary import Gender

_WIFE = frozenset(words("wife lady"))
_HUSBAND = frozenset(words("husband"))


class Couples:
    """Who is married to whom: ``Mrs. Reed`` to ``Mr. Reed``, ``Lady Ash`` to ``Sir John Ash``."""

    def __init__(self, people: People) -> None:
        self._genders = {person.id: person.gender for person in people}
        self._mates: dict[str, str] = {}
        bearers: dict[tuple[str, str], list[str]] = {}
        for person in people:
            for name in dict.fromkeys(person.names()):
                core = core_of(name)
                title = title_of(name).rstrip(".")
                if core and (len(core) == 1 or title == "sir"):
                    bearers.setdefault((title, core[-1]), []).append(person.id)
        for (title, family), found in bearers.items():
            other = {"mr": "mrs", "sir": "lady"}.get(title, "")
            mates = bearers.get((other, family), [])
            if len(set(found)) == len(set(mates)) == 1 and found[0] != mates[0]:
                self._mates[found[0]] = mates[0]
                self._mates[mates[0]] = found[0]

    def mate(self, called: str, owners: Iterable[str]) -> str:
        """Whom ``his wife`` means; empty when it is not known.

        ``owners`` are those whom ``his`` or ``her`` may mean, the likeliest first: the first of
        that gender is meant.
        """
        owner, _, noun = called.lower().partition(" ")
        noun = noun.rpartition(" ")[2]
        if owner == "his" and noun in _WIFE:
            gender = Gender.MALE
        elif owner == "her" and noun in _HUSBAND:
            gender = Gender.FEMALE
        else:
            return ""
        first = next((one for one in owners if self._genders.get(one) is gender), "")
        return self._mates.get(first, "")
