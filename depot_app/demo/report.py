"""The demo's report: every number read back from the store, every page from the disk."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator

from depot_app.demo.day import Worked
from depot_app.demo.pages import read_back
from depot_app.services import billing, job_list, ledger_view, load_view, safety

_RULE = "─" * 78


def write(done: Worked, *, kept: bool) -> int:
    """Print the report; returns 0 only if the store verifies and every page reads back as the note it is."""
    lines, sound = _lines(done)
    sys.stdout.write("\n".join(lines) + "\n")
    where = (
        f"The store and the pages are in {done.folder}." if kept else "Use --keep FOLDER to keep the store and pages."
    )
    sys.stdout.write(f"\n{where}\n")
    return 0 if sound else 1


def _lines(done: Worked) -> tuple[list[str], bool]:
    store = done.desk.store
    checked = safety.verify(store)
    pages = read_back(done.folder / "notes")
    wrong = [page.file for page in pages if not page.sound]
    lines = ["Depot Desk · one day at the demo depot", _RULE, *done.story, "", "What stands in the store now", _RULE]
    lines += _jobs(done)
    lines += _loads(done)
    lines += _billing(done)
    told, agrees = _odoo(done)
    lines += told
    ledger = ledger_view.listed(store)
    lines += [
        "",
        f"Ledger   {ledger.total} facts, {ledger.waiting} steps wait to be sent, "
        f"{ledger.sent} sent, {ledger.parked} parked, {ledger.conflicts} in conflict",
    ]
    lines += [f"Pages    {len(pages)} PDF files, {sum(page.size for page in pages):,} bytes; barcode and QR code of "
              f"{len(pages) - len(wrong)} read back as their number"]  # fmt: skip
    lines += [f"Backup   {(done.folder / 'backup.zip').stat().st_size:,} bytes"]
    lines += [f"Verify   {'everything is sound' if checked.ok else 'NOT SOUND'}: {checked.facts} facts checked"]
    lines += [f"         fact {problem.seq}: {problem.what}" for problem in checked.problems]
    lines += [f"         page {file} does not read back" for file in wrong]
    lines += ["", "Refused on the way, as it should be"] + [f"  {words}" for words in done.refusals]
    return lines, checked.ok and not wrong and bool(pages) and agrees


def _jobs(done: Worked) -> Iterator[str]:
    rows = job_list.listed(done.desk.store)
    again = done.list_again
    yield f"Jobs     {len(rows)}: " + _counted(row.movement for row in rows)
    yield "Billing  " + _counted(row.billing for row in rows)
    yield f"The same list again: {again.count('booked')} booked, {again.count('unchanged')} unchanged"
    for problem in again.problems:
        if problem.severity != "warning":
            yield f"  {problem.message}"


def _loads(done: Worked) -> Iterator[str]:
    yield ""
    for number in done.loads:
        load = load_view.show(done.desk.store, number)
        short = ", ".join(each["unit"] for each in load.short) or "none"
        yield (f"Load {load.load:<4} {load.vehicle:<14} {load.state:<10} {len(load.jobs)} jobs, "
               f"{load.loaded} of {load.expected} units, short: {short}")  # fmt: skip
        answers = load_view.scan_answers(done.desk.store, number)
        yield "          scans: " + ", ".join(
            f"{count} {answer.replace('_', ' ')}" for answer, count in answers.items()
        )


def _billing(done: Worked) -> Iterator[str]:
    waiting = [each for each in billing.readiness(done.desk.store) if each.missing]
    reasons = Counter(lack.rule for each in waiting for lack in each.missing)
    yield ""
    yield f"Not ready to invoice: {len(waiting)} jobs (" + ", ".join(f"{rule} {n}" for rule, n in reasons.items()) + ")"
    for each in waiting[:3]:
        yield f"  {each.reference:<9} " + " ".join(f"{lack.why} ({lack.owner})" for lack in each.missing)


def _odoo(done: Worked) -> tuple[list[str], bool]:
    """Beside each other what the store and Odoo hold, each read from its own side; and whether they agree."""
    lines = ["", "Exchanged with Odoo"]
    for when, told in done.exchanges:
        how = f"{told.pushed} sent, {told.pulled} came back, {told.waiting} waiting, {told.calls} calls" + (
            f" – {told.error}" if told.error else ""
        )
        lines.append(f"  {when}: {how}")
    rows = job_list.listed(done.desk.store)
    orders = {order.origin: order for order in done.odoo.orders([row.number for row in rows])}
    priced = sum(row.billing in ("priced", "released") for row in rows)
    confirmed = sum(order.state == "sale" for order in orders.values())
    released = sum(row.billing == "released" for row in rows)
    invoices = sum(len(order.invoices) for order in orders.values())
    unproven = [row.number for row in rows if row.movement in ("out", "loaded", "expected")
                and orders[row.number].invoicing == "to invoice"]  # fmt: skip
    lines += ["", "                          store   Odoo",
              f"  jobs / orders           {len(rows):>5}  {len(orders):>5}",
              f"  priced / confirmed      {priced:>5}  {confirmed:>5}",
              f"  released / draft invoice{released:>5}  {invoices:>5}",
              f"  unproven, yet to invoice at Odoo: {len(unproven)}"]  # fmt: skip
    agrees = (len(rows), priced, released, 0) == (len(orders), confirmed, invoices, len(unproven))
    lines.append("  They agree." if agrees else "  THEY DO NOT AGREE.")
    return lines, agrees


def _counted(values: Iterator[str]) -> str:
    return ", ".join(f"{count} {value}" for value, count in Counter(values).most_common())
