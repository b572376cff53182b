"""A plan and its answer as documents to hand over; no window needed."""
