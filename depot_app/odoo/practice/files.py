"""Attachments: the bytes are kept once by their SHA-1, which `checksum` shows (ODOO.md c, d8, j6)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import mimetypes
import struct
from typing import Any

from depot_app.odoo.practice.environment import ADMIN, SYSTEM, Env, Hooks
from depot_app.odoo.practice.faults import NotKnown, odoo_error
from depot_app.odoo.practice.rights import demand

# Odoo downgrades these unless an administrator uploads them.
SCRIPTABLE = ("text/html", "image/svg+xml", "application/xhtml+xml", "text/xml", "application/xml")
# In pixels; Odoo makes larger pictures smaller, unless the context forbids it (seen on real 16 and 17).
LARGEST_PICTURE = 1920


def _prepare(env: Env, vals_list: list[dict[str, Any]]) -> None:
    for vals in vals_list:
        _file(env, vals)
        if vals.get("res_model") and vals.get("res_id"):
            target = env.shape(vals["res_model"])
            demand(env, target, "write")
            if env.version >= 19 and not env.value(f'SELECT 1 FROM "{target.name}" WHERE id = ?', vals["res_id"]):
                # Up to 18 a file may hang on a record that is gone (seen on real 16 to 19).
                raise odoo_error("AccessError", "Sorry, you are not allowed to access this document.")


def _before_write(env: Env, ids: list[int], vals: dict[str, Any]) -> None:
    if "datas" in vals:
        _file(env, vals)


def _file(env: Env, vals: dict[str, Any]) -> None:
    """Replace the base64 text by checksum, size and type. Bad base64 is accepted silently, as an empty file."""
    try:
        content = base64.b64decode(vals.pop("datas", "") or "")
    except (binascii.Error, ValueError):
        content = b""
    checksum = hashlib.sha1(content, usedforsecurity=False).hexdigest()
    env.run("INSERT OR IGNORE INTO blob (checksum, bytes) VALUES (?, ?)", checksum, content)
    guessed = vals.get("mimetype") or mimetypes.guess_type(str(vals.get("name") or ""))[0] or "application/octet-stream"
    if guessed in SCRIPTABLE and env.uid not in (SYSTEM, ADMIN):
        guessed = "text/plain"
    if _is_large_picture(content) and not env.context.get("image_no_postprocess"):
        raise NotKnown("making a picture smaller", str(vals.get("name")))
    vals |= {"checksum": checksum, "file_size": len(content), "mimetype": guessed}


def _is_large_picture(content: bytes) -> bool:
    """Whether this is a PNG (its size stands in bytes 16 to 23) that Odoo would make smaller."""
    if not content.startswith(b"\x89PNG") or len(content) < 24:
        return False
    width, height = struct.unpack(">II", content[16:24])
    return bool(max(width, height) > LARGEST_PICTURE)


FILE_HOOKS = {"ir.attachment": Hooks(prepare=_prepare, guard_write=_before_write)}
