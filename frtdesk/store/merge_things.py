"""Lessons, saved views and places of a newer database as changes of a copy."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from frtdesk.model.book import PlaceName, StoredPlace
from frtdesk.model.change import Change, ChangeSet, insertion, new_key, update
from frtdesk.model.conflict import Take
from frtdesk.model.edited_names import place_difference
from frtdesk.model.lesson import Lesson
from frtdesk.model.merge_fate import WHOLE, Fate
from frtdesk.model.merge_things import BODY, LESSON, PLACE, STEPS, VIEW, Thing, ThingFate
from frtdesk.model.stored_lesson import StoredLesson, StoredStep, new_step
from frtdesk.model.stored_lesson import difference as lesson_difference
from frtdesk.model.stored_view import StoredView, deleted

Taking = Callable[[tuple[str, str]], Take]
"""Whose is taken in a conflict."""


class ThingChanges:
    """`changes`: what follows of lessons, views and places; `places`: those of the copy as they will be, also by what
    they were called before they were renamed here."""

    def __init__(
        self,
        things: tuple[ThingFate, ...],
        lessons: tuple[StoredLesson, ...],
        views: tuple[StoredView, ...],
        places: Mapping[PlaceName, StoredPlace],
        take: Taking,
        *,
        remove: bool,
    ) -> None:
        self.changes: list[Change] = []
        self._take, self._remove = take, remove
        self._lessons = {lesson.key: lesson for lesson in lessons}
        self._views = {view.key: view for view in views}
        self._last = {
            LESSON: max((lesson.position for lesson in lessons), default=-1),
            VIEW: max((view.position for view in views), default=-1),
        }
        self.places: dict[PlaceName, StoredPlace] = dict(places)
        for one in things:
            if one.table == LESSON:
                self._lesson(one)
            elif one.table == VIEW:
                self._view(one)
        self._all_places([one for one in things if one.table == PLACE])

    def _goes(self, one: ThingFate) -> bool:
        """Whether it is deleted; what was changed here only where that was chosen."""
        if one.fate is Fate.LOST:
            return self._take((one.thing, WHOLE)) is Take.THEIRS
        return one.fate is Fate.REMOVED and self._remove

    def _add(self, changes: ChangeSet | None) -> None:
        self.changes += changes.changes if changes is not None else ()

    def _lesson(self, one: ThingFate) -> None:
        there = self._lessons.get(one.key or 0)
        if there is not None and self._goes(one):
            self._add(lesson_difference("", there, None))
            return
        wanted = one.wanted(self._take)
        if wanted is None or (one.key is not None and there is None):
            return  # it stays, or was taken away since the plan was made
        if there is None:
            self._last[LESSON] += 1
            head = replace(_head(Lesson(one.id, one.title), wanted), id=one.id)
            after = StoredLesson(new_key(), self._last[LESSON], head)
        else:
            after = replace(there, head=_head(there.head, wanted))
        self._add(lesson_difference("", there, after.with_steps(_steps(there, wanted))))

    def _view(self, one: ThingFate) -> None:
        there = self._views.get(one.key or 0)
        if there is not None and self._goes(one):
            self._add(deleted(there))
            return
        wanted = one.wanted(self._take)
        if wanted is None or (one.key is not None and there is None):
            return
        body = str(wanted[BODY])
        if there is None:
            self._last[VIEW] += 1
            made = StoredView(new_key(), one.id, self._last[VIEW], body)
            self.changes.append(insertion(VIEW, {"key": made.key}, made.fields))
        else:
            self.changes.append(update(VIEW, {"key": there.key}, {"body": there.body}, {"body": body}))

    def _all_places(self, things: list[ThingFate]) -> None:
        """Renamed ones first, then new ones, then what each belongs to, as that may be any of them."""
        by_key = {place.key: place for place in self.places.values()}
        for one in things:
            if one.key in by_key and one.theirs is not None:
                self.places.setdefault(one.theirs["name"], by_key[one.key or 0])
        wanted = [(one.key, thing) for one in things if (thing := one.wanted(self._take)) is not None]
        made = [thing for key, thing in wanted if key is None and thing["name"] not in self.places]
        for thing in made:
            code, level, name = thing["name"]
            self.places[code, level, name] = StoredPlace(new_key(), code, level, name)
        for thing in made:
            place = self.places[thing["name"]] = replace(self.places[thing["name"]], parent=self._above(thing, None))
            self.changes.append(insertion(PLACE, {"key": place.key}, place.fields))
        for key, thing in wanted:
            before = by_key.get(key or 0)
            if before is not None:
                self._add(place_difference("", before, replace(before, parent=self._above(thing, before.key))))

    def _above(self, thing: Thing, key: int | None) -> int | None:
        """The row of the place that it belongs to; never itself."""
        above = None if thing["parent"] is None else self.places.get(thing["parent"])
        return None if above is None or above.key == key else above.key


def _head(head: Lesson, wanted: Thing) -> Lesson:
    return replace(
        head, title=wanted["title"], question=wanted["question"], level=wanted["level"], minutes=wanted["minutes"],
        steps=(),
    )  # fmt: skip


def _steps(there: StoredLesson | None, wanted: Thing) -> list[StoredStep]:
    """Each in the row at its place, so that only what differs is written."""
    had = there.steps if there is not None else ()
    return [
        replace(had[place], step=step) if place < len(had) else new_step(place, step)
        for place, step in enumerate(wanted[STEPS])
    ]
