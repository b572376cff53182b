"""What ketamine treatment for chronic pain will cost the person who is treated."""
