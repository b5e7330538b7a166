import type { BoardGroup } from '../../live/frames';

/** What stands on a line of the grid: a row, by its place among all that are shown, or the head of a group. */
export type Line = { row: number } | { group: BoardGroup };

/** Where rows and heads of groups stand, for any number of rows, of which only a window is known. */
export interface Layout {
  lines: number;
  at(line: number): Line;
  lineOf(row: number): number;
  /** The first row on a line or after it. */
  rowFrom(line: number): number;
}

/** Rows only. */
export const plain = (rows: number): Layout => ({
  lines: rows,
  at: (line) => ({ row: line }),
  lineOf: (row) => row,
  rowFrom: (line) => line,
});

interface Section {
  group: BoardGroup;
  line: number;
  row: number;
  rows: number;
}

/** Each group's head stands over its rows; a collapsed group is its head alone. */
export function grouped(groups: readonly BoardGroup[], collapsed: readonly string[]): Layout {
  const sections: Section[] = [];
  let line = 0;
  let row = 0;
  for (const group of groups) {
    const rows = collapsed.includes(group.queue.id) ? 0 : group.total;
    sections.push({ group, line, row, rows });
    line += 1 + rows;
    row += rows;
  }
  const last = (isThere: (section: Section) => boolean) => sections.findLast(isThere);
  return {
    lines: line,
    at(wanted) {
      const section = last((one) => one.line <= wanted);
      if (!section) return { row: wanted };
      return section.line === wanted ? { group: section.group } : { row: section.row + wanted - section.line - 1 };
    },
    lineOf(wanted) {
      const section = last((one) => one.rows > 0 && one.row <= wanted);
      return section ? section.line + 1 + wanted - section.row : wanted;
    },
    rowFrom(wanted) {
      const section = last((one) => one.line <= wanted);
      if (!section) return 0;
      return section.row + Math.min(section.rows, Math.max(0, wanted - section.line - 1));
    },
  };
}
