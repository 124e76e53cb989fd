"""What services tell people to do at the command line, told as it is done at the window.

German needs none of this: there it is translated so from the start.
"""

from __future__ import annotations

import re

#: Where one of these stands, something was said for the command line.
COMMANDS = re.compile(r"(?<![\w-])--[a-z]|'depot |\b(backup_to|odoo_[a-z]+)\b")
AT_WINDOW = {
    "Add --file.": "Attach a file.",
    "Add --note.": "Add a note.",
    "Check the setting backup_to and its disk.": "Check the folder for backups in Settings, and its disk.",
    "Choose a file that 'depot backup' made.": "Choose a backup that Depot Desk made.",
    "Connect again with 'depot connect', or set {0}.": "Connect it again in Settings, under Odoo.",
    "For another Odoo begin a new store with 'depot init'": "For another Odoo a new store is begun",
    "If that database is here now, repeat it with --moved.":
        "If that database is here now, tick that it has moved, and look again.",
    "If your own organisation vouches for it, connect again with its --ca-file.":
        "If your own organisation vouches for it, name the certificate of its authority and look again.",
    "Make or mend it in Odoo, or name another one in the settings odoo_freight and odoo_charge.":
        "Make or mend it in Odoo, or name another one in Settings.",
    "Put it right with --again.": "Open it to put it right.",
    "Run 'depot verify', and 'depot restore' with the latest backup if it says so.":
        "Press Verify now in Settings, and have the latest backup restored if it says so.",
    "Say it with --reason.": "Say why.",
    "Say why it is printed again, with --reason.": "Say why it is printed again.",
    "Scan them, or say why they stay behind with --short-reason.": "Scan them, or say why they stay behind.",
    "See all codes with 'depot codes'.": "Choose one from the list.",
    "See the loads with 'depot loads'.": "See the page Loads.",
    "See them with 'depot customers'.": "See the customers Odoo does not know, on the page Ledger.",
    "See them with 'depot ledger --parked'.": "See them on the page Ledger.",
    "See who does with 'depot staff list'.": "Choose one of the names.",
    "Set it up with 'depot connect'.": "Set it up in Settings, under Odoo.",
    "Settle that first, or release it with --except and why.": "Settle that first, or release it anyway and say why.",
    "Use 'depot connect'.": "Connect it in Settings, under Odoo.",
    "Use --as NAME.": "Sign in first.",
    "Use --outcome clean or reservation.": "Choose Clean or Reservation.",
    "Use --outcome partly with --delivered for each accepted unit.": "Choose Partly and tick each accepted unit.",
    "Use https, or let it travel readable with --allow-plain-http.":
        "Use https, or tick that the key may travel readable.",
    "Write down what the consignee noted on the paper, with --note.":
        "Write down what the consignee noted on the paper.",
    "no automatic backup is set; set backup_to": "no automatic backup is set; name a folder in Settings",
    "sound; 'depot verify' looks deeper": "sound; Verify now looks deeper",
}  # fmt: skip
#: What is said where there is no window, or before there is one.
BEFORE = {
    "Look into the log, or start with 'depot --practice --fresh'.",
    "--fresh begins practice afresh: it goes with --practice.",
    "Everything can be done without a window too: see 'depot --help'.",
    "Make one with 'depot init'.",
    "Name another place with --store.",
    "Practice has a store of its own: --store does not go with --practice.",
}
