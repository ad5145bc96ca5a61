"""What ``doctor --tidy`` says."""

from collections.abc import Iterator

from yanyi.build.tidying import Rule, Sweep
from yanyi.cli.size import in_words
from yanyi.ledger.money import in_words as money


def tidy_data(sweep: Sweep, really: bool) -> dict[str, object]:
    """Everything, for programs; sizes in bytes, amounts in micro-units."""
    return {
        "done": really,
        "steps": sweep.steps,
        "dropped_steps": len(sweep.keys),
        "dropped_files": len(sweep.blobs),
        "dropped_paid": {"steps": sweep.paid, "cost": sweep.cost},
        "spared_paid": {"steps": sweep.spared, "cost": sweep.spared_cost},
        "in_use": sweep.rooted,
        "gone": list(sweep.gone),
        "freed": sweep.freed,
        "left": sweep.left,
    }


def tidy_lines(sweep: Sweep, rule: Rule, really: bool) -> Iterator[str]:
    """The same for people."""
    yield (
        f"{'Dropped' if really else 'Would drop'} {len(sweep.keys)} of {sweep.steps} steps and"
        f" {len(sweep.blobs)} files, {in_words(sweep.freed)}; {in_words(sweep.left)} are left."
    )
    if sweep.paid:
        yield f"  {sweep.paid} of these steps cost money: {money(sweep.cost)}."
    yield f"Kept: {sweep.rooted} steps that the latest `make` of a project used."
    for name in sweep.gone:
        yield f"Gone: {name} is no more, so its steps are kept by age only."
    if sweep.spared:
        yield (
            f"Kept: {sweep.spared} steps that nobody used, because they cost money:"
            f" {money(sweep.spared_cost)}. `--paid` lets them go."
        )
    if rule.at_most is not None and sweep.left > rule.at_most:
        yield (
            f"That is more than {in_words(rule.at_most)}: what is left is in use or was paid."
            " `yanyi pack` a project and delete its folder to let its steps go."
        )
    if not really:
        yield "Nothing was dropped: say it again with --yes."
