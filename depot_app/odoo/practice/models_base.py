"""The models of Odoo's foundation: people, companies, countries, files and the registries."""

from __future__ import annotations

from depot_app.odoo.practice.shapes import Field, Model

BASE_MODELS = (
    Model(
        "res.company",
        "Companies",
        {
            "name": Field("char", "Company Name", required=True),
            "currency_id": Field("many2one", "Currency", "res.currency", required=True),
            "email": Field("char", "Email"),
        },
    ),
    Model(
        "res.currency",
        "Currency",
        {
            "name": Field("char", "Currency", required=True),
            "symbol": Field("char", "Symbol"),
            "rounding": Field("float", "Rounding Factor", default=0.01),
            "active": Field("boolean", "Active", default=True),
        },
        order="active DESC, name",
    ),
    Model(
        "res.country",
        "Country",
        {"name": Field("char", "Country Name", required=True), "code": Field("char", "Country Code")},
        order="name",
    ),
    Model(
        "res.groups",
        "Access Groups",
        {"name": Field("char", "Name", required=True), "full_name": Field("char", "Group Name")},
        rights="",
        groups="Administration/Access Rights",
    ),
    Model(
        "res.users",
        "User",
        {
            "name": Field("char", "Name", required=True),
            "login": Field("char", "Login", required=True),
            "email": Field("char", "Email"),
            "tz": Field("char", "Timezone", default="Europe/Brussels"),
            "lang": Field("char", "Language", default="en_US"),
            "active": Field("boolean", "Active", default=True),
            "share": Field("boolean", "Share User"),
            "company_id": Field("many2one", "Company", "res.company", default=1),
            "partner_id": Field("many2one", "Related Partner", "res.partner"),
            "groups_id": Field("many2many", "Groups", "res.groups", until=18),
            "group_ids": Field("many2many", "Groups", "res.groups", since=19),
        },
        order="name, login",
        groups="Administration/Access Rights",
    ),
    Model(
        "res.users.apikeys",
        "Users API Keys",
        {
            "name": Field("char", "Description", required=True),
            "scope": Field("char", "Scope", readonly=True),
            "user_id": Field("many2one", "User", "res.users", required=True, readonly=True),
            "expiration_date": Field("datetime", "Expiration Date", readonly=True, since=18),
        },
    ),
    Model(
        "ir.model",
        "Models",
        {"name": Field("char", "Model Description", required=True), "model": Field("char", "Model", required=True)},
        rights="",
        groups="Administration/Access Rights",
        order="model",
    ),
    Model(
        "ir.model.data",
        "Model Data",
        {
            "module": Field("char", "Module", required=True),
            "name": Field("char", "External Identifier", required=True),
            "model": Field("char", "Model Name", required=True),
            "res_id": Field("many2one_reference", "Record ID"),
            "noupdate": Field("boolean", "Non Updatable"),
        },
        order="module, model, name",
        rights="",
        groups="Administration/Access Rights",
    ),
    Model(
        "ir.config_parameter",
        "System Parameter",
        {"key": Field("char", "Key", required=True), "value": Field("text", "Value", required=True)},
        order="key",
        display="r.key",
        rights="",
        groups="Administration/Settings",
    ),
    Model(
        "ir.module.module",
        "Module",
        {
            "name": Field("char", "Technical Name", required=True),
            "shortdesc": Field("char", "Module Name"),
            "state": Field("char", "Status", default="installed", readonly=True),
            "installed_version": Field("char", "Latest Version", readonly=True),
        },
        order="name",
        groups="Administration/Settings",
    ),
    Model(
        "ir.attachment",
        "Attachment",
        {
            "name": Field("char", "Name", required=True),
            "type": Field(
                "selection", "Type", default="binary", required=True, selection=(("url", "URL"), ("binary", "File"))
            ),
            "datas": Field("binary", "File Content (base64)", sql="r.checksum"),
            "res_model": Field("char", "Resource Model"),
            "res_id": Field("many2one_reference", "Resource ID"),
            "mimetype": Field("char", "Mime Type", readonly=True),
            "description": Field("text", "Description"),
            "checksum": Field("char", "Checksum/SHA1", readonly=True),
            "file_size": Field("integer", "File Size", readonly=True),
        },
        order="id DESC",
        rights="rwcu",
    ),
)
