"""Something to hand over: the answer on one page, printed, saved as PDF, or copied."""
