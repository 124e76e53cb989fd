"""What can happen, in the house's own words as they stand in the fact table, so that they are translated.

A fact may be older than this program, so the ledger translates what it finds; this names what it can find.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

HAPPENINGS = (
    str(QT_TRANSLATE_NOOP("facts", "Job booked")),
    str(QT_TRANSLATE_NOOP("facts", "Job changed")),
    str(QT_TRANSLATE_NOOP("facts", "Part of a job moved to a new one")),
    str(QT_TRANSLATE_NOOP("facts", "Job cancelled")),
    str(QT_TRANSLATE_NOOP("facts", "Job put on hold")),
    str(QT_TRANSLATE_NOOP("facts", "Hold lifted")),
    str(QT_TRANSLATE_NOOP("facts", "A list was taken in")),
    str(QT_TRANSLATE_NOOP("facts", "A list is booked in full")),
    str(QT_TRANSLATE_NOOP("facts", "Import profile kept")),
    str(QT_TRANSLATE_NOOP("facts", "New customer")),
    str(QT_TRANSLATE_NOOP("facts", "Customer matched with Odoo")),
    str(QT_TRANSLATE_NOOP("facts", "Price proposed")),
    str(QT_TRANSLATE_NOOP("facts", "Price approved")),
    str(QT_TRANSLATE_NOOP("facts", "Unit staged")),
    str(QT_TRANSLATE_NOOP("facts", "Unit set aside or found again")),
    str(QT_TRANSLATE_NOOP("facts", "Load planned")),
    str(QT_TRANSLATE_NOOP("facts", "Load changed")),
    str(QT_TRANSLATE_NOOP("facts", "Order of the stops changed")),
    str(QT_TRANSLATE_NOOP("facts", "Job put on a load")),
    str(QT_TRANSLATE_NOOP("facts", "Job taken off a load")),
    str(QT_TRANSLATE_NOOP("facts", "Unit loaded")),
    str(QT_TRANSLATE_NOOP("facts", "Loading of a unit undone")),
    str(QT_TRANSLATE_NOOP("facts", "Load confirmed")),
    str(QT_TRANSLATE_NOOP("facts", "Load opened again")),
    str(QT_TRANSLATE_NOOP("facts", "Load departed")),
    str(QT_TRANSLATE_NOOP("facts", "Proof of delivery accepted")),
    str(QT_TRANSLATE_NOOP("facts", "Exception logged")),
    str(QT_TRANSLATE_NOOP("facts", "Exception closed")),
    str(QT_TRANSLATE_NOOP("facts", "Exception no longer blocks the invoice")),
    str(QT_TRANSLATE_NOOP("facts", "Charge proposed")),
    str(QT_TRANSLATE_NOOP("facts", "Charge approved")),
    str(QT_TRANSLATE_NOOP("facts", "Charge turned down")),
    str(QT_TRANSLATE_NOOP("facts", "Released to invoice")),
    str(QT_TRANSLATE_NOOP("facts", "Invoiced")),
    str(QT_TRANSLATE_NOOP("facts", "Paid in full")),
    str(QT_TRANSLATE_NOOP("facts", "Consignment note printed")),
    str(QT_TRANSLATE_NOOP("facts", "Consignment note voided")),
    str(QT_TRANSLATE_NOOP("facts", "Numbers skipped and voided")),
    str(QT_TRANSLATE_NOOP("facts", "Step goes to Odoo again")),
    str(QT_TRANSLATE_NOOP("facts", "Step withdrawn")),
    str(QT_TRANSLATE_NOOP("facts", "Person added")),
    str(QT_TRANSLATE_NOOP("facts", "Person changed")),
    str(QT_TRANSLATE_NOOP("facts", "Person ended")),
    str(QT_TRANSLATE_NOOP("facts", "Wrong PIN")),
    str(QT_TRANSLATE_NOOP("facts", "Setting changed")),
    str(QT_TRANSLATE_NOOP("facts", "This copy of the store began")),
)
