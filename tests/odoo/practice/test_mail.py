"""ODOO.md b, d8, d9, j6, j7: files, messages and activities."""

from __future__ import annotations

import base64
import hashlib
from typing import Any

import pytest

from tests.support.practice import UTC, Client, Refused

ACTIVITY = ["id", "res_model_id/id", "res_id", "activity_type_id/id", "summary", "note", "date_deadline"]


def activity(client: Client, order: int) -> list[int]:
    row = ["__depot__.exc_1", "sale.model_sale_order", str(order), "mail.mail_activity_data_warning", "Damaged",
           "<p>2 cartons</p>", "2026-11-26"]  # fmt: skip
    ids: list[int] = client.call("mail.activity", "load", ACTIVITY, [row], context=UTC)["ids"]
    return ids


def test_d8_attachments_by_load_with_their_checksum(client: Client) -> None:
    one, content = client.order("A"), b"%PDF-1.4 signed"
    row = ["__depot__.pod_1", "pod.pdf", base64.b64encode(content).decode(), "sale.order", str(one), "application/pdf"]
    columns = ["id", "name", "datas", "res_model", "res_id", "mimetype"]
    ids = {tuple(client.call("ir.attachment", "load", columns, [row], context=UTC)["ids"]) for _ in range(2)}
    assert len(ids) == 1
    fields = ["checksum", "file_size", "mimetype", "datas"]
    [stored] = client.call("ir.attachment", "search_read", [["res_id", "=", one]], fields=fields)
    assert stored["checksum"] == hashlib.sha1(content, usedforsecurity=False).hexdigest()
    assert (stored["file_size"], stored["mimetype"]) == (len(content), "application/pdf")
    assert base64.b64decode(stored["datas"]) == content


def test_j6_bad_base64_is_an_empty_file_and_html_becomes_text(client: Client) -> None:
    one = client.order("A")
    vals: dict[str, Any] = {"name": "b.html", "datas": "!!!", "res_model": "sale.order", "res_id": one}
    made = client.call("ir.attachment", "create", {**vals, "mimetype": "text/html"})
    [stored] = client.call("ir.attachment", "read", [made], ["file_size", "mimetype"])
    assert (stored["file_size"], stored["mimetype"]) == (0, "text/plain")


def test_a_file_may_hang_on_an_order_that_is_gone_up_to_18(client: Client) -> None:
    """Seen on real 16 to 19."""
    vals = {"name": "pod.pdf", "datas": "JVBERg==", "res_model": "sale.order", "res_id": 99999}
    if client.odoo.version <= 18:
        assert client.call("ir.attachment", "create", vals)
        return
    with pytest.raises(Refused, match="Sorry, you are not allowed to access this document") as refused:
        client.call("ir.attachment", "create", vals)
    assert refused.value.name == "odoo.exceptions.AccessError"


def test_k_a_file_on_a_record_one_may_not_write_is_refused(client17: Client) -> None:
    one = client17.order("A")
    client17.odoo.revoke_right("sale.order", "write")
    with pytest.raises(Refused) as refused:
        client17.call("ir.attachment", "create", {"name": "x", "res_model": "sale.order", "res_id": one})
    assert refused.value.name == "odoo.exceptions.AccessError"
    assert client17.call("ir.attachment", "create", {"name": "x"})


def test_d8_the_body_of_a_message_is_escaped_from_17_on(client: Client) -> None:
    one = client.order("A")
    plain = client.call("sale.order", "message_post", [one], body="<b>hi</b>", message_type="comment")
    marked = client.call("sale.order", "message_post", [one], body="<b>hi</b>", body_is_html=True)
    bodies = [client.value("mail.message", number, "body") for number in (plain, marked)]
    assert bodies == ["<b>hi</b>" if client.odoo.version == 16 else "<p>&lt;b&gt;hi&lt;/b&gt;</p>", "<b>hi</b>"]
    [message] = client.call("mail.message", "read", [plain], ["subtype_id", "author_id", "record_name", "model"])
    assert (message["subtype_id"][1], message["author_id"][1]) == ("Note", "Depot Integration")
    assert (message["record_name"], message["model"]) == ("S00001", "sale.order")


def test_d8_messages_are_loaded_exactly_once(client: Client) -> None:
    one, context = client.order("A"), {**UTC, "mode": "update"}
    columns = ["id", "model", "res_id", "body", "message_type", "subtype_id/id"]
    row = ["__depot__.note_1", "sale.order", str(one), "<p>Departed</p>", "comment", "mail.mt_note"]
    ids = {tuple(client.call("mail.message", "load", columns, [row], context=context)["ids"]) for _ in range(2)}
    assert len(ids) == 1
    domain = [["model", "=", "sale.order"], ["res_id", "=", one], ["message_type", "=", "comment"]]
    assert [row["body"] for row in client.call("mail.message", "search_read", domain, fields=["body"])] == [
        "<p>Departed</p>"
    ]


