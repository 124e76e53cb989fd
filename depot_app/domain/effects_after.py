"""What PODs, exceptions, charges, invoices, notes and people do to the rows."""

from __future__ import annotations

from depot_app.domain.row_changes import Changes, Fact, Row, attached, insert, job, open_note, set_setting, unit, update


def service_completed(_f: Fact, d: Row) -> Changes:
    yield insert("pod", id=d["pod"], job_id=d["job"], leg_id=d["leg"], outcome=d["outcome"],
                  by_id=d["by"]["personal"], at=d["at"], note=d["note"])  # fmt: skip
    yield update("leg", {"id": d["leg"]}, {"state": d["leg_was"]}, state=d["leg_to"])
    for position, was, to in d["units"]:
        yield update("unit", {"job_id": d["job"], "position": position}, {"state": was}, state=to)
    yield from attached("pod", d["pod"], d)
    if d["closes_load"]:
        yield update("load", {"id": d["load"]}, {"state": "departed"}, state="closed")


def exception_logged(f: Fact, d: Row) -> Changes:
    yield insert("exception", id=d["exception"], job_id=d["job"], code=d["code"], note=d["note"],
                  blocks=d["blocks"], state="open", logged_by=f["actor"], how="")  # fmt: skip
    yield from attached("exception", d["exception"], d)
    if d["unit"]:
        yield unit(d, d["to"])


def exception_closed(_f: Fact, d: Row) -> Changes:
    yield update("exception", {"id": d["exception"]}, {"state": "open"}, state="closed", how=d["how"])


def exception_approved(_f: Fact, d: Row) -> Changes:
    yield update("exception", {"id": d["exception"]}, {"state": "open"}, blocks=0)


def charge_proposed(f: Fact, d: Row) -> Changes:
    yield insert("charge", id=d["charge"], job_id=d["job"], code=d["code"],
                  quantity=d["quantity"], amount=d["amount"], currency=d["currency"], note=d["note"],
                  evidence=len(d["files"]), state="proposed", captured_by=f["actor"])  # fmt: skip
    yield from attached("charge", d["charge"], d)


def charge_approved(_f: Fact, d: Row) -> Changes:
    yield update("charge", {"id": d["charge"]}, {"state": "proposed"}, state="approved")


def charge_rejected(_f: Fact, d: Row) -> Changes:
    yield update("charge", {"id": d["charge"]}, {"state": "proposed"}, state="rejected")


def invoice_released(_f: Fact, d: Row) -> Changes:
    yield job(d, {"billing": d["billing_was"]}, billing="released")


def invoice_posted(_f: Fact, d: Row) -> Changes:
    yield job(d, {"billing": d["billing_was"]}, billing="invoiced")


def payment_collected(_f: Fact, d: Row) -> Changes:
    yield job(d, {"billing": d["billing_was"]}, billing="paid")


def note_printed(_f: Fact, d: Row) -> Changes:
    yield update("note", {"number": d["note"]}, {"voided": "", "prints": d["prints_were"]}, version=d["version"],
                  copies=d["copy"], prints=d["prints_were"] + 1, content_hash=d["content_hash"])  # fmt: skip


def note_voided(_f: Fact, d: Row) -> Changes:
    yield update("note", {"number": d["note"]}, {"voided": ""}, voided=d["reason"])
    if d["next"]:
        yield open_note(d["next"], d["job"])


def numbers_voided(_f: Fact, _d: Row) -> Changes:
    return iter(())


def step_retried(_f: Fact, _d: Row) -> Changes:
    return iter(())  # steps are mail, not state: no row is folded from them


def step_withdrawn(_f: Fact, _d: Row) -> Changes:
    return iter(())


def staff_added(_f: Fact, d: Row) -> Changes:
    yield insert("staff", id=d["staff"], name_id=d["name"]["personal"], role=d["role"], valid_until=d["valid_until"],
                  ended=0)  # fmt: skip


def staff_changed(_f: Fact, d: Row) -> Changes:
    yield update("staff", {"id": d["staff"]}, {"ended": 0}, role=d["role"], valid_until=d["valid_until"])


def staff_ended(_f: Fact, d: Row) -> Changes:
    yield update("staff", {"id": d["staff"]}, {"ended": 0}, ended=1)


def sign_in_refused(_f: Fact, _d: Row) -> Changes:
    return iter(())


def setting_changed(_f: Fact, d: Row) -> Changes:
    yield set_setting(d)


def incarnation_started(f: Fact, d: Row) -> Changes:
    yield insert("incarnation", id=d["incarnation"], number=d["number"], seq=f["seq"], reason=d["reason"],
                  previous=d["previous"])  # fmt: skip
