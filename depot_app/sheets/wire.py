"""How a result travels from the reading process: one JSON document a line, the last one saying that it is complete."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import fields
from datetime import date
from operator import attrgetter
from typing import Any

from depot_app.domain.orders import GoodsLine, JobKind, Order, Party
from depot_app.errors import DepotError
from depot_app.sheets.model import Places, Problem, Understood, UnderstoodJob
from depot_app.sheets.understanding import Item


def to_line(item: Item) -> str:
    """One item as a line of JSON."""
    if isinstance(item, UnderstoodJob):
        return json.dumps(["job", _flat_job(item)], default=date.isoformat) + "\n"
    if isinstance(item, Problem):
        return json.dumps(["problem", _problem_values(item)]) + "\n"
    return json.dumps(["end", [item.assumptions, item.refused]]) + "\n"


def failure_line(error: DepotError) -> str:
    """A failure as a line of JSON; it ends the result."""
    return json.dumps(["failed", [error.what, error.safe, error.next_step]]) + "\n"


def from_lines(lines: Iterable[str]) -> Understood | None:
    """The whole result, or None when its end is missing. Raises the DepotError that was sent instead of one."""
    jobs: list[UnderstoodJob] = []
    problems: list[Problem] = []
    seen: dict[Any, Any] = {}

    def shared(value: Any) -> Any:  # noqa: ANN401
        return seen.setdefault(value, value)

    for line in lines:
        if not line.endswith("\n"):
            return None
        kind, content = json.loads(line)
        if kind == "job":
            places = shared(Places(*content[3]))
            jobs.append(UnderstoodJob(_order(content[0], shared), content[1], tuple(content[2]), places))
        elif kind == "problem":
            problems.append(Problem(*content))
        elif kind == "failed":
            raise DepotError(*content)
        else:
            return Understood(tuple(jobs), tuple(problems), content[0], content[1])
    return None


def _flat_job(job: UnderstoodJob) -> list[Any]:
    return [_flat(job.order), job.cells, job.rows, _place_values(job.places)]


def _flat(order: Order) -> list[Any]:
    """An order as lists in the order of its fields: a third of the time that names would take."""
    values = list(_order_values(order))
    for position, name in enumerate(_ORDER_FIELDS):
        if name == "lines":
            values[position] = [_line_values(line) for line in order.lines]
        elif name in {"consignee", "sender"} and values[position] is not None:
            values[position] = _party_values(values[position])
    return values


def _order(values: list[Any], shared: Callable[[Any], Any]) -> Order:
    """An order again, with what repeats in a file, texts and whole parties, held in memory once."""
    data = dict(zip(_ORDER_FIELDS, values, strict=True))
    for key in ("customer", "service", "instructions"):
        data[key] = shared(data[key])
    for key in ("consignee", "sender"):
        data[key] = shared(Party(*map(shared, data[key]))) if data[key] is not None else None
    data["lines"] = tuple(GoodsLine(shared(line[0]), line[1], shared(line[2]), *line[3:]) for line in data["lines"])
    data["date"] = shared(date.fromisoformat(data["date"]))
    data["kind"] = JobKind(data["kind"])
    return Order(**data)


_ORDER_FIELDS = tuple(one.name for one in fields(Order))
_order_values = attrgetter(*_ORDER_FIELDS)
_party_values = attrgetter(*(one.name for one in fields(Party)))
_problem_values = attrgetter(*(one.name for one in fields(Problem)))
_place_values = attrgetter(*(one.name for one in fields(Places)))
_line_values = attrgetter(*(one.name for one in fields(GoodsLine)))
