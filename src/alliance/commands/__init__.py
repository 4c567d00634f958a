"""The commands of ``course``, by who uses them. Each imports what it needs when it runs: half the course is optional."""
