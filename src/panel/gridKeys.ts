/** A cell of the grid: row 0 holds the headers of columns, column 0 those of rows. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** How far a grid goes, and how many rows are seen at once. */
export interface Extent {
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly page: number;
}

/** Where a key leads from a cell; undefined for a key that leads nowhere. After the patterns of WAI-ARIA for grids. */
export function moved(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  { row, column }: Position,
  { lastRow, lastColumn, page }: Extent,
): Position | undefined {
  const to = target(key, ctrlKey);
  if (!to) return undefined;
  const [down, right] = to;
  return {
    row: clamped(row + (Math.abs(down) === 2 ? (down / 2) * page : down), lastRow),
    column: clamped(column + right, lastColumn),
  };

  function target(pressed: string, withControl: boolean): readonly [number, number] | undefined {
    switch (pressed) {
      case 'ArrowUp':
        return [-1, 0];
      case 'ArrowDown':
        return [1, 0];
      case 'ArrowLeft':
        return [0, -1];
      case 'ArrowRight':
        return [0, 1];
      case 'PageUp':
        return [-2, 0];
      case 'PageDown':
        return [2, 0];
      case 'Home':
        return [withControl ? -Infinity : 0, -Infinity];
      case 'End':
        return [withControl ? Infinity : 0, Infinity];
      default:
        return undefined;
    }
  }
}

function clamped(index: number, last: number): number {
  return Math.max(0, Math.min(last, index));
}
