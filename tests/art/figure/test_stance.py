from yanyi.art.figure.stance import Arm, Frame, Grip, Leg, Legs, Stance


def test_a_stance_stands_upright_unless_it_is_said() -> None:
    arm = Arm(Frame.HANG, 0, 0, 0)
    found = Stance(arm, arm, Leg(), Leg())
    assert found.legs is Legs.STAND
    assert (found.lean, found.lift, found.lying) == (0, 0, False)
    assert found.near.grip is Grip.REST


def test_there_are_grips_enough() -> None:
    assert len(Grip) - 1 >= 8
