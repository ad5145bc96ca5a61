from yanyi.build.tidying import Rule, Sweep
from yanyi.cli.tidy_lines import tidy_data, tidy_lines
from yanyi.models.blob import Blob

SWEEP = Sweep(
    keys=("a", "b"),
    blobs=(Blob("00", 5_000_000),),
    steps=10,
    paid=1,
    cost=250_000,
    spared=3,
    spared_cost=1_500_000,
    rooted=4,
    gone=("/old/tale",),
    freed=5_100_000,
    left=30_000_000,
)


def test_everything_is_said() -> None:
    said = "\n".join(tidy_lines(SWEEP, Rule(at_most=20_000_000), really=False))
    for words in (
        "Would drop 2 of 10 steps and 1 files, 5.1 MB; 30.0 MB are left.",
        "1 of these steps cost money: 0.25 USD",
        "4 steps that the latest",
        "/old/tale",
        "3 steps that nobody used, because they cost money: 1.50 USD",
        "more than 20.0 MB",
        "--yes",
    ):
        assert words in said
    done = "\n".join(tidy_lines(SWEEP, Rule(), really=True))
    assert done.startswith("Dropped 2 of 10")
    assert "--yes" not in done
    assert "more than" not in done


def test_programs_get_bytes_and_micro_units() -> None:
    data = tidy_data(SWEEP, really=True)
    assert (data["done"], data["freed"], data["left"]) == (True, 5_100_000, 30_000_000)
    assert data["dropped_paid"] == {"steps": 1, "cost": 250_000}
    assert data["spared_paid"] == {"steps": 3, "cost": 1_500_000}
