"""What stands beside the plan and its answer: clinics, whole plans, a new person, something to hand over, help."""
