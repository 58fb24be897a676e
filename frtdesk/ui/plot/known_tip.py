"""What the strip of what is known says under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect

from frtdesk.base.words import translate
from frtdesk.timeline.frame import Frame


def strip_area(frame: Frame) -> QRect:
    """Where the strip stands in the frame, in whole pixels; empty without one."""
    top, foot = (round(frame.ruler_top + under) for under in (frame.metrics.ruler, frame.metrics.under_ruler))
    return QRect(0, top, round(frame.width), foot - top) if frame.known is not None else QRect()


def known_words(frame: Frame, at: QPoint) -> str:
    """A sentence on how well the events there are documented, those of A and of B together; empty elsewhere."""
    if frame.known is None or not strip_area(frame).contains(at):
        return ""
    said = frame.known.words_at(at.x())
    if not said:
        return ""
    if frame.mirror is not None:
        return translate("known", "How much is known of what is in A or B. {said}").format(said=said)
    return translate("known", "How much is known. {said}").format(said=said)
