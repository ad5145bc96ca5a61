"""The parts of the report about the making: cast, steps, left-outs, doubts, problems."""

from itertools import groupby
from xml.etree import ElementTree as ET

from yanyi.media.markup import Content, element
from yanyi.media.report.graph import graph_part
from yanyi.media.report.types import Doubt, Gap, Person, Report
from yanyi.media.report.wording import Wording, seconds_in_words, step_in_words, wording_for
from yanyi.media.report.works import link

MICRO = 1_000_000
_MOST = 100  # of one sort are shown; yanyi.json has all


def part(name: str, heading: str, *content: Content) -> ET.Element:
    """A part of the page under its heading."""
    title = element("header", None, element("h2", {"id": f"{name}-name"}, heading))
    return element("section", {"id": name, "aria-labelledby": f"{name}-name"}, title, *content)


def cast_part(report: Report) -> ET.Element | None:
    """Everyone with a face."""
    said = wording_for(report.language)
    people = [_person(person, said) for person in report.cast]
    return part("cast", said.cast, element("ul", {"class": "cast"}, *people)) if people else None


def _person(person: Person, said: Wording) -> ET.Element:
    if person.portrait:
        sheet = {"src": link(person.portrait), "alt": person.name, "loading": "lazy"}
        face = element("a", {"href": link(person.portrait)}, element("img", sheet))
    else:
        face = element("span", {"class": "blank", "aria-hidden": "true"}, person.name[:1])
    return element(
        "li",
        {"class": "card"},
        face,
        element("h3", None, person.name),
        element("p", None, said.lines.format(count=person.lines)) if person.lines else None,
        element("p", None, person.look) if person.look else None,
        element("p", None, f"{said.voice} · {person.voice}") if person.voice else None,
    )


def making_part(report: Report) -> ET.Element:
    """What was made, what was remembered, what it cost."""
    said = wording_for(report.language)
    made, kept = (
        sum(getattr(one, name) for one in report.counts) for name in ("made", "remembered")
    )
    words = said.some_remembered.format(made=made, kept=kept) if made else said.all_remembered
    spent = f"{report.cost / MICRO:,.2f} {report.currency}".strip() if report.cost else said.free
    facts = [(said.cost, spent)]
    if report.seconds:
        facts.append((said.time, seconds_in_words(report.seconds, report.language)))
    shown = [element("div", None, element("dt", None, n), element("dd", None, v)) for n, v in facts]
    card = element(
        "div",
        {"class": "card stack"},
        element("dl", {"class": "facts"}, *shown),
        element("div", {"class": "scroll"}, _steps(report, words, said)) if report.counts else None,
    )
    return part("making", said.how_made, graph_part(report), card)


def _steps(report: Report, caption: str, said: Wording) -> ET.Element:
    def cells(tag: str, *values: str) -> list[ET.Element]:
        return [element(tag, {"class": "n"}, value) for value in values]

    def seconds(value: float) -> str:
        return seconds_in_words(value, report.language) if value else "–"

    heads = [element("th", {"scope": "col"}, said.step)]
    heads += [
        element("th", {"scope": "col", "class": "n"}, w)
        for w in (said.made, said.remembered, said.took)
    ]
    rows = [
        element(
            "tr",
            None,
            element("th", {"scope": "row"}, step_in_words(one.kind, report.language)),
            *cells("td", f"{one.made:,}", f"{one.remembered:,}", seconds(one.seconds)),
        )
        for one in report.counts
    ]
    made, kept = (
        sum(one.made for one in report.counts),
        sum(one.remembered for one in report.counts),
    )
    total = seconds(sum(one.seconds for one in report.counts))
    foot = element(
        "tr",
        None,
        element("th", {"scope": "row"}, said.everything),
        *cells("td", f"{made:,}", f"{kept:,}", total),
    )
    return element(
        "table",
        None,
        element("caption", None, caption),
        element("thead", None, element("tr", None, *heads)),
        element("tbody", None, *rows),
        element("tfoot", None, foot),
    )


def gaps_part(report: Report) -> ET.Element:
    """What is not in, by medium and reason."""
    said = wording_for(report.language)
    if not report.gaps:
        return part(
            "left-out", said.left_out, element("p", {"class": "card"}, said.nothing_left_out)
        )

    def order(gap: Gap) -> tuple[str, str]:
        return gap.medium, gap.reason

    groups = []
    for (medium, reason), found in groupby(sorted(report.gaps, key=order), key=order):
        gaps = list(found)
        name = said.media.get(medium, medium) if medium else said.everywhere
        summary = element(
            "summary",
            None,
            element("b", None, f"{name} · {said.reasons.get(reason, reason)}"),
            element("span", None, f"{len(gaps):,}"),
        )
        words = [_words(gap.text, gap.where) for gap in gaps[:_MOST]]
        groups.append(element("details", None, summary, *_listed(words, len(gaps), said)))
    return part("left-out", said.left_out, element("div", {"class": "card"}, *groups))


def doubts_part(report: Report) -> ET.Element:
    """The guesses, the least sure first."""
    said = wording_for(report.language)
    if not report.doubts:
        return part("doubts", said.doubts, element("p", {"class": "card"}, said.no_doubts))

    def sureness(doubt: Doubt) -> float:
        return doubt.confidence

    words = [
        _words(
            one.text,
            " · ".join(
                filter(
                    None,
                    [one.guess, said.sure.format(percent=round(one.confidence * 100)), one.where],
                )
            ),
        )
        for one in sorted(report.doubts, key=sureness)[:_MOST]
    ]
    lead = element("p", {"class": "fine"}, said.doubts_lead)
    listed = _listed(words, len(report.doubts), said)
    return part("doubts", said.doubts, element("div", {"class": "card"}, lead, *listed))


def renamed_part(report: Report) -> ET.Element | None:
    """What a model changed of who speaks, in the order of the story."""
    said = wording_for(report.language)
    if not report.renamed:
        return None
    words = []
    for one in report.renamed[:_MOST]:
        change = said.renamed_by.format(was=one.was or "–", now=one.now or "–", by=one.by)
        sure = said.sure.format(percent=round(one.confidence * 100))
        words.append(_words(one.text, " · ".join(filter(None, [change, sure, one.where]))))
    lead = element("p", {"class": "fine"}, said.renamed_lead)
    listed = _listed(words, len(report.renamed), said)
    return part("renamed", said.renamed, element("div", {"class": "card"}, lead, *listed))


def problems_part(report: Report) -> ET.Element | None:
    """What is wrong, where, and the way out."""
    said = wording_for(report.language)
    items = [
        _words(one.message, " · ".join(filter(None, [str(one.position or ""), one.hint])))
        for one in report.problems
    ]
    listed = element("ul", {"class": "words problems"}, *items)
    return (
        part("problems", said.problems, element("div", {"class": "card"}, listed))
        if items
        else None
    )


def _words(text: str, beside: str) -> ET.Element:
    return element("li", None, text, element("small", None, beside) if beside else None)


def _listed(words: list[ET.Element], count: int, said: Wording) -> list[ET.Element]:
    listed = [element("ul", {"class": "words"}, *words)]
    if count > len(words):
        more = said.more.format(count=f"{count - len(words):,}")
        listed.append(element("p", {"class": "fine"}, more))
    return listed
