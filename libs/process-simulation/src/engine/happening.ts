import type { Boundary, Station, Way } from '../compile/station.ts';
import type { ServerPool } from './server-pool.ts';
import type { Token } from '../compile/station.ts';

/** Something that was planned for a moment. A token that went on in the meantime has another visit: then nothing happens. */
export type Happening =
  | { readonly kind: 'arrival' }
  | { readonly kind: 'ready'; readonly token: Token; readonly visit: number }
  | { readonly kind: 'served'; readonly token: Token; readonly visit: number }
  | { readonly kind: 'moved'; readonly token: Token; readonly visit: number; readonly way: Way }
  | {
      readonly kind: 'timer';
      readonly token: Token;
      readonly visit: number;
      readonly boundary: Boundary;
    }
  | { readonly kind: 'opens'; readonly pool: ServerPool<Token> }
  | { readonly kind: 'due'; readonly station: Station };

/** Time, plans and dice of one replication. */
export interface Clockwork {
  readonly now: number;
  plan(at: number, happening: Happening): void;
}
