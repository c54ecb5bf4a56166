/** A name that wants to be written beside its mark; positions in pixels of the picture. */
export interface Wanted {
  key: string;
  x: number;
  y: number;
  /** Of the mark. */
  radius: number;
  width: number;
  height: number;
  yields?: boolean;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Written extends Box {
  key: string;
}

const GAP = 4;

/**
 * Finds room for as many names as there is, the first wanted first. No name ever covers another,
 * nor one of the `taken` boxes; each goes to the right of its mark, or else to the left, below or
 * above it, where it covers none of the `marks` if that can be had. Names that `yield` do without
 * rather than cover a mark.
 */
export function write(wanted: Wanted[], picture: { width: number; height: number }, { taken = [], marks = [] }: { taken?: Box[]; marks?: Box[] } = {}): Written[] {
  const rooms = new Rooms(picture, taken);
  const marked = new Rooms(picture, marks);
  const written: Written[] = [];
  for (const name of wanted) {
    const free = spots(name).filter((box) => rooms.isFree(box));
    const best = free.find((box) => marked.isFree(box)) ?? (name.yields ? undefined : free[0]);
    if (!best) continue;
    rooms.take(best);
    written.push({ key: name.key, ...best });
  }
  return written;
}

function spots({ x, y, radius, width, height }: Wanted): Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  return [
    at(x + radius + GAP, y - height / 2),
    at(x - radius - GAP - width, y - height / 2),
    at(x - width / 2, y + radius + GAP),
    at(x - width / 2, y - radius - GAP - height),
  ];
}

/** Boxes by the cells of a coarse grid, so that few have to be compared. */
class Rooms {
  private static readonly CELL = 96;
  private readonly cells = new Map<number, Box[]>();

  constructor(
    private readonly picture: { width: number; height: number },
    taken: Box[],
  ) {
    taken.forEach((box) => this.take(box));
  }

  isFree(box: Box): boolean {
    if (box.left < 0 || box.top < 0 || box.right > this.picture.width || box.bottom > this.picture.height) return false;
    return this.covered(box).every((cell) => !this.cells.get(cell)?.some((other) => overlap(box, other)));
  }

  take(box: Box) {
    for (const cell of this.covered(box)) {
      const boxes = this.cells.get(cell);
      if (boxes) boxes.push(box);
      else this.cells.set(cell, [box]);
    }
  }

  private covered(box: Box): number[] {
    const cells: number[] = [];
    const cell = (value: number) => Math.floor(value / Rooms.CELL);
    for (let column = cell(box.left); column <= cell(box.right); column++) {
      for (let row = cell(box.top); row <= cell(box.bottom); row++) cells.push(column * 4096 + row);
    }
    return cells;
  }
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
