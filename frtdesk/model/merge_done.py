"""What a merge did, of all that its plan told."""

from __future__ import annotations

from dataclasses import replace

from frtdesk.model.conflict import Take
from frtdesk.model.merge_fate import WHOLE, Fate
from frtdesk.model.merge_plan import Choices, MergePlan
from frtdesk.model.merge_things import ThingFate


def carried_out(plan: MergePlan, choices: Choices, otherwise: Take, *, remove: bool) -> MergePlan:
    """The plan without what was left as it was: what only you changed, where yours was kept, what they removed."""

    def take(key: tuple[str, str]) -> Take:
        return choices.get(key, otherwise)

    def goes(one: ThingFate) -> bool:
        lost = one.fate is Fate.LOST and take((one.thing, WHOLE)) is Take.THEIRS
        return lost or (one.fate is Fate.REMOVED and remove)

    gone = set(plan.gone(choices, otherwise, remove=remove))
    changed = {one.id for one, _ in plan.wanted(choices, otherwise)}
    return replace(
        plan,
        events=tuple(one for one in plan.events if one.id in changed or (one.key is not None and one.key in gone)),
        shared=tuple(one for one in plan.shared if one.change(one.chosen(take)) is not None),
        things=tuple(one for one in plan.things if goes(one) or one.wanted(take) is not None),
    )
