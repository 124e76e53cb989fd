"""What Odoo tells without a log-in: its version, and its clock."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from depot_app.odoo.line import Line
from depot_app.odoo.refusals import NOT_ODOO, by_status
from depot_app.odoo.rpc import RpcUnavailable

JSON_HEADERS = {"Content-Type": "application/json", "Accept": "application/json"}
_VERSION = "/web/webclient/version_info"


def major_version(line: Line, deadline: float) -> int:
    """17 for 17.0 and for saas~17.2. One call. Raises RpcUnavailable."""
    question = json.dumps({"jsonrpc": "2.0", "method": "call", "params": {}, "id": 1}).encode()
    answer = line.ask("POST", _VERSION, question, JSON_HEADERS, deadline)
    if answer.status != 200:
        raise by_status(answer.status)
    try:
        told = str(json.loads(answer.body)["result"]["server_version"])
    except (ValueError, LookupError, TypeError, RecursionError):
        raise RpcUnavailable(NOT_ODOO, outcome_unknown=False) from None
    number = re.search(r"\d+", told)
    if number is None:
        raise RpcUnavailable(NOT_ODOO, outcome_unknown=False)
    return int(number[0])


def server_clock(line: Line, deadline: float) -> datetime:
    """The Date header of /web/health, in UTC. One call. Raises RpcUnavailable."""
    answer = line.ask("GET", "/web/health", None, {"Accept": "application/json"}, deadline)
    if answer.status != 200:
        raise by_status(answer.status)
    try:
        json.loads(answer.body)
        return parsedate_to_datetime(answer.headers["date"]).astimezone(UTC)
    except (ValueError, LookupError, RecursionError):
        raise RpcUnavailable(NOT_ODOO, outcome_unknown=False) from None
