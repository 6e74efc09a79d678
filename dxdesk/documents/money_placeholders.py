"""Which placeholders the code fills in for each sentence about money."""

from collections.abc import Mapping

MONEY: Mapping[str, str] = {
    "money.kind": "",
    "money.subject": "year office day",
    "money.title": "year day",
    "money.sample": "",
    "money.lines_heading": "",
    "money.no_lines": "",
    "money.totals": "planned allocated spent",
    "money.columns": "",
    "money.unit": "",
    "money.unknown": "",
    "money.no_source": "",
    "money.sum": "",
    "money.share_heading": "",
    "money.share_no_rows": "",
    "money.share_unknown": "items",
    "money.share_none": "total",
    "money.share_met": "allocated total rate",
    "money.share_short": "allocated total rate gap",
    "money.regular_columns": "",
    "money.details_heading": "",
    "money.no_details": "",
    "money.details_columns": "",
}
