import pytest

from yanyi.read.refine.weighing import weighed, worth

PEOPLE = ("ann", "bob", "eve", "joe")


def test_chances_add_up_and_the_likeliest_comes_first() -> None:
    ranked = weighed((("ann", 0.5), ("bob", 0.3)), "bob", PEOPLE)
    assert sum(likely for _, likely in ranked) == pytest.approx(1)
    assert [likely for _, likely in ranked] == sorted((one for _, one in ranked), reverse=True)
    assert {who for who, _ in ranked} == set(PEOPLE)


def test_an_answer_settles_what_was_open() -> None:
    assert weighed((("ann", 0.4), ("bob", 0.38)), "bob", PEOPLE, 0.3)[0][0] == "bob"


def test_one_answer_does_not_overturn_what_was_nearly_sure() -> None:
    assert weighed((("ann", 0.59), ("bob", 0.05)), "bob", PEOPLE, 0.3)[0][0] == "ann"


def test_agreement_makes_surer() -> None:
    who, sure = weighed((("ann", 0.5), ("bob", 0.3)), "ann", PEOPLE, 0.3)[0]
    assert who == "ann"
    assert sure > 0.5


def test_a_model_that_guesses_changes_nothing() -> None:
    prior = (("ann", 0.4), ("bob", 0.3), ("eve", 0.2), ("joe", 0.1))
    assert dict(weighed(prior, "joe", PEOPLE, 0.0)) == pytest.approx(dict(prior))


def test_someone_outside_the_choices_may_still_be_it() -> None:
    assert weighed((("nan", 0.59),), "bob", PEOPLE, 0.2)[0][0] == "nan"


def test_asking_is_worth_nothing_where_no_answer_can_change_who_is_likeliest() -> None:
    sure, open_ = (("ann", 0.59), ("bob", 0.05)), (("ann", 0.4), ("bob", 0.38))
    assert all(weighed(sure, one, PEOPLE)[0][0] == "ann" for one in PEOPLE)
    assert worth(sure, PEOPLE) == 0
    assert worth(open_, PEOPLE) > 0
    assert worth(open_, PEOPLE, 0.0) == 0


def test_asking_is_worth_what_it_brings_on_average() -> None:
    prior = (("ann", 0.5), ("bob", 0.5))
    assert worth(prior, ("ann", "bob"), 1.0) == pytest.approx(0.5)
    assert worth((("ann", 1.0), ("bob", 0.0)), ("ann", "bob"), 1.0) == 0
