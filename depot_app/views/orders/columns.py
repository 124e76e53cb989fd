"""The columns of the list of jobs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from depot_app.services.job_pages import JobLine
from depot_app.views.language import grouped
from depot_app.views.look import Tone
from depot_app.views.orders import words
from depot_app.views.rows import Column
from depot_app.views.said import said as say


def columns() -> list[Column[JobLine]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("orders", "Number"), lambda row: row.number, 14, sort="number"),
        Column(translate("orders", "Consignee"), _consignee, 18, exact=_consignee),
        Column(translate("orders", "Date"), lambda row: words.day(row.date), 11, sort="date",
               exact=lambda row: row.date),
        Column(translate("orders", "Movement"), lambda row: words.movement(row.movement), 14, sort="movement",
               tone=lambda row: words.movement_tone(row.movement), exact=lambda row: row.cancelled),
        Column(translate("orders", "Units", "column"), lambda row: grouped(row.units), 5, right=True, sort="units"),
        Column(translate("orders", "Customer"), lambda row: row.customer, 13, sort="customer"),
        Column(translate("orders", "Reference"), lambda row: row.reference, 11, sort="reference"),
        Column(translate("orders", "Billing"), lambda row: words.billing(row.billing), 10, sort="billing",
               tone=lambda row: words.billing_tone(row.billing)),
        Column(translate("orders", "Hold"), lambda row: say(row.hold), 8, sort="hold",
               tone=lambda row: Tone.STOP if row.hold else Tone.PLAIN, exact=lambda row: say(row.hold)),
        Column(translate("orders", "Weight"), lambda row: words.weight(row.weight_g), 9, right=True, hidden=True),
        Column(translate("orders", "Service"), lambda row: row.service, 10, hidden=True),
        Column(translate("orders", "Kind"), lambda row: words.kind(row.kind), 9, hidden=True),
        Column(translate("orders", "Postcode"), lambda row: row.postcode, 9, hidden=True),
    ]  # fmt: skip


def _consignee(row: JobLine) -> str:
    return f"{row.consignee}, {row.city}" if row.city else row.consignee
