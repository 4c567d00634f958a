"""A late policy in numbers, through nbgrader's own hook (``AssignLatePenalties.plugin_class``).

Set in ``nbgrader_config.py``; every number is 0 unless you set it, so that nothing is taken off by default::

    c.AssignLatePenalties.plugin_class = "alliance.grading.late.LatePolicy"
    c.LatePolicy.grace_minutes = 60      # handed in up to an hour late: nothing is taken off
    c.LatePolicy.percent_per_day = 10    # of the points reached, for every day begun after the due date
    c.LatePolicy.most_percent = 50       # never more than half of the points reached

nbgrader reckons the penalty when a submission is graded, from the points it has then; due dates and extensions are the
gradebook's own (``nbgrader db assignment add a01_history --duedate=...``). After essays were read, ``course rejudge``
reckons it again.
"""

from __future__ import annotations

import math

from nbgrader.plugins import LateSubmissionPlugin
from traitlets import Float

DAY = 24 * 60 * 60


class LatePolicy(LateSubmissionPlugin):
    """So many points or percent for every day begun, after minutes of grace, up to a cap."""

    grace_minutes = Float(0.0, min=0.0, help="Minutes after the due date that cost nothing").tag(config=True)
    points_per_day = Float(0.0, min=0.0, help="Points taken off for every day begun").tag(config=True)
    percent_per_day = Float(
        0.0, min=0.0, max=100.0, help="Percent of the points reached, taken off for every day begun"
    ).tag(config=True)
    most_percent = Float(
        100.0, min=0.0, max=100.0, help="Never take off more than this percent of the points reached"
    ).tag(config=True)

    def late_submission_penalty(self, student_id: str, score: float, total_seconds_late: float) -> float:
        """Points to take off. Days count from the due date; whoever is within the grace keeps every point."""
        if total_seconds_late <= self.grace_minutes * 60:
            return 0.0
        days = math.ceil(total_seconds_late / DAY)
        penalty = days * (self.points_per_day + self.percent_per_day / 100 * score)
        return round(min(penalty, self.most_percent / 100 * score), 2)
