"""The models of the chatter: messages and activities."""

from __future__ import annotations

from depot_app.odoo.practice.shapes import Field, Model

MESSAGE_TYPES = (
    ("email", "Email"),
    ("comment", "Comment"),
    ("notification", "System notification"),
    ("user_notification", "User Specific Notification"),
)
MAIL_MODELS = (
    Model(
        "mail.message",
        "Message",
        {
            "body": Field("html", "Contents", default=""),
            "subject": Field("char", "Subject"),
            "date": Field("datetime", "Date"),
            "message_type": Field("selection", "Type", selection=MESSAGE_TYPES, default="email", required=True),
            "subtype_id": Field("many2one", "Subtype", "mail.message.subtype"),
            "model": Field("char", "Related Document Model"),
            "res_id": Field("many2one_reference", "Related Document ID"),
            "record_name": Field("char", "Message Record Name"),
            "author_id": Field("many2one", "Author", "res.partner"),
            "email_from": Field("char", "From"),
            "is_internal": Field("boolean", "Employee Only"),
            "attachment_ids": Field("many2many", "Attachments", "ir.attachment"),
        },
        order="id DESC",
        display="coalesce(r.record_name, '')",
        rights="rwcu",
    ),
    Model(
        "mail.message.subtype",
        "Message subtypes",
        {"name": Field("char", "Message Type", required=True), "internal": Field("boolean", "Internal Only")},
    ),
    Model(
        "mail.activity.type",
        "Activity Type",
        {
            "name": Field("char", "Name", required=True),
            "category": Field("char", "Action", default="default"),
            "active": Field("boolean", "Active", default=True),
        },
    ),
    Model(
        "mail.activity",
        "Activity",
        {
            "res_model_id": Field("many2one", "Document Model", "ir.model", required=True),
            "res_model": Field(
                "char",
                "Related Document Model",
                sql='(SELECT m.model FROM "ir.model" m WHERE m.id = r.res_model_id)',
                readonly=True,
            ),
            "res_id": Field("many2one_reference", "Related Document ID"),
            "res_name": Field(
                "char",
                "Document Name",
                sql='(SELECT o.name FROM "sale.order" o WHERE o.id = r.res_id)',
                readonly=True,
            ),
            "activity_type_id": Field("many2one", "Activity Type", "mail.activity.type"),
            "summary": Field("char", "Summary"),
            "note": Field("html", "Note"),
            "date_deadline": Field("date", "Due Date", required=True),
            "user_id": Field("many2one", "Assigned to", "res.users", required=True),
            "state": Field(
                "selection",
                "State",
                sql="(CASE WHEN r.date_deadline < today() THEN 'overdue' "
                "WHEN r.date_deadline = today() THEN 'today' ELSE 'planned' END)",
                selection=(("overdue", "Overdue"), ("today", "Today"), ("planned", "Planned")),
                readonly=True,
            ),
            "active": Field("boolean", "Active", default=True, since=19),
        },
        order="date_deadline, id",
        display="coalesce(r.summary, '')",
        rights="rwcu",
    ),
)
