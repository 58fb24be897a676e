"""The legend explains every kind, stage, policy type and date, and draws each date as the timeline would."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.draw.theme import DARK, LIGHT
from frtdesk.model.vocabulary import KINDS, POLICY_TYPES, STAGES
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.panels.legend import Legend
from frtdesk.ui.widgets.date_samples import DATE_SAMPLES, paint_date
from frtdesk.ui.widgets.paragraph import Paragraph


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


def test_everything_is_explained_in_a_sentence(qtbot: QtBot) -> None:
    legend = Legend(Appearance())
    qtbot.addWidget(legend)
    said = [shown.text() for shown in legend.widget().findChildren(Paragraph)]
    for term in (*KINDS, *STAGES[1:], *POLICY_TYPES):
        assert term.title in said
        assert term.sentence in said
    for title in (
        "Selected",
        "Hit",
        "Cluster",
        "Density strip",
        "Hatched",
        "How much is known",
        "Still running",
        "Some time between",
    ):
        assert title in said


@pytest.mark.parametrize("factor", [1.0, 3.0])
@pytest.mark.parametrize("width", [220, 520])
def test_no_sentence_is_cut_off(qtbot: QtBot, width: int, factor: float) -> None:
    appearance = Appearance(LIGHT, factor)
    legend = Legend(appearance)
    qtbot.addWidget(legend)
    legend.resize(width, 400)
    legend.show()
    appearance.use(DARK, factor)
    QApplication.processEvents()
    for shown in legend.widget().findChildren(Paragraph):
        assert shown.height() >= shown.heightForWidth(shown.width())
        assert shown.width() >= 60
    assert not legend.grab().isNull()
    legend.close()


def painted(sample_number: int) -> bytes:
    image = QImage(134, 32, QImage.Format.Format_RGB32)
    image.fill(LIGHT.canvas)
    painter = QPainter(image)
    paint_date(painter, QRectF(image.rect()), DATE_SAMPLES[sample_number], 0, LIGHT, 1.0)
    painter.end()
    return bytes(image.constBits())


def test_each_kind_of_date_looks_different() -> None:
    assert len({painted(number) for number in range(len(DATE_SAMPLES))}) == len(DATE_SAMPLES) == 11


def test_samples_read_as_the_program_words_dates() -> None:
    said = {sample.title: sample.sentence for sample in DATE_SAMPLES}
    assert said["Exact day, not confirmed"].endswith("Reads “14 May 2019 (day not confirmed)”.")
    assert said["Some time between"].endswith("Reads “between March and July 2019”.")
