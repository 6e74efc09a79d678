"""Which placeholders the code fills in for each sentence about a meeting."""

from collections.abc import Mapping

MEETINGS: Mapping[str, str] = {
    "meeting.briefing_title": "month",
    "meeting.committee_title": "committee",
    "meeting.other_title": "year",
    "meeting.section": "day",
    "meeting.agenda_conclusion": "leads day work",
    "meeting.agenda_conclusion_late": "leads day due work",
    "meeting.agenda_obstacle": "text",
    "meeting.agenda_obstacle_proposal": "text proposal",
    "meeting.unknown_lead": "",
    "meeting.inside": "title",
    "meeting.meeting_name": "title day",
    "meeting.substitute": "member substitute",
    "meeting.substitute_unnamed": "member",
    "meeting.excused": "member",
    "meeting.absent": "member",
    "meeting.conclusion": "leads work deadline",
    "meeting.conclusion_open": "leads work",
}
