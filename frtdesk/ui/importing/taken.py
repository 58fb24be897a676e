"""What became of the files of one sitting, each with its report: in a sentence, as lines, and as a text to keep."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from frtdesk.base.words import translate
from frtdesk.formats.import_report import report_counts, report_notes, report_rows
from frtdesk.model.event_words import one_line
from frtdesk.model.incoming import ImportReport, Merged, Skipped

MOST_NOTES = 8
"""Sentences that are shown; all of them stand in the saved report."""


@dataclass(frozen=True, slots=True)
class Taken:
    """One file. `report`: None where it was not taken in; `problem`: why, in a sentence."""

    name: str
    report: ImportReport | None = None
    problem: str = ""

    @property
    def left_out(self) -> str:
        """Why it was not taken in, with its name."""
        return self.problem if self.problem.startswith(self.name) else f"{self.name}: {self.problem}"


def total(taken: Sequence[Taken]) -> ImportReport:
    """All reports in one."""
    whole = ImportReport()
    for report in (one.report for one in taken if one.report is not None):
        whole.imported += report.imported
        whole.merged += report.merged
        whole.skipped += report.skipped
        whole.remarks.update(report.remarks)
        whole.timed += report.timed
        whole.undated += report.undated
        whole.revision = whole.revision if report.revision is None else report.revision
    return whole


def counts_words(taken: Sequence[Taken]) -> str:
    """What came of it, in one sentence."""
    whole = total(taken)
    said = report_counts(whole)
    if whole.revision is None:
        said = translate("import", "{counts}; nothing was changed").format(counts=said)
    if len(taken) > 1:
        files = translate("import", "%n file|%n files", sum(one.report is not None for one in taken))
        said = translate("import", "{files}: {counts}").format(files=files, counts=said)
    return translate("import", "{counts}.").format(counts=said)


def notes_words(taken: Sequence[Taken]) -> list[str]:
    """A sentence for each thing that concerns more than one row; of several files those that were left out first."""
    left_out = [one.left_out for one in taken if one.report is None]
    return [*left_out, *report_notes(total(taken))]


def report_text(taken: Sequence[Taken]) -> str:
    """All of it as text, to be kept."""
    return "".join(f"{one_line(row, 2_000)}\n" for row in _rows(taken))


def rows_of(taken: Sequence[Taken]) -> tuple[tuple[str, Merged | Skipped], ...]:
    """The rows that were not simply imported, with the names of their files; of a file what was skipped first, as it
    may want something done, then what was merged."""
    found: list[tuple[str, Merged | Skipped]] = []
    for one in taken:
        if one.report is not None:
            skipped = sorted(one.report.skipped, key=lambda item: item.line)
            found += [(one.name, item) for item in (*skipped, *one.report.merged)]
    return tuple(found)


def bounded(sentences: Sequence[str]) -> str:
    """As many sentences as are shown, a line each."""
    shown = [one_line(sentence, 400) for sentence in sentences[:MOST_NOTES]]
    if len(sentences) > MOST_NOTES:
        shown.append(translate("import", "And %n more remark.|And %n more remarks.", len(sentences) - MOST_NOTES))
    return "\n".join(shown)


def _rows(taken: Sequence[Taken]) -> Iterator[str]:
    for one in taken:
        if one.report is None:
            yield one.left_out
            continue
        yield f"{one.name}: {report_counts(one.report)}."
        yield from report_notes(one.report)
        yield from report_rows(one.report)
