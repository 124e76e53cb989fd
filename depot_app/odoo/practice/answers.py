"""What goes back over HTTP, and the pages every door shares."""

from __future__ import annotations

import json
from dataclasses import dataclass

from depot_app.odoo.practice.faults import NotKnown
from depot_app.odoo.practice.shapes import Wire

JSON, HTML = "application/json; charset=utf-8", "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, body and headers of one HTTP answer."""

    status: int
    body: bytes = b""
    content_type: str = JSON
    headers: tuple[tuple[str, str], ...] = ()


def as_json(value: Wire, status: int = 200) -> Answer:
    """A JSON answer."""
    return Answer(status, json.dumps(value).encode())


def page(status: int, title: str, text: str = "") -> Answer:
    """An HTML page, as Odoo sends where no JSON is spoken."""
    body = f"<!doctype html>\n<html lang=en>\n<title>{status} {title}</title>\n<h1>{title}</h1>\n<p>{text}</p>\n"
    return Answer(status, body.encode(), HTML)


def not_known(problem: NotKnown) -> Answer:
    """501: the practice server does not know this and does not pretend to."""
    return as_json({"error": str(problem), "unknown": problem.kind, "name": problem.name}, 501)
