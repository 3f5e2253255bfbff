import gc

from seating import Dinner
from seating.dinner.even_spread import even_spread
from seating.dinner.once_a_dinner import once_a_dinner


def test_a_dinner_is_looked_at_once_and_forgotten_with_it():
    looked = []

    @once_a_dinner
    def guests(dinner):
        looked.append(len(dinner.guests))
        return looked[-1]

    dinner, other = Dinner.of(["Ana", "Bo"]), Dinner.of(["Ana", "Bo", "Cy"])
    assert [guests(dinner), guests(dinner), guests(other), guests(dinner)] == [2, 2, 3, 2]
    assert looked == [2, 3]
    del dinner
    gc.collect()
    assert guests(Dinner.of(["Dee"])) == 1


def test_a_changed_dinner_is_another():
    dinner = Dinner.of([str(number) for number in range(6)], "3x4", 2)
    full = dinner.changed(filling=type(dinner.filling).of("full"))
    assert even_spread(dinner) is even_spread(dinner)
    assert even_spread(full).high.tolist() != even_spread(dinner).high.tolist()
