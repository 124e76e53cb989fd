"""Depot Desk: the workstation in the transport depot."""

__version__ = "0.1.0"
