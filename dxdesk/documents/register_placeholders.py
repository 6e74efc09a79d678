"""Which placeholders the code fills in for each sentence of the register."""

from collections.abc import Mapping

REGISTER: Mapping[str, str] = {
    "register.out_kind": "",
    "register.in_kind": "",
    "register.subject": "office year",
    "register.subject_all": "office",
    "register.out_title": "year",
    "register.in_title": "year",
    "register.out_columns": "",
    "register.in_columns": "",
    "register.printed": "day count",
    "register.title_cell": "kind title",
    "register.none": "",
    "register.sheet_out": "",
    "register.sheet_in": "",
}
