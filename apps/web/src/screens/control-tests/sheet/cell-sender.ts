import {
  afterSaved,
  type CellPlace,
  cellKey,
  onVersion,
  type WaitingCell,
  withCell,
  withoutCell,
} from './waiting-cells.ts';

export interface RefusedCell {
  readonly cell: WaitingCell;
  readonly problem: unknown;
}

/** What the screen shows of the sending. */
export interface SenderState {
  readonly waiting: readonly WaitingCell[];
  /** `lost`: kept here until the server can be reached again. */
  readonly connection: 'idle' | 'sending' | 'lost';
  /** Cells that the server does not take as they are; the person decides. */
  readonly refused: readonly RefusedCell[];
}

export interface SenderPorts {
  readonly read: () => WaitingCell[];
  readonly keep: (waiting: readonly WaitingCell[]) => void;
  /** @returns version of the cell as it is saved now */
  readonly save: (cell: WaitingCell) => Promise<number>;
  /** Whether another try may go better; otherwise the server has answered. */
  readonly isPassing: (problem: unknown) => boolean;
  readonly later: (run: () => void, ms: number) => void;
}

const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 30_000;

/** Sends cells one after the other, and again after a lost connection; what waits outlives the page. */
export class CellSender {
  private state: SenderState;
  private wait = FIRST_WAIT;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly ports: SenderPorts) {
    this.state = { waiting: ports.read(), connection: 'idle', refused: [] };
  }

  readonly snapshot = (): SenderState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  put(cell: WaitingCell): void {
    this.change({
      waiting: withCell(this.state.waiting, cell),
      refused: this.without(cell),
    });
    void this.flush();
  }

  /** Gives the own content up. */
  drop(place: CellPlace): void {
    const waiting = withoutCell(this.state.waiting, place);
    this.change({ waiting, refused: this.without(place) });
  }

  /** Lays the own content over what stands there now. */
  insist(place: CellPlace, version: number | null): void {
    const waiting = onVersion(this.state.waiting, place, version);
    this.change({ waiting, refused: this.without(place) });
    void this.flush();
  }

  /** Sends everything that can be sent; at once, also while it waits for another try. */
  readonly flush = async (): Promise<void> => {
    if (this.state.connection === 'sending') return;
    let cell = this.next();
    while (cell) {
      this.change({ connection: 'sending' });
      if (!(await this.send(cell))) return;
      cell = this.next();
    }
    this.change({ connection: 'idle' });
  };

  /** @returns whether it can go on with the next one */
  private async send(cell: WaitingCell): Promise<boolean> {
    try {
      const version = await this.ports.save(cell);
      this.wait = FIRST_WAIT;
      this.change({ waiting: afterSaved(this.state.waiting, cell, version) });
      return true;
    } catch (problem) {
      if (!this.ports.isPassing(problem)) {
        this.change({ refused: [...this.without(cell), { cell, problem }] });
        return true;
      }
      this.change({ connection: 'lost' });
      this.ports.later(() => void this.flush(), this.wait);
      this.wait = Math.min(2 * this.wait, LONGEST_WAIT);
      return false;
    }
  }

  private next(): WaitingCell | undefined {
    const refused = new Set(this.state.refused.map(({ cell }) => cellKey(cell)));
    return this.state.waiting.find((cell) => !refused.has(cellKey(cell)));
  }

  private without(place: CellPlace): RefusedCell[] {
    return this.state.refused.filter(({ cell }) => cellKey(cell) !== cellKey(place));
  }

  private change(part: Partial<SenderState>): void {
    const before = this.state.waiting;
    this.state = { ...this.state, ...part };
    if (this.state.waiting !== before) this.ports.keep(this.state.waiting);
    for (const listener of this.listeners) listener();
  }
}
