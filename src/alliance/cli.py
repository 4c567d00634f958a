"""The ``course`` command: for students and for instructors; the commands themselves lie in ``commands``.

Exit codes: 0 all is well; 1 something needs a person; 2 the command was used wrongly or in the wrong place.
"""

from __future__ import annotations

import sys

import click

from alliance import __version__
from alliance.commands import authoring, data, grading, students
from alliance.names import UnknownName
from alliance.places import NotTheCourse

# jsonschema does without it where it is missing. Building its grammar of internet addresses would take 0.9 s of every
# command that reads a notebook, and no notebook is checked against it.
sys.modules.setdefault("rfc3987_syntax", None)

#: Packages by the extra that brings them.
EXTRAS = {
    **dict.fromkeys(
        ("nbgrader", "jupytext", "nbclient", "nbconvert", "nbformat", "yaml", "frictionless", "sqlalchemy"),
        "instructor",
    ),
    **dict.fromkeys(("dask", "distributed"), "cluster"),
    **dict.fromkeys(("bs4", "sphinx", "myst_nb", "pydata_sphinx_theme"), "site"),
}


class CourseGroup(click.Group):
    """Turns the errors a person can mend into one clear line and exit code 2."""

    def invoke(self, ctx):
        try:
            return super().invoke(ctx)
        except (NotTheCourse, UnknownName) as error:
            raise click.UsageError(str(error)) from error
        except ModuleNotFoundError as error:
            extra = EXTRAS.get((error.name or "").split(".")[0])
            if extra:
                raise click.UsageError(
                    f"This command is for instructors and needs {error.name}: pip install 'alliance-course[{extra}]'"
                ) from error
            raise


@click.group(cls=CourseGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="course")
def main():
    """A course that tests every claim of one article with public data."""


for command in (
    students.doctor,
    students.lab,
    students.solution,
    students.progress,
    data.data,
    authoring.build,
    authoring.site,
    authoring.lint,
    authoring.release,
    authoring.bundle,
    authoring.sample_class,
    authoring.demo,
    grading.grading_day,
    grading.grade,
    grading.rejudge,
    grading.feedback,
    grading.report,
    grading.export,
    grading.selftest,
):
    main.add_command(command)


if __name__ == "__main__":
    main()
