"""The table of all verbs."""

from __future__ import annotations

from depot_app.cli import (
    billing,
    booking,
    delivery,
    documents,
    imports,
    jobs,
    ledger,
    loads,
    odoo,
    people,
    safety,
    scanning,
    setting_up,
)
from depot_app.cli.call import Verb

_MODULES = (
    setting_up, people, imports, booking, jobs, loads, scanning, documents, delivery, billing, odoo, ledger, safety,
)  # fmt: skip

VERBS: dict[str, Verb] = {verb.name: verb for module in _MODULES for verb in module.VERBS}
