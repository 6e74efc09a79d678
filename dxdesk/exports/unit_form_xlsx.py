"""A unit's form as an Excel workbook: locked but for the cells to fill in, ready to print on A4."""

import io
import re
import zipfile
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from dxdesk.domain.unit_form import FormField, FormIdentity, FormRow, RowKind, UnitForm
from dxdesk.domain.vn_format import parse_number
from dxdesk.exports import unit_form_layout as layout
from dxdesk.exports.unit_form_layout import FormColumn, FormHead, FormTable
from dxdesk.exports.unit_form_words import FormWords

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

HIDDEN_SHEET = "dxdesk"
# a font of the scheme would be shown as the scheme's own, Calibri
_FONT = {"font_name": "Times New Roman", "font_size": 11, "font_scheme": "none"}
_FRAMED = _FONT | {"border": 1, "valign": "top", "text_wrap": True}
_INPUT, _GREY, _HEADING = "#FFF8DC", "#D9D9D9", "#E7F0FA"
_TEXT = {"num_format": 49}  # "@": what is typed stays as typed
_MARGIN_MM, _MM_PER_INCH = 10, 25.4
_A4 = 9
_LINE_PT, _PADDING_PT, _HIGHEST_PT = 15.0, 5.0, 409.0
_ROOM_LINES = 3  # what a hand can write into
_ROOM_OF_CRITERIA = 1  # points and a number: the whole form on two sheets
_PIECE = 30_000  # characters of the identity in one cell
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_LONGEST_NAME = 31
_MESSAGE = 255  # characters that Excel shows beside a cell
_CUSTOM_HEIGHT = re.compile(rb'(<row r="(\d+)"[^>]*?) customHeight="1"')
_HEAD_ROWS = 8  # above the heading row of each table


@dataclass(frozen=True, slots=True)
class _Looks:
    """The formats of a workbook, each made once."""

    office: "Format"
    title: "Format"
    line: "Format"
    label: "Format"
    hint: "Format"
    blank: "Format"
    heading: "Format"
    locked: "Format"
    strong: "Format"
    centred: "Format"
    figure: "Format"
    text: "Format"
    number: "Format"
    choice: "Format"
    unasked: "Format"
    code: "Format"
    hidden: "Format"


def to_xlsx(form: UnitForm, words: FormWords, *, author: str, written_on: date) -> bytes:
    """Return the form as a workbook; the same form on the same day gives the same bytes."""
    import xlsxwriter

    out = io.BytesIO()
    safe = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, {"in_memory": True, "default_format_properties": dict(_FONT), **safe})
    moment = datetime(written_on.year, written_on.month, written_on.day)  # noqa: DTZ001  # a day has no zone
    title = layout.plain(form.title)
    book.set_properties({"title": title, "author": layout.plain(author), "created": moment})
    looks = _looks(book)
    made = layout.tables(form, words)
    for table in made:
        page = _Page(book, table, words, looks, form.step)
        page.write(layout.head(form, words), form.identity)
        if table is made[0]:
            page.ask_who()
    _write_guide(book, words, looks, "guide_criteria" if form.criteria else "guide_lines")
    _write_identity(book, form.identity.text, layout.seal(made, words).text, looks)
    book.close()
    return _with_growing_rows(out.getvalue(), len(made))


def _looks(book: "Workbook") -> _Looks:
    def look(**more: object) -> "Format":
        return book.add_format(_FONT | more)

    def framed(**more: object) -> "Format":
        return book.add_format(_FRAMED | more)

    to_fill = {"locked": False, "bg_color": _INPUT}
    return _Looks(
        office=look(bold=True),
        title=look(bold=True, font_size=14, align="center", valign="vcenter", text_wrap=True),
        line=look(text_wrap=True, valign="vcenter"),
        label=look(align="right", valign="vcenter"),
        hint=look(italic=True, valign="vcenter", text_wrap=True),
        blank=book.add_format(_FRAMED | _TEXT | to_fill),
        heading=framed(bold=True, align="center", valign="vcenter", bg_color=_HEADING),
        locked=framed(**_TEXT),
        strong=framed(bold=True, **_TEXT),
        centred=framed(align="center", **_TEXT),
        figure=framed(align="center"),
        text=framed(**_TEXT, **to_fill),
        number=framed(align="center", **to_fill),
        choice=framed(align="center", **_TEXT, **to_fill),
        unasked=framed(bg_color=_GREY),
        code=look(font_size=6, font_color="#808080"),
        hidden=look(**_TEXT),
    )


