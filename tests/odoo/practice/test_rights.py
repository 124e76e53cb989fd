"""ODOO.md f, h, k: what the integration user may, and how it is told what not."""

from __future__ import annotations

import pytest

from tests.support.practice import Client, Refused


def test_f_rights_by_model(client: Client) -> None:
    rights = {
        model: "".join(
            op[0] for op in ("read", "write", "create", "unlink")
            if client.call(model, "check_access_rights", op, raise_exception=False)
        )
        for model in ("res.partner", "sale.order", "product.product", "ir.model", "ir.model.data", "ir.module.module")
    }  # fmt: skip
    assert rights == {
        "res.partner": "rwcu", "sale.order": "rwc", "product.product": "r", "ir.model": "", "ir.model.data": "",
        "ir.module.module": "r",
    }  # fmt: skip


def test_j_has_access_from_18_on(client: Client) -> None:
    if client.odoo.version >= 18:
        assert client.call("sale.order", "has_access", [], "unlink") is False
        assert client.call("sale.order", "has_access", [], "write") is True
    else:
        with pytest.raises(Refused) as refused:
            client.call("sale.order", "has_access", [], "write")
        assert refused.value.name == "builtins.AttributeError"


def test_f_has_group_takes_a_record_from_18_on(client: Client) -> None:
    before = [[client.uid]] if client.odoo.version >= 18 else []
    assert client.call("res.users", "has_group", *before, "sales_team.group_sale_salesman_all_leads") is True
    assert client.call("res.users", "has_group", *before, "base.group_system") is False


def test_an_access_error_names_model_and_groups(client: Client) -> None:
    with pytest.raises(Refused) as refused:
        client.call("product.product", "create", {"name": "x"})
    assert refused.value.name == "odoo.exceptions.AccessError"
    assert refused.value.message.startswith(
        "You are not allowed to create 'Product Variant' (product.product) records.\n\nThis operation is allowed for"
    )


def test_i_a_lost_right_is_an_error_and_inside_load_a_message(client: Client) -> None:
    one = client.order("A")
    client.odoo.revoke_right("sale.order", "write")
    with pytest.raises(Refused) as refused:
        client.call("sale.order", "write", [one], {"origin": "x"})
    assert refused.value.name == "odoo.exceptions.AccessError"
    answer = client.load_orders("A")
    assert answer["ids"] is False
    assert "You are not allowed to modify 'Sales Order'" in answer["messages"][0]["message"]
    client.odoo.restore_right("sale.order", "write")
    assert client.load_orders("A")["ids"] == [one]


def test_b_references_work_without_the_right_to_read_ir_model_data(client: Client) -> None:
    with pytest.raises(Refused, match="Administration/Access Rights"):
        client.call("ir.model.data", "search", [])
    one = client.order("A")
    assert client.call("ir.model.data", "check_object_reference", "__depot__", "job_A") == ["sale.order", one]
    with pytest.raises(Refused) as refused:
        client.call("ir.model.data", "check_object_reference", "sale", "model_sale_order")
    assert refused.value.name == "odoo.exceptions.AccessError"


def test_i_keys_expire_from_18_on(client: Client) -> None:
    known = client.call("res.users.apikeys", "fields_get", ["name", "expiration_date"], attributes=["type"])
    assert ("expiration_date" in known) == (client.odoo.version >= 18)
    [key] = client.call("res.users.apikeys", "search_read", [], fields=list(known))
    assert ("expiration_date" in key) == (client.odoo.version >= 18)


def test_f_the_installed_modules(client: Client) -> None:
    domain = [["state", "=", "installed"], ["name", "in", ["sale", "stock"]]]
    found = client.call("ir.module.module", "search_read", domain, fields=["name", "installed_version"])
    assert [row["name"] for row in found] == ["sale"]
    assert found[0]["installed_version"].startswith(f"{client.odoo.version}.0")


def test_company_currency_country_and_the_users_groups(client: Client) -> None:
    [company] = client.call("res.company", "search_read", [], fields=["currency_id"])
    assert company["currency_id"] == [1, "EUR"]
    assert len(client.call("res.country", "search", [["code", "=", "GB"]])) == 1
    field = "group_ids" if client.odoo.version == 19 else "groups_id"
    assert len(client.value("res.users", client.uid, field)) == 4


def test_g_fields_get_drops_names_of_other_versions_silently(client: Client) -> None:
    asked = ["detailed_type", "type", "x_no"]
    found = client.call("product.product", "fields_get", asked, attributes=["type"])
    assert set(found) == ({"type"} if client.odoo.version >= 18 else {"type", "detailed_type"})


def test_product_template_and_variant_have_different_ids(client17: Client) -> None:
    product = client17.product()
    template = client17.value("product.product", product, "product_tmpl_id")[0]
    assert template != product
    assert client17.value("product.template", template, "product_variant_id")[0] == product
    assert client17.value("product.template", template, "invoice_policy") == "delivery"
    client17.odoo.write("product.product", [product], {"invoice_policy": "order"})
    assert client17.value("product.template", template, "invoice_policy") == "order"
