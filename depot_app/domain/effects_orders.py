"""What bookings, lists and prices do to the rows."""

from __future__ import annotations

from depot_app.domain.row_changes import Change, Changes, Fact, Row, insert, job, open_note, set_setting, unit, update


def booking_received(f: Fact, d: Row) -> Changes:
    job = d["job"]
    yield insert(
        "job", id=job, number=d["number"], external_id=d["external_id"], customer_id=d["customer"],
        reference=d["reference"], reference_key=d["reference_key"], date=d["date"], service=d["service"],
        kind=d["kind"], parties_id=d["parties"]["personal"], instructions=d["instructions"],
        window_from=d["window_from"], window_to=d["window_to"], quantity=d["quantity"], weight_g=d["weight_g"],
        content_hash=d["content_hash"], cells=d["cells"], import_id=d["import"], split_from=d["split_from"],
        billing="unpriced", movement=d["movement"], rev=f["rev"], booked_seq=f["seq"], hold="", cancelled="",
    )  # fmt: skip
    yield from lines_and_units(job, d)
    if d["own_note"]:
        yield open_note(d["number"], job)


def lines_and_units(job: str, d: Row) -> Changes:
    for position, (description, quantity, package, weight_g, barcode) in enumerate(d["lines"], 1):
        yield insert("line", job_id=job, position=position, description=description, quantity=quantity,
                      package=package, weight_g=weight_g, barcode=barcode)  # fmt: skip
    for position, code in d["units"]:
        yield insert("unit", job_id=job, position=position, code=code, state="expected", leg_id=None,
                     after_leg=None, lane="")  # fmt: skip


def booking_changed(_f: Fact, d: Row) -> Changes:
    if d["changed"]:
        yield job(d, **d["changed"])
    if d.get("parties"):
        yield job(d, parties_id=d["parties"]["personal"])
    if "lines" in d:
        yield Change("delete", "line", {"job_id": d["job"]}, {})
        yield Change("delete", "unit", {"job_id": d["job"]}, {})
        yield from lines_and_units(d["job"], d)


def job_split(_f: Fact, d: Row) -> Changes:
    for position in d["units"]:
        yield Change("delete", "unit", {"job_id": d["job"], "position": position}, {})
    for position, quantity, weight_g in d["lines"]:
        key = {"job_id": d["job"], "position": position}
        yield (
            update("line", key, quantity=quantity, weight_g=weight_g) if quantity else Change("delete", "line", key, {})
        )
    yield job(d, quantity=d["quantity"], weight_g=d["weight_g"], content_hash=d["content_hash"])


def job_cancelled(_f: Fact, d: Row) -> Changes:
    yield job(d, {"billing": d["billing_was"]}, cancelled=d["reason"], billing="do-not-invoice")
    for leg in d.get("legs", ()):
        yield Change("delete", "leg", {"id": leg}, {})


def job_held(_f: Fact, d: Row) -> Changes:
    yield job(d, hold=d["reason"])


def job_unheld(_f: Fact, d: Row) -> Changes:
    yield job(d, hold="")


def import_decided(_f: Fact, d: Row) -> Changes:
    yield insert("import", id=d["import"], file=d["file"], manifest=d["manifest"], jobs=d["jobs"], completed=0)


def import_completed(_f: Fact, d: Row) -> Changes:
    yield update("import", {"id": d["import"]}, {"completed": 0}, completed=1)


def customer_matched(_f: Fact, d: Row) -> Changes:
    yield update("customer", {"id": d["customer"]}, odoo_id=d["odoo"])


def profile_saved(_f: Fact, d: Row) -> Changes:
    yield set_setting(d)


def customer_added(_f: Fact, d: Row) -> Changes:
    yield insert("customer", id=d["customer"], name=d["name"], name_key=d["name_key"], rules="", odoo_id=None)


def price(f: Fact, d: Row, state: str) -> Change:
    return insert("price", id=d["price"], job_id=d["job"], amount=d["amount"], currency=d["currency"],
                   source=d["source"], state=state, proposed_by=f["actor"])  # fmt: skip


def price_proposed(f: Fact, d: Row) -> Changes:
    yield price(f, d, "proposed")


def pricing_approved(f: Fact, d: Row) -> Changes:
    for old in d["replaces"]:
        yield update("price", {"id": old}, state="replaced")
    if d["proposed"]:
        yield update("price", {"id": d["price"]}, {"state": "proposed"}, state="approved")
    else:
        yield price(f, d, "approved")
    yield job(d, {"billing": d["billing_was"]}, billing="priced")


def inventory_allocated(_f: Fact, d: Row) -> Changes:
    yield unit(d, "staged", lane=d["lane"], leg_id=None, after_leg=d["after"])


def unit_set_aside(_f: Fact, d: Row) -> Changes:
    yield unit(d, d["to"], leg_id=None, after_leg=d["after"], lane="")
