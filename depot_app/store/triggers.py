"""What makes ``fact`` and ``scan`` append-only in the database itself, whoever writes to it."""

from __future__ import annotations

CREATE = {
    "sqlite": (
        # INSERT OR REPLACE would remove a row without asking the triggers below
        "CREATE TRIGGER fact_keeps_order BEFORE INSERT ON fact WHEN NEW.seq <= (SELECT max(seq) FROM fact) "
        "BEGIN SELECT RAISE(ABORT, 'facts are only ever added at the end'); END",
        *(
            f"CREATE TRIGGER {table}_keeps_{verb.lower()} BEFORE {verb} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table} rows are never changed or removed'); END"
            for table in ("fact", "scan")
            for verb in ("UPDATE", "DELETE")
        ),
    ),
    "postgresql": (
        "CREATE FUNCTION depot_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION '% rows are never changed or removed', TG_TABLE_NAME; END $$",
        *(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION depot_append_only()"
            for table in ("fact", "scan")
        ),
    ),
}
DROP = {
    "sqlite": (),  # they go with their tables
    "postgresql": (
        "DROP TRIGGER fact_append_only ON fact",
        "DROP TRIGGER scan_append_only ON scan",
        "DROP FUNCTION depot_append_only()",
    ),
}
