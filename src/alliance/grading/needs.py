"""Which names a test cell needs from the student: those it reads before it has surely made them itself.

The worker is asked for these and no others. Names that a hidden test makes for itself are none of its business, and
what a student has under such a name must not reach the test.
"""

from __future__ import annotations

import ast
import builtins
import functools


@functools.cache
def names_needed(source: str) -> list[str]:
    """Names of a cell that must come from elsewhere, in order of appearance; builtins apart."""
    tree = ast.parse(source)
    reader = _Reader({node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and _stores(node)})
    reader.block(tree.body)
    return [name for name in reader.needed if not hasattr(builtins, name)]


def _stores(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Store)


class _Reader(ast.NodeVisitor):
    """Goes through a cell as Python runs it: ``bound`` are the names that surely exist by then."""

    def __init__(self, stored: set[str]):
        self.stored, self.bound, self.needed = stored, set(), {}

    def block(self, statements: list[ast.stmt]) -> None:
        for statement in statements:
            self.visit(statement)

    def maybe(self, *blocks: list[ast.stmt]) -> list[set[str]]:
        """Visit blocks that may not run, each from the same start; what each would have bound."""
        before, after = self.bound, []
        for statements in blocks:
            self.bound = set(before)
            self.block(statements)
            after.append(self.bound)
        self.bound = before
        return after

    def visit_Name(self, node):
        if _stores(node):
            self.bound.add(node.id)
        elif node.id not in self.bound:
            self.needed[node.id] = None

    def visit_Assign(self, node):
        self.visit(node.value)
        for target in node.targets:
            self.visit(target)

    def visit_AnnAssign(self, node):
        if node.value:
            self.visit(node.value)
            self.visit(node.target)

    def visit_AugAssign(self, node):
        self.visit(node.value)
        if isinstance(node.target, ast.Name):
            self.visit(ast.Name(node.target.id, ast.Load()))
        self.visit(node.target)

    def visit_If(self, node):
        self.visit(node.test)
        one, other = self.maybe(node.body, node.orelse)
        self.bound |= one & other

    def visit_While(self, node):
        self.visit(node.test)
        self.maybe(node.body, node.orelse)

    def visit_For(self, node):
        self.visit(node.iter)
        before = set(self.bound)
        self.visit(node.target)
        self.maybe(node.body, node.orelse)
        self.bound = before

    def visit_Try(self, node):
        handlers = [handler.body for handler in node.handlers]
        named = {handler.name for handler in node.handlers if handler.name}
        for handler in filter(None, (handler.type for handler in node.handlers)):
            self.visit(handler)
        before = set(self.bound)
        self.bound |= named
        self.maybe(node.body + node.orelse, *handlers)
        self.bound = before
        self.block(node.finalbody)

    def visit_With(self, node):
        for item in node.items:
            self.visit(item.context_expr)
            if item.optional_vars:
                self.visit(item.optional_vars)
        self.block(node.body)

    def visit_Import(self, node):
        self.bound |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}

    visit_ImportFrom = visit_Import

    def visit_ClassDef(self, node):
        for part in [*node.decorator_list, *node.bases, *node.keywords]:
            self.visit(part)
        self.maybe(node.body)
        self.bound.add(node.name)

    def _function(self, node):
        arguments = node.args
        for default in [*arguments.defaults, *filter(None, arguments.kw_defaults)]:
            self.visit(default)
        every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
        body = node.body if isinstance(node.body, list) else [ast.Expr(node.body)]
        # It runs later: a name that the cell makes anywhere will be there by then.
        self.bound, before = self.bound | self.stored | {a.arg for a in every if a}, self.bound
        self.maybe(body)
        self.bound = before

    def visit_FunctionDef(self, node):
        for decorator in node.decorator_list:
            self.visit(decorator)
        self.bound.add(node.name)
        self._function(node)

    visit_AsyncFunctionDef = visit_FunctionDef
    visit_Lambda = _function

    def _comprehension(self, node):
        before = set(self.bound)
        for part in node.generators:
            self.visit(part.iter)
            self.visit(part.target)
            for condition in part.ifs:
                self.visit(condition)
        for part in (node.key, node.value) if isinstance(node, ast.DictComp) else (node.elt,):
            self.visit(part)
        self.bound = before

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _comprehension
