"""What is asked, a file for each section; adding a question is adding an entry."""
