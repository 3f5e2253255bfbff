"""How many an even spread puts at each table, for those who count fair shares a second time."""

import json
from typing import Any

from seating.dinner.even_spread import even_spread
from seating.planfile import decode


def with_even_spread(saved: dict[str, Any]) -> dict[str, Any]:
    """The fewest and the most at each table, by all rules but those that follow from them."""
    dinner = decode(json.dumps(saved).encode())[0].dinner
    others = tuple(rule for rule in dinner.rules if not rule.follows_spread)
    spread = even_spread(dinner.changed(rules=others))
    return {**saved, "even_spread": [spread.low.tolist(), spread.high.tolist()]}