class _Page:
    """One sheet: the head, a table, and the identity in small letters at its end."""

    def __init__(
        self, book: "Workbook", table: FormTable, words: FormWords, looks: _Looks, step: Decimal
    ) -> None:
        self._sheet: Worksheet = book.add_worksheet(_sheet_name(table.name))
        self._table = table
        self._words = words
        self._looks = looks
        self._step = step
        self._first = next(number for number, column in enumerate(table.columns) if column.field)
        self._last = max(len(table.columns) - 1, self._first + 1)

    def write(self, head: FormHead, identity: FormIdentity) -> None:
        """Write everything of the sheet."""
        self._write_head(head)
        for number, column in enumerate(self._table.columns):
            hidden = {"hidden": True} if column.name == layout.KEY else {}
            self._sheet.set_column(number, number, column.width, None, hidden)
            self._sheet.write_string(_HEAD_ROWS, number, column.heading, self._looks.heading)
        self._sheet.set_row(_HEAD_ROWS, self._height([c.heading for c in self._table.columns], room=2))
        for place, row in enumerate(self._table.rows, start=_HEAD_ROWS + 1):
            self._write_row(place, row)
        end = _HEAD_ROWS + len(self._table.rows) + 1
        self._sheet.write_string(end, 1, self._words.say("code", code=identity.text), self._looks.code)
        for number, column in enumerate(self._table.columns):
            self._guide_input(number, column, end - 1)
        self._set_page(end)

    def _write_head(self, head: FormHead) -> None:
        self._across(0, head.office, self._looks.office)
        self._across(1, head.title, self._looks.title)
        self._sheet.set_row(1, self._line_height(head.title, 0.7, 22))
        for place, line in enumerate(head.lines, start=2):
            self._across(place, line, self._looks.line)
            self._sheet.set_row(place, self._line_height(line, 1.0, 17))
        hint = " ".join(part for part in (self._words.say("hint"), head.sample) if part)
        self._across(_HEAD_ROWS - 1, hint, self._looks.hint)
        self._sheet.set_row(_HEAD_ROWS - 1, 20)

    def ask_who(self) -> None:
        """Write the cells for the name and the telephone of who fills the form in."""
        place, first = _HEAD_ROWS - 2, self._first
        phone = first + 2 if self._last >= first + 2 else first + 1
        self._merge(place, 1, 2, self._words.say("filled_by"), self._looks.label)
        self._merge(place, 3, first - 1, "", self._looks.blank)
        self._merge(place, first, phone - 1, self._words.say("phone"), self._looks.label)
        self._merge(place, phone, min(phone + 1, self._last), "", self._looks.blank)
        self._sheet.set_row(place, 20)

    def _across(self, place: int, text: str, look: "Format") -> None:
        self._merge(place, 1, self._last, text, look)

    def _merge(self, place: int, first: int, last: int, text: str, look: "Format") -> None:
        if last > first:
            self._sheet.merge_range(place, first, place, last, "", look)
        self._sheet.write_string(place, first, text, look)

    def _line_height(self, text: str, share: float, one: float) -> float:
        across = sum(column.width for column in self._table.columns[1:])
        return one * layout.lines_needed(text, across * share)

    def _write_row(self, place: int, row: FormRow) -> None:
        shown: list[str] = []
        for number, column in enumerate(self._table.columns):
            if column.field is None:
                centred = column.name in (layout.KEY, layout.ORDER)
                look = self._looks.centred if centred else self._locked_look(row)
                shown.append(layout.locked(row, column, self._words))
                if column.name == layout.MOST and row.most:
                    self._sheet.write_number(place, number, float(row.most), self._looks.figure)
                else:
                    self._sheet.write_string(place, number, shown[-1], look)
            else:
                answer = layout.answer(row, column.field)
                shown.append(answer or "")
                self._write_answer(place, number, column.field, answer)
        room = _ROOM_OF_CRITERIA if self._table.kind is RowKind.CRITERION else _ROOM_LINES
        self._sheet.set_row(place, self._height(shown, room=room))

    def _locked_look(self, row: FormRow) -> "Format":
        """Return how a locked text looks: a row of criteria that only sums others is a heading."""
        heading = self._table.kind is RowKind.CRITERION and not row.fields
        return self._looks.strong if heading else self._looks.locked

    def _write_answer(self, place: int, number: int, field: FormField, text: str | None) -> None:
        if text is None:
            self._sheet.write_blank(place, number, None, self._looks.unasked)
            return
        look = self._input_look(field)
        figure = _figure(field, text)
        if figure is not None:
            self._sheet.write_number(place, number, figure, look)
        elif text:
            self._sheet.write_string(place, number, text, look)
        else:
            self._sheet.write_blank(place, number, None, look)

    def _input_look(self, field: FormField) -> "Format":
        if field in (FormField.PERCENT, FormField.POINTS):
            return self._looks.number
        short = field in layout.CHOICES or field in layout.NUMBERS
        return self._looks.choice if short else self._looks.text

    def _height(self, texts: list[str], *, room: int) -> float:
        lines = max(
            layout.lines_needed(text, column.width)
            for text, column in zip(texts, self._table.columns, strict=True)
        )
        return min(max(lines, room) * _LINE_PT + _PADDING_PT, _HIGHEST_PT)

    def _guide_input(self, number: int, column: FormColumn, last: int) -> None:
        if column.field is None:
            return
        first = _HEAD_ROWS + 1
        rules: dict[str, Any] = {
            "validate": "any",
            "input_title": column.heading[:32],
            "input_message": self._words.say(f"hint_{column.name}")[:_MESSAGE],
        }
        if column.field is FormField.PERCENT:
            cell = f"{_letters(number)}{first + 1}"
            # 70% typed into a cell becomes 0.7: only 0 and figures from 1 on are percentages here
            value = f"=OR({cell}=0,AND({cell}>=1,{cell}<=100))"
            rules |= {"validate": "custom", "value": value, **self._refusal("wrong_percent")}
        elif column.field is FormField.POINTS:
            value = self._points_rule(number, first)
            rules |= {"validate": "custom", "value": value, **self._refusal("wrong_points")}
        elif column.field in layout.CHOICES:
            source = list(self._words.several(layout.CHOICES[column.field]))
            rules |= {"validate": "list", "source": source, **self._refusal("wrong_choice")}
        self._sheet.data_validation(first, number, last, number, rules)

    def _points_rule(self, number: int, first: int) -> str:
        """Return the rule for points: none above the row's own, in the steps of the set."""
        most = next(n for n, column in enumerate(self._table.columns) if column.name == layout.MOST)
        cell, limit = f"{_letters(number)}{first + 1}", f"{_letters(most)}{first + 1}"
        stepped = f"ROUND({cell}/{self._step},0)*{self._step}={cell}"
        return f"=AND(ISNUMBER({cell}),{cell}>=0,{cell}<={limit},{stepped})"

    def _refusal(self, key: str) -> dict[str, str]:
        return {"error_title": self._words.say("name")[:32], "error_message": self._words.say(key)[:_MESSAGE]}

    def _set_page(self, end: int) -> None:
        margin = _MARGIN_MM / _MM_PER_INCH
        last = _letters(self._last)
        sheet = self._sheet
        sheet.ignore_errors({"number_stored_as_text": f"B{_HEAD_ROWS}:{last}{end}"})
        sheet.protect("", {"format_rows": True, "format_columns": True})
        sheet.set_paper(_A4)
        sheet.set_landscape()
        sheet.set_margins(margin, margin, margin, margin + 0.2)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(_HEAD_ROWS)
        sheet.print_area(0, 1, end, self._last)
        sheet.set_footer(f'&C&"Times New Roman"&10{self._words.say("page", page="&P", pages="&N")}')
        sheet.set_selection(_HEAD_ROWS + 1, self._first, _HEAD_ROWS + 1, self._first)


