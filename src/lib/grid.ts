/**
 * A hashed grid of square cells: `visit` calls back with what was added in the cell of a point and the eight around it.
 * Cells that share a bucket only add candidates, which the caller's own test of distance rules out.
 * @param size how many items are added at most
 * @param capacity one more than the greatest item
 */
export function makeGrid(cell: number, size: number, capacity: number) {
  const mask = 2 ** Math.ceil(Math.log2(size + 1)) * 2 - 1;
  const first = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(capacity);
  const bucket = (column: number, row: number) => (Math.imul(column, 73856093) ^ Math.imul(row, 19349663)) & mask;
  return {
    add: (x: number, y: number, item: number) => {
      const at = bucket(Math.floor(x / cell), Math.floor(y / cell));
      next[item] = first[at] as number;
      first[at] = item;
    },
    visit: (x: number, y: number, call: (item: number) => void) => {
      const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
      for (let c = column - 1; c <= column + 1; c++) {
        for (let r = row - 1; r <= row + 1; r++) {
          for (let item = first[bucket(c, r)] as number; item >= 0; item = next[item] as number) call(item);
        }
      }
    },
  };
}
