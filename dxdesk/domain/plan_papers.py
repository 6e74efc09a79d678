"""What papers about the plan say: the plan itself, its adjustment, and what is put to those who decide.

Every field is a line, a tuple of paragraphs or items, or a tuple of rows; text of several paragraphs inside a
row is parted by newlines. Numbers and codes are those of the plan.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlanPart:
    """A piece of the plan's text: ``code`` "IV.6", its heading, its paragraphs parted by newlines."""

    code: str = ""
    heading: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class PlanTask:
    """A task as the plan prints it; ``section`` is the code of the part it stands under ("II").

    Without a section it stands in a list of tasks of its own (a Phụ lục), grouped by ``group``.
    """

    section: str = ""
    number: str = ""
    title: str = ""
    content: str = ""
    leads: str = ""
    coordinators: str = ""
    time: str = ""
    product: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class PlanIndicator:
    """A row of the Phụ lục of indicators; ``group`` is "I. Phát triển chính quyền số"."""

    group: str = ""
    number: str = ""
    text: str = ""
    leads: str = ""
    coordinators: str = ""


@dataclass(frozen=True, slots=True)
class PlanPaper:
    """The plan of a year as a paper; ``recipients`` are its own Nơi nhận, used where the head names none."""

    subject: str = ""
    opening: tuple[str, ...] = ()
    parts: tuple[PlanPart, ...] = ()
    tasks: tuple[PlanTask, ...] = ()
    closing: str = ""
    appendix_title: str = ""
    indicators: tuple[PlanIndicator, ...] = ()
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangedItem:
    """An item of the plan as it was approved and as it is to be."""

    item: str = ""
    approved: str = ""
    adjusted: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AddedItem:
    """An item that the plan did not have."""

    item: str = ""
    content: str = ""
    leads: str = ""
    coordinators: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True)
class WithdrawnItem:
    """An item that is not carried out any more."""

    item: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class AdjustedPlanPaper:
    """A plan that adjusts the plan of the year (NĐ 30, điều 18.3); who received the plan receives it too."""

    subject: str = ""
    opening: tuple[str, ...] = ()
    purpose: tuple[str, ...] = ()
    changed: tuple[ChangedItem, ...] = ()
    added: tuple[AddedItem, ...] = ()
    withdrawn: tuple[WithdrawnItem, ...] = ()
    carrying_out: tuple[str, ...] = ()
    closing: str = ""
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AdjustmentProposal:
    """Asks who decides to adjust the plan: UBND tỉnh, or inside the Sở its Giám đốc.

    ``unit`` is the one of the Sở that writes ("Văn phòng"), ``unit_signer`` the post that signs for it; both
    are empty where the Sở itself writes.
    """

    addressee: str = ""
    unit: str = ""
    unit_signer: str = ""
    subject: str = ""
    opening: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    changes: tuple[ChangedItem, ...] = ()
    carrying_out: tuple[str, ...] = ()
    closing: str = ""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A difficulty with its cause, what is proposed and who decides."""

    item: str = ""
    difficulty: str = ""
    cause: str = ""
    proposal: str = ""
    decider: str = ""


@dataclass(frozen=True, slots=True)
class ObstacleProposal:
    """Tells who decides of the difficulties met and what is proposed; ``unit`` as in an adjustment."""

    addressee: str = ""
    unit: str = ""
    unit_signer: str = ""
    subject: str = ""
    opening: tuple[str, ...] = ()
    situation: tuple[str, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    proposals: tuple[str, ...] = ()
    closing: str = ""
