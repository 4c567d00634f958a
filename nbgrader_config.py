# nbgrader reads this file when it is started in the repository's folder; the settings are the course's own.
load_subconfig("assignments/nbgrader_config.py")
