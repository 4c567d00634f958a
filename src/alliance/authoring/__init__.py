"""What an author of the course needs: tables, lessons, questions, the files made from them."""
