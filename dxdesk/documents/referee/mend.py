"""Mending what is mechanical in a copy of a .docx: one small function for each kind of finding."""

from collections.abc import Callable, Mapping

from dxdesk.documents.referee import mend_words as words
from dxdesk.documents.referee.finding import Finding, Mended, Outcome, Verdict
from dxdesk.documents.referee.mend_copy import Copy, Target
from dxdesk.documents.referee.mend_lines import short_line
from dxdesk.documents.referee.mend_looks import (
    align,
    bold,
    capitals,
    color,
    composed,
    first_indent,
    font,
    gap,
    italic,
    line,
    new_page,
    repeated_head,
    size,
    table_head,
)
from dxdesk.documents.referee.mend_sheet import (
    SheetMend,
    header_distance,
    hidden_first,
    margin,
    number_format,
    number_start,
    page_number,
    paper,
)
from dxdesk.documents.referee.mend_words import rewriting
from dxdesk.documents.rules import SIZES

Mend = Callable[[Copy, Target, Finding], bool]

# By what a finding is about; where that is not here, by its last word.
SHEETS: Mapping[str, SheetMend] = {
    "page.size": paper,
    "page.top": margin,
    "page.bottom": margin,
    "page.left": margin,
    "page.right": margin,
    "page.header": header_distance,
    "page_number.place": page_number,
    "page_number.first": hidden_first,
    "page_number.format": number_format,
    "appendix.number_start": number_start,
}
PLACES: Mapping[str, Mend] = {
    "page.font": font,
    "page.color": color,
    "page.nfd": composed,
    "tieu_ngu.text": rewriting(words.tieu_ngu),
    "number.zero": rewriting(words.number),
    "number.colon": rewriting(words.number),
    "number.text": rewriting(words.number),
    "number.blank": rewriting(words.number),
    "place_date.day": rewriting(words.day),
    "place_date.month": rewriting(words.day),
    "place_date.comma": rewriting(words.day),
    "place_date.place": rewriting(words.day),
    "place_date.blank": rewriting(words.day),
    "title_subject.end": rewriting(words.no_stop),
    "vv_subject.end": rewriting(words.no_stop),
    "basis.end": rewriting(words.end_mark),
    "addressee_item.end": rewriting(words.end_mark),
    "recipients_item.end": rewriting(words.end_mark),
    "addressee_item.dash": rewriting(words.dashed),
    "recipients_item.dash": rewriting(words.dashed),
    "recipients_head.text": rewriting(words.colon),
    "appendix_label.text": words.appendix_label,
    "signer_line.authority": rewriting(words.authority),
    "body.end": rewriting(words.end_of_all),
    "appendix.end": rewriting(words.end_of_all),
    "text.date": rewriting(words.as_allowed),
    "text.long_date": rewriting(words.as_allowed),
    "text.percent": rewriting(words.as_allowed),
    "text.thousands": rewriting(words.as_allowed),
    "text.period": rewriting(words.as_allowed),
    "body.gap": gap,
    "appendix.page": new_page,
    "table_head.repeat": repeated_head,
    "table_head.bold": table_head,
}
ENDINGS: Mapping[str, Mend] = {
    "bold": bold,
    "italic": italic,
    "capitals": capitals,
    "align": align,
    "line": line,
    "first_indent": first_indent,
}
_LINE = "line."
_ELEMENTS = {element.value for element in SIZES}


def mend(content: bytes, verdict: Verdict) -> Mended:
    """Return a copy in which every mechanical finding that can be mended is; ``changes`` are those that were.

    What a finding does not name stays as it is, and so does every part of the file without a change. Mending
    what is mended already changes nothing. Raises UserError as ``read_docx``.
    """
    copy = Copy.of(content)
    broken = [f for f in verdict.findings if f.mechanical and f.outcome in {Outcome.FAIL, Outcome.WARN}]
    found = [(finding, tuple(copy.targets(finding.place))) for finding in broken]  # while words are as judged
    lines = [(finding, targets) for finding, targets in found if finding.about.startswith(_LINE)]
    changes = [finding for finding, targets in found if _mended(copy, finding, targets)]
    if lines:  # they are as long as the mended words, in the middle of the mended columns
        copy.measure()
    for finding, targets in lines:
        drawn = [short_line(copy, copy.measured(target), finding) for target in targets]
        if any(drawn):
            copy.touched.add(copy.package.main)
            changes.append(finding)
    return Mended(copy.saved(), tuple(changes))


def _mended(copy: Copy, finding: Finding, targets: tuple[Target, ...]) -> bool:
    if finding.about in SHEETS:
        changed = SHEETS[finding.about](copy, finding)
        if changed:
            copy.touched.add(copy.package.main)
        return changed
    found = _place_mend(finding.about)
    if found is None:
        return False
    done = False
    for target in targets:
        if found(copy, target, finding):
            copy.touched.add(target.part)
            done = True
    return done


def _place_mend(about: str) -> Mend | None:
    if about.startswith(_LINE):
        return None  # drawn last
    if about in _ELEMENTS:
        return size
    return PLACES.get(about) or ENDINGS.get(about.rpartition(".")[2])
