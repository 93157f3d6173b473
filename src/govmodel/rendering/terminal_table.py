"""Tables on a terminal: columns by display width, upright headings, and bands where a table is too wide."""

from __future__ import annotations

import attrs

from govmodel.model.fields import many
from govmodel.rendering.glyphs import BAR
from govmodel.rendering.screen import Screen
from govmodel.rendering.table import Column, Table
from govmodel.rendering.width import clean, cut, pad, width, wrapped

_GAP = 2
_SLIM_GAP = 1


@attrs.frozen(kw_only=True)
class _Grid:
    """A table cleaned and measured."""

    columns: tuple[Column, ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...] = many()
    upright: bool = False
    gap: int = _GAP


def table_lines(table: Table, screen: Screen) -> list[str]:
    """The lines of a table, no wider than the screen; where it has to be split, with a blank line between."""
    if not table.columns:
        return []
    grid = _measured(table, screen)
    lines: list[str] = []
    for band in _bands(grid, screen):
        lines += ["", *_band_lines(grid, band, screen)] if lines else _band_lines(grid, band, screen)
    return lines


def _measured(table: Table, screen: Screen) -> _Grid:
    heads = tuple(clean(column.head) for column in table.columns)
    rows = tuple(tuple(clean(cell) for cell in row) for row in table.rows)
    grid = _Grid(columns=table.columns, heads=heads, rows=rows)
    flat = attrs.evolve(grid, widths=_natural(grid, screen))
    if _total(flat.widths, flat.gap) <= screen.width:
        return flat
    signs = any(column.sign for column in table.columns)
    slim = attrs.evolve(grid, upright=signs, gap=_SLIM_GAP if signs else _GAP)
    return attrs.evolve(slim, widths=_squeezed(slim, _natural(slim, screen), screen))


def _natural(grid: _Grid, screen: Screen) -> tuple[int, ...]:
    found = []
    for place, column in enumerate(grid.columns):
        head = grid.heads[place]
        measured = _upright_width(head, screen) if grid.upright and column.sign else width(head, screen.ambiguous)
        cells = (width(row[place], screen.ambiguous) for row in grid.rows if row)
        found.append(max(measured, *cells, 1) if grid.rows else max(measured, 1))
    return tuple(found)


def _upright_width(head: str, screen: Screen) -> int:
    return max((width(char, screen.ambiguous) for char in head), default=1)


def _squeezed(grid: _Grid, widths: tuple[int, ...], screen: Screen) -> tuple[int, ...]:
    """The widest columns made narrower until the table fits, but none under its fair share."""
    fair = max(8, screen.width * 2 // 5) if grid.upright else max(8, screen.width // max(1, len(widths)) - grid.gap)
    squeezed = list(widths)
    while _total(squeezed, grid.gap) > screen.width and max(squeezed) > fair:
        place = squeezed.index(max(squeezed))
        squeezed[place] = max(fair, squeezed[place] - (_total(squeezed, grid.gap) - screen.width))
    return tuple(squeezed)


def _total(widths: tuple[int, ...] | list[int], gap: int) -> int:
    return sum(widths) + gap * (len(widths) - 1)


def _bands(grid: _Grid, screen: Screen) -> list[list[int]]:
    """Which columns go side by side: the stub with as many of the others as there is room for."""
    stub = [place for place, column in enumerate(grid.columns) if column.stub]
    rest = [place for place, column in enumerate(grid.columns) if not column.stub]
    bands = [list(stub)]
    for place in rest:
        wider = [*bands[-1], place]
        if _total([grid.widths[i] for i in wider], grid.gap) > screen.width and len(bands[-1]) > len(stub):
            bands.append([*stub, place])
        else:
            bands[-1] = wider
    return bands


def _band_lines(grid: _Grid, band: list[int], screen: Screen) -> list[str]:
    lines = _head_lines(grid, band, screen)
    total = _total([grid.widths[place] for place in band], grid.gap)
    divider = BAR * (total // screen.ambiguous)
    if lines:
        lines.append(divider)
    for row in grid.rows:
        lines += _row_lines(grid, band, row, screen) if row else [divider]
    return lines


def _head_lines(grid: _Grid, band: list[int], screen: Screen) -> list[str]:
    stacks = []
    for place in band:
        head = grid.heads[place]
        upright = grid.upright and grid.columns[place].sign
        stacks.append(list(head) if upright else wrapped(head, grid.widths[place], screen.ambiguous))
    height = max(map(len, stacks)) if any(grid.heads[place] for place in band) else 0
    lines = []
    for level in range(height):
        cells = []
        for place, stack in zip(band, stacks, strict=True):
            # Headings stand at the foot of the line above the cells, so shorter ones start lower.
            drop = height - len(stack)
            cells.append(_cell(grid, place, stack[level - drop] if level >= drop else "", screen))
        lines.append((" " * grid.gap).join(cells).rstrip())
    return lines


def _row_lines(grid: _Grid, band: list[int], row: tuple[str, ...], screen: Screen) -> list[str]:
    # A matrix keeps a row on a line, so that signs stay where the eye looks for them; prose is wrapped.
    matrix = any(column.sign for column in grid.columns)
    stacks = [
        [cut(row[place], grid.widths[place], screen.ambiguous)]
        if matrix
        else wrapped(row[place], grid.widths[place], screen.ambiguous)
        for place in band
    ]
    return [
        (" " * grid.gap)
        .join(
            _cell(grid, place, stack[level] if level < len(stack) else "", screen)
            for place, stack in zip(band, stacks, strict=True)
        )
        .rstrip()
        for level in range(max(map(len, stacks)))
    ]


def _cell(grid: _Grid, place: int, text: str, screen: Screen) -> str:
    return pad(text, grid.widths[place], right=grid.columns[place].right, ambiguous=screen.ambiguous)
