"""Measures the reader on texts with hand-made answers; ``python -m tests.importers.corpus_score [FOLDER]``.

Figures are taken per document and averaged over the documents where there is something to find or
something was invented. A plan that is refused scores 0 throughout.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dxdesk.domain.errors import UserError
from dxdesk.domain.vietnamese import fold
from dxdesk.importers import inspection
from dxdesk.importers.plan_reader import read_plan
from dxdesk.importers.source import read_source

CORPUS = Path(__file__).resolve().parents[2] / "../shared/corpus"
VARIANTS = ("source.txt", "source_tabs.txt", "source.docx")
SAME = 0.8
FIGURES = (
    "verdict", "header", "bases", "precision", "recall", "tasks", "leads", "coordinating", "starts", "dues",
    "indicators", "targets", "recipients", "signer",
)  # fmt: skip
Json = dict[str, Any]


@dataclass
class Score:
    """The figures of one document; one that does not apply is missing."""

    document: str
    figures: dict[str, float] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def words(text: str | None) -> list[str]:
    return re.findall(r"[a-z0-9]+", fold(text or "").replace("uy ban nhan dan", "ubnd"))


def overlap(one: str | None, other: str | None) -> float:
    left, right = Counter(words(one)), Counter(words(other))
    total = left.total() + right.total()
    return 2 * (left & right).total() / total if total else 1.0


def contained(one: str, other: str) -> bool:
    """Whether the shorter text stands in the longer one and is at least half as long."""
    short, long = sorted((words(one), words(other)), key=len)
    return " ".join(short) in " ".join(long) and len(short) * 2 >= len(long)


def same(one: str, other: str) -> bool:
    return overlap(one, other) >= SAME


def same_sentence(one: str, other: str) -> bool:
    return same(one, other) or contained(one, other)


def pairs(
    truth: Sequence[Json], found: Sequence[Json], key: str, alike: Callable[[str, str], bool]
) -> list[tuple[Json, Json]]:
    """Match answers with findings, the most alike first, each once."""
    ranked = sorted(
        (
            (overlap(t[key], f[key]), i, j)
            for i, t in enumerate(truth)
            for j, f in enumerate(found)
            if alike(t[key], f[key])
        ),
        reverse=True,
    )
    taken_truth: set[int] = set()
    taken_found: set[int] = set()
    matched = []
    for _, i, j in ranked:
        if i not in taken_truth and j not in taken_found:
            taken_truth.add(i)
            taken_found.add(j)
            matched.append((truth[i], found[j]))
    return matched


def f1(hits: int, wanted: int, given: int) -> float:
    return 2 * hits / (wanted + given) if wanted + given else 1.0


def key(number: str | None) -> str:
    return re.sub(r"\s", "", number or "").upper()


def name_set(names: Sequence[str]) -> frozenset[str]:
    return frozenset(" ".join(words(name)) for name in names)


def accepted_names(task: Json, which: str, splits: Json) -> Iterator[frozenset[str]]:
    yield name_set(task[which])
    for other in task.get(f"{which}_accept", []):
        yield name_set(other)
    yield name_set([part for name in task[which] for part in splits.get(name, [name])])


def right_day(wanted: str | None, given: str | None, task: Json) -> bool:
    strict = (task.get("time_text") or "").lower().find("trước") >= 0
    if wanted and given and strict:
        return abs(int(wanted.replace("-", "")) - int(given.replace("-", ""))) <= 1
    return wanted == given


def header(truth: Json, found: Json) -> float:
    parts = [
        float(key(truth["number"]) == key(found["number"])),
        float(truth["date"] == found["date"]),
        overlap(truth["title"], found["title"]) if truth["title"] else 1.0,
    ]
    issuers = [truth["issuer"], *truth.get("issuer_accept", [])]
    parts.append(
        max(overlap(one, found["issuer"]) >= SAME if one else not found["issuer"] for one in issuers)
    )
    return sum(parts) / len(parts)


def target_score(truth: Sequence[Json], found: Sequence[Json]) -> tuple[int, int]:
    left = list(found)
    hits = 0
    for target in truth:
        ops = {target["op"], *target.get("op_accept", [])} | ({">="} if target["op"] == "=" else set())
        hit = next(
            (
                one
                for one in left
                if one["value"] == target["value"]
                and one["op"] in ops
                and (
                    words(one["unit"]) == words(target["unit"]) or overlap(one["unit"], target["unit"]) >= 0.5
                )
            ),
            None,
        )
        if hit:
            left.remove(hit)
            hits += 1
    return hits, max(len(truth), len(found))


def score_tasks(score: Score, truth: Json, found: Json) -> None:
    soft = [one["title"] for one in truth["soft_tasks"]]
    matched = pairs(truth["tasks"], found["tasks"], "title", same)
    used = [id(given) for _, given in matched]
    extra = [
        one
        for one in found["tasks"]
        if id(one) not in used and not (not one["lead"] and any(same(one["title"], title) for title in soft))
    ]
    score.notes += [f"extra task {one['code']}: {one['title'][:80]}" for one in extra]
    missed = [one for one in truth["tasks"] if all(one is not wanted for wanted, _ in matched)]
    score.notes += [f"missed task {one['id']}: {one['title'][:80]}" for one in missed]
    wanted, given = len(truth["tasks"]), len(matched) + len(extra)
    if not wanted and not given:
        return
    score.figures["precision"] = len(matched) / given if given else 0.0
    score.figures["recall"] = len(matched) / wanted if wanted else 0.0
    score.figures["tasks"] = f1(len(matched), wanted, given)
    if not matched:
        return
    splits = truth.get("unit_splits", {})
    checks: dict[str, list[bool]] = {"leads": [], "coordinating": [], "starts": [], "dues": []}
    for task, one in matched:
        checks["leads"].append(name_set(one["lead"]) in set(accepted_names(task, "lead", splits)))
        checks["coordinating"].append(
            name_set(one["coordinating"]) in set(accepted_names(task, "coordinating", splits))
        )
        checks["starts"].append(right_day(task["start"], one["start"], task))
        checks["dues"].append(right_day(task["due"], one["due"], task))
        for figure, results in checks.items():
            if not results[-1]:
                score.notes.append(f"{figure} of {task['id']}: {json.dumps(one, ensure_ascii=False)[:400]}")
    for figure, results in checks.items():
        score.figures[figure] = sum(results) / len(results)


def score_indicators(score: Score, truth: Json, found: Json) -> None:
    soft = truth.get("soft_indicators", [])
    matched = pairs(truth["indicators"], found["indicators"], "text", same_sentence)
    used = [id(given) for _, given in matched]
    extra = [
        one
        for one in found["indicators"]
        if id(one) not in used and not any(same_sentence(one["text"], other) for other in soft)
    ]
    score.notes += [f"extra indicator {one['code']}: {one['text'][:100]}" for one in extra]
    missed = [one for one in truth["indicators"] if all(one is not wanted for wanted, _ in matched)]
    score.notes += [f"missed indicator {one['id']}: {one['text'][:80]}" for one in missed]
    wanted, given = len(truth["indicators"]), len(matched) + len(extra)
    if not wanted and not given:
        return
    score.figures["indicators"] = f1(len(matched), wanted, given)
    hits = total = 0
    for indicator, one in matched:
        right, of = target_score(indicator["targets"], one["targets"])
        hits, total = hits + right, total + of
        if right < of:
            score.notes.append(f"targets of {indicator['id']}: {one['targets']}")
    if total:
        score.figures["targets"] = hits / total


def score_closing(score: Score, truth: Json, found: Json) -> None:
    wanted = [{"text": one} for one in truth["recipients"]]
    given = [{"text": one} for one in found["recipients"]]
    if wanted or given:
        score.figures["recipients"] = f1(len(pairs(wanted, given, "text", same)), len(wanted), len(given))
    signer, one = truth["signer"] or {}, found["signer"] or {}
    if signer.get("name"):
        posts = [f"{who.get('authority') or ''} {who.get('position') or ''}" for who in (signer, one)]
        name_right = words(signer["name"]) == words(one.get("name"))
        score.figures["signer"] = 0.5 * name_right + 0.5 * (overlap(*posts) >= SAME)


def score_plan(score: Score, truth: Json, found: Json) -> None:
    score.figures["header"] = header(truth, found)
    wanted = {key(one["number"]) for one in truth["bases"] if one["number"]}
    nested = {key(one["number"]) for one in truth["bases_nested"]}
    given = {key(one["number"]) for one in found["bases"] if one["number"]} - (nested - wanted)
    if wanted or given:
        score.figures["bases"] = f1(len(wanted & given), len(wanted), len(given))
        score.notes += [f"basis {one}" for one in wanted ^ given]
    score_tasks(score, truth, found)
    score_indicators(score, truth, found)
    score_closing(score, truth, found)


def inspected(path: Path) -> tuple[Json, int]:
    """What the program prints for a file, and its exit code."""
    try:
        draft = read_plan(read_source(path))
    except UserError as error:
        return inspection.refused(error.code), inspection.EXIT_NOT_A_PLAN
    return json.loads(json.dumps(inspection.as_json(draft))), inspection.exit_code(draft)


def score_document(folder: Path, variant: str) -> Score:
    """Score one variant of one document."""
    truth = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    found, code = inspected(folder / variant)
    score = Score(f"{folder.name[:22]}/{variant.removeprefix('source')[:9]}")
    agree = (code == 0) == found["is_plan"] and (found["is_plan"] or bool(found["reason"]))
    if truth.get("unreadable"):
        silent = not found["is_plan"] or (not found["tasks"] and bool(found["warnings"]))
        score.figures["verdict"] = float(agree and silent)
        return score
    score.figures["verdict"] = float(agree and found["is_plan"] == truth["is_plan"])
    if truth["is_plan"] and found["is_plan"]:
        score_plan(score, truth, found)
    elif truth["is_plan"]:
        score.figures |= dict.fromkeys(FIGURES, 0.0)
    elif found["tasks"] or found["indicators"]:
        score.figures |= {"tasks": 0.0, "indicators": 0.0}
    return score


def scores(corpus: Path = CORPUS) -> list[Score]:
    """Score every variant of every document."""
    return [
        score_document(folder, variant)
        for folder in sorted(corpus.iterdir())
        if (folder / "truth.json").exists()
        for variant in VARIANTS
        if (folder / variant).exists()
    ]


def means(found: Sequence[Score]) -> dict[str, float]:
    """Average every figure over the documents it applies to."""
    by_figure = {name: [one.figures[name] for one in found if name in one.figures] for name in FIGURES}
    return {name: sum(values) / len(values) for name, values in by_figure.items() if values}


def table(found: Sequence[Score]) -> Iterator[str]:
    """Yield the lines of a table: a document a line, a figure a column."""
    yield f"{'':34}" + "".join(f"{name[:6]:>7}" for name in FIGURES)
    for one in (*found, Score("MEAN", means(found))):
        cells = (f"{one.figures[name]:7.2f}" if name in one.figures else f"{'-':>7}" for name in FIGURES)
        yield f"{one.document:34}" + "".join(cells)


if __name__ == "__main__":
    results = scores(Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS)
    print("\n".join(table(results)))
    for result in results:
        for note in result.notes:
            print(f"{result.document}: {note}")
