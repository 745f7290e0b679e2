import type { DraftFlow, DraftNode, DraftNodeType, ProcessDraft } from './process-draft.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

const ROW = 124;
/** Least width of a column: a label below a round sign takes as much. */
const NARROW = 92;
/** Between two steps, for the arrow. */
const GAP = 36;
/** Width of the caption at the left of pool and lane. */
const CAPTION = 30;
const ORIGIN = { x: 160, y: 80 };

const SIZE: Readonly<Record<DraftNodeType, readonly [width: number, height: number]>> = {
  startEvent: [36, 36],
  endEvent: [36, 36],
  userTask: [100, 80],
  manualTask: [100, 80],
  serviceTask: [100, 80],
  exclusiveGateway: [50, 50],
  parallelGateway: [50, 50],
  intermediateCatchEvent: [36, 36],
};

/** Where everything of a draft is drawn, in the units of BPMN diagrams (pixels). */
export class GridLayout {
  readonly #firstRow = new Map<string, number>();
  readonly #boxes = new Map<string, Box>();
  /** Left edges of the columns, from the caption on; the last one is the right edge of all. */
  readonly #edges: readonly number[];

  constructor(private readonly draft: ProcessDraft) {
    let row = 0;
    for (const { id, rows } of draft.lanes) {
      this.#firstRow.set(id, row);
      row += rows;
    }
    this.#edges = columnEdges(draft.nodes);
    for (const node of draft.nodes) this.#boxes.set(node.id, this.place(node));
  }

  pool(): Box {
    const rows = this.draft.lanes.reduce((sum, lane) => sum + lane.rows, 0);
    return { ...ORIGIN, width: 2 * CAPTION + this.edge(Infinity), height: rows * ROW };
  }

  lane(id: string): Box {
    const rows = this.draft.lanes.find((one) => one.id === id)?.rows ?? 1;
    const { x, width } = this.pool();
    const y = ORIGIN.y + this.rowOf(id) * ROW;
    return { x: x + CAPTION, y, width: width - CAPTION, height: rows * ROW };
  }

  /** @throws RangeError when the draft has no such node */
  node(id: string): Box {
    const box = this.#boxes.get(id);
    if (!box) throw new RangeError(`The draft has no node "${id}".`);
    return box;
  }

  /**
   * Straight where both ends share a row or column. Otherwise with one corner: out of a gateway first up or down, out
   * of anything else first to the side, so that the two ways out of a gateway never lie on each other.
   */
  waypoints({ from, to }: DraftFlow): Point[] {
    const [a, b] = [this.node(from), this.node(to)];
    const [start, end] = [centre(a), centre(b)];
    const side = Math.sign(end.x - start.x);
    const upDown = Math.sign(end.y - start.y);
    const out = { x: start.x + (side * a.width) / 2, y: start.y };
    const outVertically = { x: start.x, y: start.y + (upDown * a.height) / 2 };
    const into = { x: end.x - (side * b.width) / 2, y: end.y };
    const intoVertically = { x: end.x, y: end.y - (upDown * b.height) / 2 };
    if (upDown === 0) return [out, into];
    if (side === 0) return [outVertically, intoVertically];
    const isGateway = this.draft.nodes.find(({ id }) => id === from)?.type.endsWith('Gateway');
    return isGateway
      ? [outVertically, { x: start.x, y: end.y }, into]
      : [out, { x: end.x, y: start.y }, intoVertically];
  }

  private rowOf(lane: string): number {
    return this.#firstRow.get(lane) ?? 0;
  }

  private place({ type, lane, column, row = 0 }: DraftNode): Box {
    const [width, height] = SIZE[type];
    const left = ORIGIN.x + 2 * CAPTION + this.edge(column);
    const room = this.edge(column + 1) - this.edge(column);
    const top = ORIGIN.y + (this.rowOf(lane) + row) * ROW;
    return { x: left + (room - width) / 2, y: top + (ROW - height) / 2, width, height };
  }

  private edge(column: number): number {
    return this.#edges[column] ?? this.#edges.at(-1) ?? NARROW;
  }
}

/** As wide as its widest node asks: a drawing that fits the screen can be read. */
function columnEdges(nodes: readonly DraftNode[]): number[] {
  const columns = 1 + Math.max(0, ...nodes.map(({ column }) => column));
  const edges = [0];
  for (let column = 0; column < columns; column += 1) {
    const widths = nodes.filter((node) => node.column === column).map(({ type }) => SIZE[type][0]);
    const width = Math.max(NARROW, ...widths.map((one) => one + GAP));
    edges.push((edges.at(-1) ?? 0) + width);
  }
  return edges;
}

function centre({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
