"""The response lag in words: what the table says, how it was measured, and why there is nothing to show."""

from __future__ import annotations

from math import ceil, floor

from frtdesk.base.wording import lag_words
from frtdesk.base.words import number, translate
from frtdesk.timeline.lag import FEWEST, STEPS, Coverage, Lag, Summary


def median_words(summary: Summary) -> str:
    """723 days; 283 days (276 to 291) where dates are imprecise; a dash for too few pairs."""
    if summary.median is None:
        return translate("lag", "–")
    low, middle, high = floor(summary.median[0]), floor(summary.median[1] + 0.5), ceil(summary.median[2])
    text = lag_words(middle, middle)
    if low == high:
        return text
    return translate("lag", "{days} ({low} to {high})").format(days=text, low=number(low), high=number(high))


def range_words(summary: Summary) -> str:
    """23 to 751 days."""
    return lag_words(summary.shortest, summary.longest)


def group_words(summary: Summary) -> str:
    """Call to bill; under it its groups."""
    return summary.group or STEPS[summary.step].title


def coverage_words(lag: Lag) -> str:
    """Of 85 calls in this filter 15 have a recorded answer, of 65 bills 12; empty where there is neither."""
    found = lag.coverage
    if not found.calls and not found.bills:
        return ""
    calls = translate(
        "lag", "Of %n call in this filter {answered} has a recorded answer|"
        "Of %n calls in this filter {answered} have a recorded answer", found.calls,
    ).format(answered=number(found.answered_calls))  # fmt: skip
    bills = translate("lag", "of %n bill {answered}|of %n bills {answered}", found.bills)
    sentence = translate("lag", "{calls}, {bills}.").format(
        calls=calls, bills=bills.format(answered=number(found.answered_bills))
    )
    if found.undated:
        undated = translate(
            "lag", "%n pair is left out, as a date is missing.|%n pairs are left out, as a date is missing.",
            found.undated,
        )  # fmt: skip
        sentence = f"{sentence} {undated}"
    return sentence


def method_words(follows: bool, both: bool) -> str:
    """What counts as an answer, under the table; the manual says more."""
    if follows:
        answers = translate(
            "lag", "An answer responds to it or only follows it, which need not mean that it answers; from a bill, a "
            "law may also implement or amend it.",
        )  # fmt: skip
    else:
        answers = translate("lag", "An answer responds to it; from a bill, a law may also implement or amend it.")
    if both:
        where = translate("lag", "Both are in the filter.")
    else:
        where = translate("lag", "Call or bill is in the filter; the answer may lie outside.")
    few = translate("lag", "Days run from start to start. Under {fewest} pairs there is no median.")
    few = few.format(fewest=FEWEST)
    return f"{answers} {where} {few}"


def empty_words(coverage: Coverage) -> str:
    """Why there is no pair."""
    if not coverage.calls and not coverage.bills:
        return translate("lag", "This filter holds no call and no bill, so there is nothing that could be answered.")
    none = translate("lag", "No pair: {why}")
    if coverage.answered_calls or coverage.answered_bills:
        why = translate("lag", "what answered these calls and bills is no corporate move, bill or law.")
    elif not coverage.bills:
        why = translate(
            "lag", "the only call in this filter has no recorded answer.|"
            "none of the %n calls in this filter has a recorded answer.", coverage.calls,
        )  # fmt: skip
    elif not coverage.calls:
        why = translate(
            "lag", "the only bill in this filter has no recorded answer.|"
            "none of the %n bills in this filter has a recorded answer.", coverage.bills,
        )  # fmt: skip
    else:
        why = translate(
            "lag", "none of the {calls} and %n bill in this filter has a recorded answer.|"
            "none of the {calls} and %n bills in this filter has a recorded answer.", coverage.bills,
        ).format(calls=translate("lag", "%n call|%n calls", coverage.calls))  # fmt: skip
    return none.format(why=why)