def test_from_18_on_a_message_stays_where_it_is(client: Client) -> None:
    """Seen on real 18 and 19: replaying a message with its place is refused, unless what is there is passed over."""
    one = client.order("A")
    columns = ["id", "model", "res_id", "body", "message_type"]
    row = ["__depot__.note_1", "sale.order", str(one), "<p>Departed</p>", "comment"]
    [made] = client.call("mail.message", "load", columns, [row], context=UTC)["ids"]
    moving = client.call("mail.message", "load", columns, [row], context={**UTC, "mode": "init"})
    if client.odoo.version < 18:
        assert moving["ids"] == [made]
        return
    assert (moving["ids"], len(moving["messages"])) == (False, 1)
    assert moving["messages"][0]["message"] == "Only administrators can modify 'model' and 'res_id' fields."
    passed_over = client.call("mail.message", "load", columns, [row], context={**UTC, "mode": "update"})
    assert passed_over["ids"] == [made]


def test_an_activity_on_nothing_is_refused_in_each_versions_words(client: Client) -> None:
    row = ["__depot__.exc_9", "sale.model_sale_order", "99999", "mail.mail_activity_data_warning", "Late", "",
           "2026-11-26"]  # fmt: skip
    told = client.call("mail.activity", "load", ACTIVITY, [row], context=UTC)
    assert told["ids"] is False
    words = [each["message"] for each in told["messages"]]
    if client.odoo.version == 19:
        assert all("cannot be completed due to security restrictions" in each for each in words)
        assert len(set(words)) == 2  # each attempt names the id it would have had
        return
    assert all("Record does not exist or has been deleted" in each for each in words)


def test_f_posting_needs_an_email_address_up_to_18(client: Client) -> None:
    one = client.order("A")
    client.odoo.write("res.users", [client.uid], {"email": False})
    assert client.value("res.users", client.uid, "email") is False
    if client.odoo.version == 19:
        assert client.call("sale.order", "message_post", [one], body="x")
        return
    with pytest.raises(Refused, match="Unable to send message"):
        client.call("sale.order", "message_post", [one], body="x")


def test_d9_an_exception_is_an_activity_loaded_exactly_once(client: Client) -> None:
    one = client.order("A")
    ids = activity(client, one)
    assert activity(client, one) == ids
    fields = ["res_model", "res_name", "activity_type_id", "summary", "state", "user_id"]
    [row] = client.call("mail.activity", "read", ids, fields)
    assert (row["res_model"], row["res_name"], row["summary"]) == ("sale.order", "S00001", "Damaged")
    assert (row["activity_type_id"][1], row["user_id"][0]) == ("Exception", client.uid)
    assert client.value("sale.order", one, "activity_ids") == ids


@pytest.mark.parametrize("button", ["action_feedback", "action_done"])
def test_j_a_done_activity_is_deleted_and_from_19_on_kept(client: Client, button: str) -> None:
    one = client.order("A")
    ids = activity(client, one)
    message = client.call("mail.activity", button, ids, **({"feedback": "ok"} if button == "action_feedback" else {}))
    assert client.value("mail.message", message, "subtype_id")[1] == "Activities"
    if client.odoo.version == 19:
        assert client.value("mail.activity", ids[0], "active") is False
        assert client.call("mail.activity", "search", [["res_id", "=", one]]) == []
        return
    if client.odoo.version == 16:
        with pytest.raises(Refused, match="does not exist or has been deleted"):
            client.call("mail.activity", "read", ids, ["summary"])
    else:
        assert client.call("mail.activity", "read", ids, ["summary"]) == []
    with pytest.raises(Refused, match="External ID not found"):
        client.call("ir.model.data", "check_object_reference", "__depot__", "exc_1")
    with pytest.raises(Refused) as gone:
        client.call("mail.activity", button, ids)
    assert gone.value.name == "odoo.exceptions.MissingError"


def test_a_activity_schedule_answers_a_string_up_to_18(client: Client) -> None:
    one = client.order("A")
    kind = "mail.mail_activity_data_warning"
    answer = client.call("sale.order", "activity_schedule", [one], act_type_xmlid=kind, summary="s")
    [made] = client.value("sale.order", one, "activity_ids")
    assert answer == ([made] if client.odoo.version == 19 else f"mail.activity({made},)")


def test_the_exception_type_is_archived_but_its_external_id_works(client17: Client) -> None:
    assert client17.call("mail.activity.type", "search", [["name", "=", "Exception"]]) == []
    reference = client17.call("ir.model.data", "check_object_reference", "mail", "mail_activity_data_warning")
    assert reference == ["mail.activity.type", False]
