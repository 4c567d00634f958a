# nbgrader's settings for this course. `course` loads them wherever it is started; nbgrader itself finds
# them only in its working folder, so nothing here is needed to keep a solution out of a release.
from pathlib import Path

c = get_config()

c.CourseDirectory.course_id = "alliance"
c.CourseDirectory.root = str(Path(__file__).resolve().parent)
# A second belt: source folders hold only what is released, but an editor may leave files behind.
c.CourseDirectory.ignore = [
    ".ipynb_checkpoints", "*.pyc", "__pycache__", ".pytest_cache", "feedback", "*.py", "*.md", "rubric*",
]  # fmt: skip

# A question's own scaffold shows where to write; nbgrader's stub would stop Run All with an error.
c.ClearSolutions.code_stub = {"python": ""}

# A student who deleted a check is graded as if it were there.
c.OverwriteCells.add_missing_cells = True

# Students' code runs isolated, and the judge believes only data: alliance.grading.isolated.
c.Autograde.exporter_class = "alliance.grading.isolated.RepairingExporter"
# The exporter begins with the instructor's notebook, so its marks and its kernel need no check.
c.Autograde.sanitize_preprocessors = ["alliance.grading.isolated.RestoreCells"]
c.Autograde.autograde_preprocessors = [
    "alliance.grading.isolated.IsolatedExecute",
    "alliance.grading.isolated.SaveGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
]
c.Autograde.pre_convert_hook = "alliance.grading.isolated.remove_links"

# Where students hand in through nbgrader's exchange: only what is theirs is collected, and nobody stops the others.
c.ExchangeFactory.collect = "alliance.grading.exchange.Collect"
c.ExchangeFactory.release_feedback = "alliance.grading.exchange.ReleaseFeedback"

# Late hand-ins cost nothing until you set numbers: alliance.grading.late says which there are.
c.AssignLatePenalties.plugin_class = "alliance.grading.late.LatePolicy"

# Stock nbgrader under the same terms, where somebody takes the lines above away: warnings never cost points.
c.IgnorePattern.enabled = True
c.IgnorePattern.pattern = r"(?s)."
c.Execute.timeout = 20
c.Execute.shutdown_kernel = "immediate"

c.GenerateFeedback.preprocessors = [
    "alliance.grading.feedback.StripSecrets",
    "nbgrader.preprocessors.GetGrades",
    "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
    "alliance.grading.feedback.Readable",
]
