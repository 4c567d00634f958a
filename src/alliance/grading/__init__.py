"""Release, grading and feedback of a class, through nbgrader."""
