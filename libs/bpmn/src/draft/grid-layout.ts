import type { DraftFlow, DraftNode, DraftNodeType, ProcessDraft } from './process-draft.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export const COLUMN = 170;
export const ROW = 160;
/** Width of the caption at the left of pool and lane. */
export const CAPTION = 30;
const ORIGIN = { x: 160, y: 80 };

const SIZE: Readonly<Record<DraftNodeType, readonly [width: number, height: number]>> = {
  startEvent: [36, 36],
  endEvent: [36, 36],
  userTask: [120, 80],
  manualTask: [120, 80],
  serviceTask: [120, 80],
  exclusiveGateway: [50, 50],
};

/** Where everything of a draft is drawn, in the units of BPMN diagrams (pixels). */
export class GridLayout {
  readonly #firstRow = new Map<string, number>();
  readonly #boxes = new Map<string, Box>();

  constructor(private readonly draft: ProcessDraft) {
    let row = 0;
    for (const { id, rows } of draft.lanes) {
      this.#firstRow.set(id, row);
      row += rows;
    }
    for (const node of draft.nodes) this.#boxes.set(node.id, this.place(node));
  }

  pool(): Box {
    const rows = this.draft.lanes.reduce((sum, lane) => sum + lane.rows, 0);
    const columns = 1 + Math.max(0, ...this.draft.nodes.map(({ column }) => column));
    return { ...ORIGIN, width: 2 * CAPTION + columns * COLUMN, height: rows * ROW };
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
    const isGateway = this.draft.nodes.find(({ id }) => id === from)?.type === 'exclusiveGateway';
    return isGateway
      ? [outVertically, { x: start.x, y: end.y }, into]
      : [out, { x: end.x, y: start.y }, intoVertically];
  }

  private rowOf(lane: string): number {
    return this.#firstRow.get(lane) ?? 0;
  }

  private place({ type, lane, column, row = 0 }: DraftNode): Box {
    const [width, height] = SIZE[type];
    const left = ORIGIN.x + 2 * CAPTION + column * COLUMN;
    const top = ORIGIN.y + (this.rowOf(lane) + row) * ROW;
    return { x: left + (COLUMN - width) / 2, y: top + (ROW - height) / 2, width, height };
  }
}

function centre({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
