"""A form under review held against the data as they are now."""

from dataclasses import replace
from datetime import date

from dxdesk.domain.unit_form import ReturnedForm
from dxdesk.services import returned, taking_in
from dxdesk.services.collection import Board
from dxdesk.storage.data_file import DataFile
from dxdesk.ui.collection.under_review import Paper


def held(data: DataFile, found: Board, paper: Paper, *, today: date) -> Paper:
    """Return a form with how it compares; one that could not be read stays as it is."""
    if paper.error is not None:
        return paper
    form = _form(data, found, paper, today)
    diff = returned.compare(
        data,
        form,
        plan=found.plan,
        file_name=paper.file.name,
        content=paper.file.content,
        today=today,
        period_key=found.item.key,
    )
    return replace(paper, form=form).compared(diff)


def _form(data: DataFile, found: Board, paper: Paper, today: date) -> ReturnedForm:
    if paper.asked is None:
        if paper.form is None:
            raise TypeError(paper.name)
        return paper.form
    return taking_in.typed_answer(
        data,
        plan=found.plan,
        period_key=found.item.key,
        unit_id=paper.asked.identity.unit_id,
        answers=paper.answers,
        today=today,
    )
