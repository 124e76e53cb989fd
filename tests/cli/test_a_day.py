"""A day by command line: every verb does its work, and every document has the keys of the contract."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from depot_app.services import materialising
from tests.support.cli import Desk


@pytest.fixture(scope="module")
def day(shared_desk: Desk) -> Desk:
    """Load 1 has departed with A1 and half of A2 and come back; A3 waits on load 2; A4 and A5 are set aside."""
    desk = shared_desk
    for reference in ("A1", "A2", "A3", "A4", "A5"):
        desk.book(reference)
    page = desk.folder / "page.pdf"
    page.write_bytes(b"%PDF-1.4 signed")
    units = [unit["code"] for ref in ("A1", "A2") for unit in desk.told("job", "show", ref)["units"]]
    desk.done("load", "new", "--vehicle", "HH-X 12", "--driver", "Kim", "--dock", "3", "--job", "A1", "--job", "A2")
    limits = ("--max-units", "9", "--max-kg", "12000")
    desk.done("load", "new", "--subcontractor", "Swift", *limits, "--date", "2026-11-24")
    desk.done("stage", "L7", units[0])
    desk.done("scan", "1", *units[:3])
    desk.done("load", "confirm", "1", "--short-reason", "not found")
    desk.done("note", "A1", "A2", "--out", desk.folder / "notes")
    desk.done("load", "depart", "1")
    desk.done("pod", "A1", "--outcome", "clean", "--by", "Jo Doe", "--file", page)
    desk.done("pod", "A2", "--outcome", "reservation", "--by", "Flo", "--note", "one box wet")
    desk.done("exception", "A2", "--code", "short", "--note", "one pallet", "--file", page)
    desk.done("charge", "A1", "--code", "WAIT", "--qty", "45", "--evidence", page)
    desk.done("load", "assign", "2", "A3")
    desk.done("job", "hold", "A4", "--reason", "unpaid")
    desk.done("job", "cancel", "A5", "--reason", "ordered twice")
    return desk


def delivered(desk: Desk, reference: str) -> str:
    """Book a job, carry it out on a load of its own and take in its POD; returns its number."""
    number = desk.book(reference)
    load = str(desk.told("load", "new", "--vehicle", "X", "--job", number)["load"])
    desk.done("scan", load, *(unit["code"] for unit in desk.told("job", "show", number)["units"]))
    desk.done("load", "confirm", load)
    desk.done("load", "depart", load)
    desk.done("pod", number, "--outcome", "clean", "--by", "Jo")
    return number


def keys(document: dict[str, Any]) -> set[str]:
    return set(document)


def test_a_job_shows_what_the_contract_names(day: Desk) -> None:
    told = day.told("job", "show", "A1")
    wanted = "reference number customer movement billing legs units note pods exceptions charges missing odoo facts"
    assert set(wanted.split()) <= keys(told)
    assert told["legs"] == [{"load": 1, "attempt": 1, "state": "delivered"}]
    assert [unit["state"] for unit in told["units"]] == ["delivered"] * 2
    assert told["note"] | {"voided": []} == {"number": told["number"], "version": 1, "prints": 1, "voided": []}
    assert told["charges"][0] | {"files": None} == {
        "id": "C1", "code": "WAIT", "quantity": "45", "amount": "25.00", "currency": "EUR", "state": "proposed",
        "note": "", "files": None,
    }  # fmt: skip
    assert all(keys(lack) == {"rule", "why", "owner"} for lack in told["missing"])
    assert told["odoo"] is None
    assert told["weight_kg"] == 450.5
    assert told["pods"][0]["files"][0]["name"] == "page.pdf"
    text = day.done("job", "show", "A1")
    assert "Müller & Söhne, 01067 Dresden, DE" in text
    assert "450.5 kg" in text


def test_a_job_without_a_weight_says_null(day: Desk) -> None:
    words = ["--customer", "Acme", "--reference", "B1", "--date", "2026-11-23", "--consignee", "X"]
    day.done("job", "new", *words, "--line", "1 pallet Sand")
    assert day.told("job", "show", "B1")["weight_kg"] is None


def test_jobs_are_listed_filtered_and_counted(day: Desk) -> None:
    every = day.told("jobs")
    assert every["count"] == len(every["jobs"])
    assert {"reference", "number", "customer", "movement", "billing", "date", "consignee", "units"} <= keys(
        every["jobs"][0]
    )

    def refs(*words: str) -> list[str]:
        return [row["reference"] for row in day.told("jobs", *words)["jobs"]]

    assert refs("--movement", "delivered") == ["A1"]
    assert refs("--movement", "partly") == ["A2"]
    assert refs("--movement", "cancelled") == ["A5"]
    assert "A5" not in refs("--movement", "expected")
    assert refs("--search", "müll a3") == ["A3"]
    assert refs("--search", "nowhere") == []
    assert refs("--billing", "paid") == []
    limited = day.told("jobs", "--limit", "2", "--billing", "unpriced")
    assert (len(limited["jobs"]), limited["count"] > 2) == (2, True)
    assert f"2 of {limited['count']} jobs." in day.done("jobs", "--limit", "2", "--billing", "unpriced")
    assert day.done("jobs", "--search", "nowhere") == "No job.\n"


def test_a_load_shows_what_is_short(day: Desk) -> None:
    told = day.told("load", "show", "1")
    assert {"load", "vehicle", "driver", "state", "jobs", "expected", "loaded", "short"} <= keys(told)
    assert (told["state"], told["driver"], told["expected"], told["loaded"]) == ("closed", "Kim", 4, 3)
    assert [row["reason"] for row in told["short"]] == ["not found"]
    assert "not found" in day.done("load", "show", "1")
    assert [row["load"] for row in day.told("loads")["loads"]] == [2]
    assert [row["load"] for row in day.told("loads", "--closed")["loads"]] == [1, 2]
    assert "Swift" in day.done("loads")


def test_notes_are_files_and_a_reprint_needs_its_reason(desk: Desk) -> None:
    number = desk.book("A1")
    desk.done("note", "A1", "--out", desk.folder / "notes")
    assert "--reason" in desk.refused("note", "A1", "--as", "Ann", "--json")
    told = desk.told("note", "A1", "--out", desk.folder / "again", "--copies", "2", "--reason", "coffee")
    assert [(row["version"], row["copy"]) for row in told["notes"]] == [(1, 2), (1, 3)]
    assert keys(told["notes"][0]) == {"reference", "number", "version", "copy", "file"}
    assert all(Path(row["file"]).read_bytes().startswith(b"%PDF") for row in told["notes"])
    assert desk.told("note", "void", number, "--reason", "torn") == {"note": number, "number": number}
    assert desk.told("job", "show", "A1")["note"]["voided"] == [number]


def test_ready_and_bill(desk: Desk) -> None:
    number = delivered(desk, "A1")
    desk.done("charge", "A1", "--code", "WAIT", "--qty", "45", "--evidence", desk.config)
    assert keys(desk.told("ready")) == {"ready", "not_ready"}
    lacking = desk.told("ready", "A1")["not_ready"][0]
    assert {lack["rule"] for lack in lacking["missing"]} == {"priced", "charges settled"}
    assert desk.told("price", "A1", "120.50")["state"] == "approved"
    assert "somebody else" in desk.refused("approve", "charge", "C1", "--as", "Ann")
    approved = desk.told("approve", "charge", "C1", by="Bob")
    assert (approved["amount"], approved["currency"], approved["state"]) == ("25.00", "EUR", "approved")
    assert desk.told("ready", "A1")["ready"][0]["reference"] == "A1"
    assert "Ready to invoice" in desk.done("ready")
    assert desk.told("bill", "A1") == {"released": [number]}
    assert desk.done("ready") == "No job waits for its invoice.\n"


def test_an_exception_keeps_the_invoice_back(desk: Desk) -> None:
    delivered(desk, "A1")
    desk.done("price", "A1", "80")
    assert desk.told("exception", "A1", "--code", "short", "--note", "one pallet")["code"] == "SHORT"
    assert "--except" in desk.refused("bill", "A1", "--as", "Ann")
    assert desk.told("approve", "exception", "E1", by="Bob")["state"] == "approved"
    assert desk.told("exception", "close", "E1", "--how", "found in Hull", by="Bob")["id"] == "E1"
    desk.done("exception", "A1", "--code", "short")
    assert desk.done("bill", "A1", "--except", "agreed with Acme").startswith("Released to invoice")


def test_prices_off_the_card_wait_and_charges_may_be_turned_down(day: Desk) -> None:
    day.done("staff", "add", "Cleo", "--role", "clerk", "--pin-stdin", stdin=b"715204\n")
    waiting = day.told("price", "A3", "99", "--source", "phone", by="Cleo")
    assert (waiting["waits"], waiting["amount"]) == (True, "99.00")
    assert day.told("approve", "price", waiting["id"])["state"] == "approved"
    made = day.told("charge", "A3", "--code", "LF", "--qty", "1")
    assert day.told("reject", "charge", made["id"], "--reason", "no tail lift")["state"] == "rejected"
    assert day.told("staff", "end", "Cleo")["ended"] is True


def test_the_ledger_and_verify(day: Desk) -> None:
    told = day.told("ledger")
    assert keys(told) == {"total", "sent", "waiting", "parked", "conflicts", "facts"}
    assert {"seq", "id", "kind", "job", "happened", "recorded", "by", "steps"} <= keys(told["facts"][0])
    steps = [step for fact in told["facts"] for step in fact["steps"]]
    assert {"what", "state", "attempts", "odoo", "error"} <= keys(steps[0])
    assert day.told("ledger", "--parked")["facts"] == []
    assert len(day.told("ledger", "--job", "A4")["facts"]) == 2
    assert "facts; steps at Odoo: 0 sent" in day.done("ledger", "--waiting")
    assert day.told("verify") == {"ok": True, "facts": told["total"], "problems": []}
    assert "All is well" in day.done("verify")


def test_jobs_are_edited_split_and_brought_back(desk: Desk) -> None:
    number = desk.book("A1", "--instructions", "ring", "--from", "8:00", "--to", "12:30", "--phone", "555")
    desk.done("job", "edit", "A1", "--reference", "A9", "--city", "Pirna", "--date", "2026-11-25", "--instructions", "")
    told = desk.told("job", "show", number)
    assert (told["reference"], told["date"], told["instructions"]) == ("A9", "2026-11-25", "")
    assert (told["consignee"]["city"], told["consignee"]["phone"]) == ("Pirna", "555")
    desk.done("job", "edit", number, "--line", "3 carton Paint")
    units = [unit["code"] for unit in desk.told("job", "show", number)["units"]]
    part = desk.told("job", "split", number, "--unit", units[2])
    assert [unit["code"] for unit in desk.told("job", "show", part["number"])["units"]] == units[2:]
    back = desk.told("job", "return", number, "--date", "2026-12-01")
    assert desk.told("job", "show", back["number"])["kind"] == "return"
    assert back["reference"] == "A9-R"
    desk.done("job", "hold", number, "--reason", "unpaid")
    assert desk.told("job", "show", number)["hold"] == "unpaid"
    assert "no longer on hold" in desk.done("job", "unhold", number, "--reason", "paid")
    assert "say what is to be changed" in desk.refused("job", "edit", number, "--as", "Ann", code=2)


def test_a_load_is_changed_and_its_stops_put_in_order(desk: Desk) -> None:
    for each in ("A1", "A2", "A3"):
        desk.book(each)
    desk.done("load", "new", "--vehicle", "X", "--driver", "Kim", "--job", "A1", "--job", "A2", "--job", "A3")
    told = desk.told("load", "edit", "1", "--driver", "Lee", "--dock", "4")
    assert (told["driver"], told["dock"], told["vehicle"]) == ("Lee", "4", "X")
    told = desk.told("load", "order", "1", "A3", "A2")
    assert [(row["stop"], row["reference"]) for row in told["jobs"]] == [(1, "A3"), (2, "A2"), (3, "A1")]
    assert "in order" in desk.done("load", "order", "1", "A1")
    assert "A9 is not on load 1" in desk.refused("load", "order", "1", "A9", "--as", "Ann")


def test_a_load_is_taken_off_unscanned_and_reopened(desk: Desk) -> None:
    desk.book("A1")
    desk.book("A2")
    desk.done("load", "new", "--vehicle", "X", "--job", "A1", "--job", "A2")
    assert [row["reference"] for row in desk.told("load", "take-off", "1", "A2")["jobs"]] == ["A1"]
    unit = desk.told("job", "show", "A1")["units"][0]["code"]
    desk.done("scan", "1", unit)
    assert desk.told("load", "confirm", "1", "--short-reason", "lost")["state"] == "confirmed"
    assert desk.told("load", "reopen", "1", "--reason", "found")["state"] == "loading"
    assert desk.told("unscan", "1", unit, "--reason", "wrong") == {"load": 1, "unit": unit}
    assert "Confirm it first." in desk.refused("load", "depart", "1", "--as", "Ann")


def test_settings_codes_backup_restore_and_doctor(desk: Desk) -> None:
    desk.done("set", "depot_name", "Bristol")
    assert desk.told("settings")["settings"]["depot_name"] == "Bristol"
    assert "There is no setting called colour" in desk.refused("set", "colour", "red", "--as", "Ann")
    assert {"WAIT"} < {row["code"] for row in desk.told("codes")["charges"]}
    assert "blocks the invoice" in desk.done("codes")
    copy = desk.folder / "backup.zip"
    assert desk.told("backup", copy)["facts"] == desk.told("verify")["facts"]
    elsewhere = str(desk.folder / "other.depot")
    assert desk.run("--store", elsewhere, "restore", str(copy), "--json").code == 0
    assert json.loads(desk.run("settings", "--json", "--store", elsewhere).out)["settings"]["depot_name"] == "Bristol"
    assert "Who are you?" in desk.refused("restore", copy)
    assert desk.told("restore", copy)["set_aside"]
    told = desk.told("doctor", "--bundle", desk.folder / "bundle.zip")
    assert keys(told["checks"][0]) == {"name", "ok", "words"}
    assert (desk.folder / "bundle.zip").exists()
    assert "store revision" in desk.done("doctor")


def test_a_pod_that_is_in_is_put_right_only_when_told_so(desk: Desk) -> None:
    number = delivered(desk, "B1")
    words = ("pod", number, "--outcome", "reservation", "--by", "Flo", "--note", "one box wet", "--as", "Ann")
    assert "Put it right with --again." in desk.refused(*words)
    assert [pod["outcome"] for pod in desk.told("job", "show", number)["pods"]] == ["clean"]
    desk.done(*words[:-2], "--again")
    assert desk.told("job", "show", number)["pods"][-1]["outcome"] == "reservation"


def test_letters_the_page_cannot_show_are_told_after_printing(desk: Desk) -> None:
    plain, odd = desk.book("B1"), desk.book("B2", "--instructions", "Ring 東 first")
    printed = desk.run("note", plain, odd, "--out", desk.folder, "--as", "Ann")
    assert printed.code == 0
    assert printed.err == f"Note: Letters that the font of the page cannot show are missing on {odd}: 東\n"


def test_a_list_is_shown_then_booked_then_a_no_op(desk: Desk) -> None:
    orders = desk.folder / "orders.csv"
    orders.write_text(
        "Customer;Reference;Delivery date;Consignee;Address;Postcode;City;Country;"
        "Description;Quantity;Package;Weight kg\n"
        "Acme;R1;2026-11-24;Böhm;Weg 1;04109;Leipzig;DE;Paint;2;pallet;10\n"
        "Acme;R2;2026-11-24;Cruz;Weg 2;04109;Leipzig;DE;Glue;1;pallet;5.5\n",
        encoding="utf-8",
    )
    shown = json.loads(desk.run("import", orders, "--dry-run", "--json").out)
    assert (shown["booked"], desk.told("jobs")["count"]) == (2, 0)
    told = desk.told("import", orders)
    wanted = "file booked unchanged changed refused jobs problems assumptions"
    assert set(wanted.split()) <= keys(told)
    wanted = "reference number customer consignee date service lines quantity weight_kg cells"
    assert set(wanted.split()) <= keys(told["jobs"][0])
    assert {"name", "address", "postcode", "country"} <= keys(told["jobs"][0]["consignee"])
    assert {"description", "quantity", "package", "weight_kg", "barcode"} <= keys(told["jobs"][0]["lines"][0])
    assert (told["booked"], desk.told("jobs")["count"]) == (2, 2)
    assert desk.told("import", orders)["unchanged"] == 2
    assert "2 unchanged" in desk.done("import", orders)
    with orders.open("a", encoding="utf-8") as more:
        more.write("Acme;R3;2026-11-24;Dunn;Weg 3;04109;Leipzig;DE;Salt;many;pallet;1\n")
    (lacking,) = desk.told("import", orders)["problems"]
    assert (lacking["cell"], lacking["reference"], lacking["customer"]) == ("J4", "R3", "Acme")
    assert re.search(r"orders!J4 +error +R3 +Acme +J4: ", desk.done("import", orders))
    assert desk.told("import", "--resume") == {"resumed": 0}
    assert desk.done("import", "--resume").startswith("No list is booked in part.")


def test_a_list_stopped_in_the_middle_says_how_to_go_on(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    orders, other = desk.folder / "orders.csv", desk.folder / "other.csv"
    heads = "Customer;Reference;Delivery date;Consignee;Address;Postcode;City;Country;Description;Quantity\n"
    row = "Acme;{};2026-11-24;Dunn;Weg 3;04109;Leipzig;DE;Salt;2\n"
    orders.write_text(heads + "".join(row.format(f"R{number}") for number in range(60)), encoding="utf-8")
    other.write_text(heads + row.format("S1"), encoding="utf-8")
    begun = materialising._slice

    def stopped_after_the_first(*args: Any) -> Any:  # noqa: ANN401
        if args[-1] > 0:
            raise KeyboardInterrupt
        return begun(*args)

    monkeypatch.setattr(materialising, "_slice", stopped_after_the_first)
    stopped = desk.run("import", orders, "--as", "Ann")
    monkeypatch.undo()
    words = "Note: orders.csv is not booked in full: 20 of 60 jobs, and none of them shows yet. Finish it with"
    assert (stopped.code, stopped.out) == (130, "")
    assert stopped.err.startswith(words)
    assert desk.run("import", other, "--as", "Ann").err.startswith(words)
    assert "left of it (40) are booked first." in desk.run("import", orders, "--dry-run").out
    resumed = desk.run("import", "--resume", "--as", "Ann")
    assert (resumed.out, resumed.err) == ("orders.csv is booked in full now.\nBooked just now: 40 jobs.\n", "")
    assert desk.told("jobs")["count"] == 61
