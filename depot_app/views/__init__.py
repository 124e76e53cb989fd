"""The window: pages that read input, ask one service, and show the answer."""