def _write_guide(book: "Workbook", words: FormWords, looks: _Looks, lines: str) -> None:
    sheet = book.add_worksheet(_sheet_name(words.say("guide")))
    sheet.set_column(0, 0, 110)
    sheet.write_string(0, 0, words.say("guide"), looks.title)
    sheet.set_row(0, 24)
    for place, line in enumerate(words.several(lines), start=1):
        sheet.write_string(place, 0, line, looks.line)
        sheet.set_row(place, 18.0 * layout.lines_needed(line, 110))
    sheet.protect()
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _write_identity(book: "Workbook", identity: str, seal: str, looks: _Looks) -> None:
    sheet = book.add_worksheet(HIDDEN_SHEET)
    for column, text in enumerate((identity, seal)):
        for place, start in enumerate(range(0, len(text), _PIECE)):
            sheet.write_string(place, column, text[start : start + _PIECE], looks.hidden)
    sheet.protect()
    sheet.very_hidden()


def _figure(field: FormField, text: str) -> float | None:
    if field is FormField.POINTS and text:
        return float(parse_number(text))
    return _percent(text) if field is FormField.PERCENT else None


def _percent(text: str) -> float | None:
    try:
        figure = parse_number(text)
    except ValueError:
        return None
    return float(figure) if figure == 0 or 1 <= figure <= 100 else None


def _sheet_name(text: str) -> str:
    return text.translate(_FORBIDDEN)[:_LONGEST_NAME].strip()


def _letters(number: int) -> str:
    return chr(ord("A") + number)


def _with_growing_rows(content: bytes, sheets: int) -> bytes:
    """Let the rows of the tables grow with what is typed: their height is a first one, not a fixed one."""
    names = {f"xl/worksheets/sheet{number}.xml" for number in range(1, sheets + 1)}

    def grows(found: "re.Match[bytes]") -> bytes:
        return found[1] if int(found[2]) > _HEAD_ROWS + 1 else found[0]

    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as made,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as kept,
    ):
        for entry in made.infolist():
            part = made.read(entry)
            kept.writestr(entry, _CUSTOM_HEIGHT.sub(grows, part) if entry.filename in names else part)
    return out.getvalue()
