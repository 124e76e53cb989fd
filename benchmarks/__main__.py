"""All benchmarks, or those named: one table, exit 0 whatever it says.

python -m benchmarks [scan booking lock notes odoo window gaps] [--quick]
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

from benchmarks import bench_booking, bench_lock, bench_notes, bench_odoo, bench_scan
from benchmarks.support import Line, show


def _window(quick: bool) -> list[Line]:
    from benchmarks import bench_window  # the others need no Qt

    return bench_window.measure(quick)


def _gaps(quick: bool) -> list[Line]:
    from benchmarks import bench_gaps

    return bench_gaps.measure(quick)


BENCHMARKS: dict[str, Callable[[bool], list[Line]]] = {
    "scan": bench_scan.measure,
    "booking": bench_booking.measure,
    "lock": bench_lock.measure,
    "notes": bench_notes.lines,
    "odoo": bench_odoo.lines,
    "window": _window,
    "gaps": _gaps,
}


def main() -> None:
    """Measure what is named on the command line, everything by default, and print the table."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("names", nargs="*", metavar="name", help=f"of {', '.join(BENCHMARKS)}; all when none is named")
    parser.add_argument("--quick", action="store_true", help="small sizes: a look, not a measurement")
    asked = parser.parse_args()
    if unknown := [name for name in asked.names if name not in BENCHMARKS]:
        parser.error(f"no benchmark is called {unknown[0]}")
    lines: list[Line] = []
    for name in asked.names or BENCHMARKS:
        before = time.monotonic()
        try:
            lines += BENCHMARKS[name](asked.quick)
        except Exception as error:  # the others are still worth seeing
            lines.append(Line(name, f"stopped: {error}", met=False))
        print(f"{name}: {time.monotonic() - before:.0f} s", file=sys.stderr)
    print(show(lines))


if __name__ == "__main__":
    main()
