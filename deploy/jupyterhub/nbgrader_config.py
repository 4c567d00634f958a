"""nbgrader for everybody on the hub: copy into ``etc/jupyter`` of the hub's environment.

A course's own settings, such as its gradebook, stay in the instructor's clone (``assignments/nbgrader_config.py``).
"""

c = get_config()

c.CourseDirectory.course_id = "alliance"
c.Exchange.root = "/srv/nbgrader/exchange"
# Assignments of several courses do not meet in one folder.
c.Exchange.path_includes_course = True
# A submission is readable to its student and to the course's group, not to whoever learns its name.
c.ExchangeFactory.submit = "alliance.grading.exchange.Submit"
