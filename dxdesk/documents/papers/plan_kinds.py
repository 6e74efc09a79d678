"""The kinds of papers about the plan."""

from dxdesk.documents.paper_kinds import PaperKind
from dxdesk.documents.papers.adjusted_plan import adjusted_plan, adjusted_plan_problems
from dxdesk.documents.papers.plan_paper import plan_paper, plan_problems
from dxdesk.documents.papers.proposal import (
    adjustment_problems,
    adjustment_proposal,
    obstacle_problems,
    obstacle_proposal,
)
from dxdesk.domain.plan_papers import AdjustedPlanPaper, AdjustmentProposal, ObstacleProposal, PlanPaper

KINDS: tuple[PaperKind, ...] = (
    PaperKind("ke-hoach", "KH", "Kế hoạch", PlanPaper, plan_paper, problems=plan_problems),
    PaperKind(
        "ke-hoach-dieu-chinh",
        "KH",
        "Kế hoạch điều chỉnh, bổ sung",
        AdjustedPlanPaper,
        adjusted_plan,
        problems=adjusted_plan_problems,
    ),
    PaperKind(
        "to-trinh-dieu-chinh",
        "TTr",
        "Tờ trình điều chỉnh kế hoạch",
        AdjustmentProposal,
        adjustment_proposal,
        addressed=True,
        problems=adjustment_problems,
    ),
    PaperKind(
        "to-trinh-vuong-mac",
        "TTr",
        "Tờ trình khó khăn, vướng mắc",
        ObstacleProposal,
        obstacle_proposal,
        addressed=True,
        problems=obstacle_problems,
    ),
)
