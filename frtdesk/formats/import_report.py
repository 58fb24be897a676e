"""What became of a foreign file, in words: for the terminal, a window, and a text file."""

from __future__ import annotations

from collections.abc import Iterator

from frtdesk.base.words import translate
from frtdesk.model.incoming import ImportReport, Merged, Skipped


def report_counts(report: ImportReport) -> str:
    """ "2 events imported, 1 merged, 1 skipped", without a full stop."""
    return ", ".join(
        (
            translate("import", "%n event imported|%n events imported", report.imported),
            translate("import", "%n merged", len(report.merged)),
            translate("import", "%n skipped", len(report.skipped)),
        )
    )


def report_notes(report: ImportReport) -> Iterator[str]:
    """A sentence for each thing that concerns more than one row."""
    if report.undated:
        yield translate("import", "%n event is undated.|%n events are undated.", report.undated)
    if report.timed:
        yield translate("import", "%n time of day was kept as text.|%n times of day were kept as text.", report.timed)
    for sentence, count in report.remarks.items():
        yield sentence if count == 1 else f"{sentence} ({count})"


def report_rows(report: ImportReport) -> Iterator[str]:
    """A line for each row that was merged or skipped."""
    yield from map(merged_words, report.merged)
    yield from map(skipped_words, report.skipped)


def merged_words(merged: Merged) -> str:
    """The line of a row whose event was there."""
    said = translate("import", "line {line}: merged with {id} ({why})").format(
        line=merged.line, id=merged.into, why=merged.why
    )
    return said + merged_fields(merged)


def merged_fields(merged: Merged) -> str:
    """What an event got from its row and what it kept, to stand behind another phrase; empty where nothing."""
    said = ""
    if merged.added:
        said += translate("import", "; added: {fields}").format(fields=", ".join(merged.added))
    if merged.kept:
        said += translate("import", "; kept as it was: {fields}").format(fields=", ".join(merged.kept))
    return said


def skipped_words(skipped: Skipped) -> str:
    """The line of a row that was not read."""
    where = translate("import", "line {line}").format(line=skipped.line)
    if skipped.column:
        where += translate("import", ", column {column}").format(column=skipped.column)
    return translate("import", "{where}: skipped, {why}.").format(where=where, why=skipped.why)
