"""What was spent, in words and in figures."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from yanyi.app.labour import Labour
    from yanyi.app.ledger import Spending
    from yanyi.app.worth import Reckoning, Worth

READING, UNKNOWN = "(reading)", "(none, or not known)"

Group = tuple[str, int, int]
"""A name, how many calls, what they did cost."""


def groups(found: "Spending") -> list[tuple[str, tuple[Group, ...]]]:
    """What was paid by medium, chapter, model, day and project."""
    chapters = found.by(lambda one: str(one.chapter or UNKNOWN))
    return [
        ("media", found.by(lambda one: one.medium or READING)),
        ("chapters", tuple(sorted(chapters, key=lambda one: _number(one[0])))),
        ("models", found.by(lambda one: str(one.call))),
        ("days", tuple(sorted(found.by(lambda one: one.began[:10])))),
        ("projects", found.by(lambda one: one.project)),
    ]


def _number(chapter: str) -> int:
    return 0 if chapter == UNKNOWN else int(chapter)


def worth(reckoned: "Reckoning") -> dict[str, object]:
    """What minutes and pages did cost, for programs; amounts are whole micro-units."""
    return {
        "finished": [
            {
                "medium": one.medium,
                "spent": one.spent,
                "unit": one.unit,
                "amount": round(float(one.amount), 3),
                "each": one.each,
            }
            for one in reckoned.media
        ],
        "views": {"income_a_thousand": reckoned.income, "needed": reckoned.views},
    }


def tell(found: "Spending", reckoned: "Reckoning | None", worked: "Labour") -> None:
    """Print it for people."""
    from yanyi.app.ledger import doubt
    from yanyi.ledger.money import in_words

    for one in found.doubtful:
        print(f"open: {doubt(one)}")
    for name, rows in groups(found):
        if [label for label, _, _ in rows] in ([], [UNKNOWN]) or (reckoned and name == "projects"):
            continue
        print(f"{name}:")
        for label, count, cost in rows:
            print(f"  {in_words(cost):>16}  {count:6}  {label}")
    if reckoned and reckoned.media:
        print("finished:")
        for each in reckoned.media:
            print(f"  {in_words(each.spent):>16}  {each.medium}: {_finished(each)}")
    _tell_labour(worked)
    if found.flying:
        print(f"{len(found.flying)} calls are being made just now.")
    print(f"Spent {in_words(found.spent)}; open calls hold {in_words(found.held)}.")
    print(f"{found.answers} remembered answers saved {in_words(found.saved)}.")
    if reckoned:
        income = in_words(reckoned.income)
        print(f"At {income} for a thousand views, {reckoned.views:,} views pay for it.")


def _tell_labour(worked: "Labour") -> None:
    if worked.media:
        print("this machine:")
    for medium, seconds in worked.media:
        if seconds >= 0.05:
            print(f"  {seconds:>14,.1f} s  {medium or READING}")
    if worked.media:
        used = f"{worked.watt_hours:,.2f} Wh at {worked.watts:g} W while a core works"
        print(f"Worked {worked.seconds:,.1f} s on this machine, about {used}.")


def _finished(one: "Worth") -> str:
    from yanyi.ledger.money import in_words

    if not one.unit:
        return "nothing finished is there"
    told = f"{float(one.amount):,.1f}".removesuffix(".0")
    many = f"{told} {one.unit}{'' if told == '1' else 's'}"
    each = "" if one.each is None else f", {in_words(one.each)} a {one.unit}"
    return f"{many}{each}"
