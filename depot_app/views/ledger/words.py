"""The ledger in words a depot uses."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from depot_app.services import ledger_lines
from depot_app.services.ledger_lines import Line, Sending, Waiting
from depot_app.views import clock
from depot_app.views.language import grouped, tr
from depot_app.views.look import Tone
from depot_app.views.rows import Column
from depot_app.views.said import said as say


def task(what: str) -> str:
    """What is to be done at Odoo."""
    return {
        "order": tr("Make the order"), "order_change": tr("Change the order"), "order_cancel": tr("Cancel the order"),
        "order_note": tr("Note on the order"), "order_confirm": tr("Confirm the order"),
        "order_line": tr("Charge on the order"), "pod_files": tr("POD pages"), "pod_note": tr("POD on the order"),
        "delivered_quantity": tr("Delivered quantity"), "activity": tr("Exception on the order"),
        "activity_done": tr("Exception closed"), "draft_invoice": tr("Draft invoice"),
    }.get(what, what)  # fmt: skip


def happening(line: Line) -> str:
    """What happened, in the house's own words."""
    words = QCoreApplication.translate("facts", line.words)
    return tr("{words}, load {load}").format(words=words, load=line.load) if line.load and not line.job else words


def name(by: str) -> str:
    return {"desk": tr("the desk"), "odoo": "Odoo"}.get(by, by)


def state(sending: Sending) -> str:
    return {
        ledger_lines.SENT: tr("In Odoo"), ledger_lines.WAITING: tr("Waiting to be sent"),
        ledger_lines.PARKED: tr("Not taken by Odoo"), ledger_lines.CHANGED: tr("Both changed"),
        ledger_lines.WITHDRAWN: tr("Withdrawn, is never sent"),
    }[sending.state]  # fmt: skip


def tone(sending: Sending) -> Tone:
    return {
        ledger_lines.SENT: Tone.GOOD, ledger_lines.WAITING: Tone.QUIET, ledger_lines.PARKED: Tone.STOP,
        ledger_lines.CHANGED: Tone.ATTENTION, ledger_lines.WITHDRAWN: Tone.QUIET,
    }[sending.state]  # fmt: skip


_WORST = (ledger_lines.PARKED, ledger_lines.CHANGED, ledger_lines.WAITING, ledger_lines.SENT, ledger_lines.WITHDRAWN)


def worst(line: Line) -> Sending | None:
    """Of what is to be done at Odoo, that which needs a person most; None where nothing is."""
    return min(line.sendings, key=lambda each: _WORST.index(each.state), default=None)


def at_odoo(line: Line) -> str:
    found = worst(line)
    if found is None:
        return tr("Stays here")
    return found.name if found.state == ledger_lines.SENT and found.name else state(found)


def _line_tone(line: Line) -> Tone:
    found = worst(line)
    return tone(found) if found is not None else Tone.QUIET


def recorded(line: Line, zone: ZoneInfo) -> str:
    """When it was recorded, where that was not as it happened."""
    return tr("at once") if line.happened[:16] == line.recorded[:16] else clock.said(line.recorded, zone)


def times(line: Line, zone: ZoneInfo) -> str:
    """Both times to the second."""
    return tr("Happened {happened}\nRecorded {recorded}").format(
        happened=clock.exactly(line.happened, zone), recorded=clock.exactly(line.recorded, zone)
    )


def line_columns(zone: ZoneInfo) -> list[Column[Line]]:
    return [
        Column(tr("Happened"), lambda line: clock.said(line.happened, zone), 11, exact=lambda line: times(line, zone)),
        Column(tr("Recorded"), lambda line: recorded(line, zone), 8, exact=lambda line: times(line, zone)),
        Column(tr("What"), happening, 18),
        Column(tr("Job"), lambda line: line.job, 14),
        Column(tr("By"), lambda line: name(line.by), 6),
        Column(tr("At Odoo"), at_odoo, 17, tone=_line_tone),
        Column(tr("Reference"), lambda line: line.reference, 12, hidden=True),
    ]


def waiting_columns(zone: ZoneInfo, *, aside: bool) -> list[Column[Waiting]]:
    """``aside`` for what Odoo did not take: then what is to be done comes before when it happened."""
    said = Column[Waiting](tr("What Odoo said"), lambda row: say(row.sending.error), 20 if aside else 12,
                           exact=lambda row: say(row.sending.error),
                           tone=lambda row: tone(row.sending) if aside else Tone.PLAIN)  # fmt: skip
    happened = Column[Waiting](tr("Happened"), lambda row: clock.said(row.line.happened, zone), 11,
                               exact=lambda row: times(row.line, zone))  # fmt: skip
    kept = Column[Waiting](tr("Recorded"), lambda row: recorded(row.line, zone), 9,
                           exact=lambda row: times(row.line, zone), hidden=aside)  # fmt: skip
    first = [
        Column[Waiting](tr("To do at Odoo"), lambda row: task(row.sending.what), 17),
        Column[Waiting](tr("Job"), lambda row: row.line.job, 14),
    ]
    rest = [
        Column[Waiting](tr("Tries"), lambda row: grouped(row.sending.attempts), 5, right=True),
        Column[Waiting](tr("By"), lambda row: name(row.line.by), 8, hidden=aside),
    ]
    return [*first, happened, kept, *rest, said] if aside else [happened, kept, *first, *rest[::-1], said]
