"""How kernels may call themselves, lest they crash when they are loaded from where they are kept.

A kernel that calls itself is compiled once for all that it is called with. A constant in its own
text has a type of its own, so that it would be compiled once more, and the two call each other, as
two kernels might: machine code of such is not put together rightly when it is loaded.
"""

import ast
from collections import Counter
from textwrap import dedent

import pytest

from tests.architecture.packages import modules

KERNELS = {"kernel", "entry", "large_entry"}


def test_no_kernel_calls_itself_in_a_way_that_crashes():
    wrong = [
        f"{module.place}:{line} {what}"
        for module in modules().values()
        for line, what in _wrong(module.tree)
    ]
    assert not wrong, "\n".join(wrong)


def test_there_are_kernels_that_call_themselves():
    calls = [_calls(module.tree) for module in modules().values()]
    assert sum(name in called for found in calls for name, called in found.items()) > 3


@pytest.mark.parametrize(
    ("argument", "wrong"),
    [("deep - 1", False), ("deep", False), ("0", True), ("-1", True), ("True", True), ("N", True)],
)
def test_a_constant_is_noticed(argument, wrong):
    text = f"""
    @entry
    def _down(deep):
        return deep if deep < 1 else _down({argument})
    """
    assert bool(list(_wrong(ast.parse(dedent(text))))) == wrong


def test_a_name_for_a_constant_is_noticed():
    text = """
    @entry
    def _down(deep):
        none = 0
        return deep if deep < 1 else _down(none)

    @entry
    def _count(deep):
        less = 0
        for _ in range(deep):
            less += 1
        return _count(deep - 1) + _count(less)
    """
    assert [line for line, _ in _wrong(ast.parse(dedent(text)))] == [5]


def test_kernels_that_call_each_other_are_noticed():
    text = """
    @entry
    def _one(deep):
        return _two(deep)

    @kernel
    def _two(deep):
        return _three(deep)

    @kernel
    def _three(deep):
        return _one(deep - 1)

    def _four(deep):
        return _four(0)
    """
    assert [line for line, _ in _wrong(ast.parse(dedent(text)))] == [3, 7, 11]


def _wrong(tree):
    """Lines, and what is wrong there."""
    calls = _calls(tree)
    for kernel in _kernels(tree):
        named = _constants(kernel)
        for call in calls[kernel.name].get(kernel.name, []):
            if any(_is_constant(argument, named) for argument in call.args):
                yield call.lineno, f"{kernel.name} calls itself with a constant"
        others = {one for one in calls[kernel.name] if one != kernel.name}
        if kernel.name in _reached(others, calls):
            yield kernel.lineno, f"{kernel.name} is called by a kernel that it calls"


def _kernels(tree):
    return [
        node
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        and any(isinstance(one, ast.Name) and one.id in KERNELS for one in node.decorator_list)
    ]


def _calls(tree):
    """Which kernels of a module each of them calls, and where."""
    kernels = {kernel.name: kernel for kernel in _kernels(tree)}
    found: dict[str, dict[str, list[ast.Call]]] = {name: {} for name in kernels}
    for name, kernel in kernels.items():
        for node in ast.walk(kernel):
            match node:
                case ast.Call(func=ast.Name(id=called)) if called in kernels:
                    found[name].setdefault(called, []).append(node)
    return found


def _constants(kernel):
    """Names that stand for constants only."""
    stored = Counter(
        node.id
        for node in ast.walk(kernel)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    )
    constant = Counter(
        target.id
        for node in ast.walk(kernel)
        if isinstance(node, ast.Assign) and _is_constant(node.value, ())
        for target in node.targets
        if isinstance(target, ast.Name)
    )
    return {name for name in constant if stored[name] == constant[name]}


def _is_constant(argument, named):
    """A number in the text, a constant of the module, or one of the names that stand for some."""
    if isinstance(argument, ast.UnaryOp):
        return _is_constant(argument.operand, named)
    return isinstance(argument, ast.Constant) or (
        isinstance(argument, ast.Name) and (argument.id.isupper() or argument.id in named)
    )


def _reached(kernels, calls):
    """These, and all that they call in turn."""
    reached, todo = set(kernels), list(kernels)
    while todo:
        for called in calls[todo.pop()]:
            if called not in reached:
                reached.add(called)
                todo.append(called)
    return reached
