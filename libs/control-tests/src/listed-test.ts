import { Control } from '#pruefwerk/controls';
import type { EntityManager } from 'typeorm';
import type { ControlTest } from './control-test.entity.ts';
import type { SignOffState } from './sign-off-state.ts';

/** A test as a list shows it. */
export interface ListedTest {
  readonly test: ControlTest;
  readonly control: Pick<Control, 'id' | 'number' | 'title' | 'isKey'>;
  readonly items: number;
  /** Items of which every attribute is rated. */
  readonly rated: number;
  /** Items with a deviation. */
  readonly deviations: number;
  readonly signOff: SignOffState;
}

interface Counts {
  readonly id: string;
  readonly items: number;
  readonly rated: number;
  readonly deviations: number;
  readonly signed: boolean;
}

export async function listedTests(
  manager: EntityManager,
  engagementId: string,
  tests: readonly ControlTest[],
): Promise<ListedTest[]> {
  const controls = await manager.findBy(Control, { engagementId });
  const byId = new Map(controls.map((control) => [control.id, control]));
  const rows = await manager.query<Counts[]>(COUNTS, [engagementId]);
  const counts = new Map(rows.map((row) => [row.id, row]));
  return tests.flatMap((test) => {
    const control = byId.get(test.controlId);
    const found = counts.get(test.id);
    if (!control || !found) return [];
    const { items, rated, deviations } = found;
    return [{ test, control, items, rated, deviations, signOff: stateOf(test, found.signed) }];
  });
}

/** The file compares the digests as well; in a list the database's guard of the content has to do. */
function stateOf({ state }: ControlTest, signed: boolean): SignOffState {
  if (!signed) return 'none';
  return state === 'approved' || state === 'archived' ? 'valid' : 'outdated';
}

const COUNTS = `
  select t.id,
    (select count(*)::integer from app.control_test_item i where i.test_id = t.id) as items,
    (select count(*)::integer from (
       select r.position from app.control_test_result r where r.test_id = t.id
       group by r.position having count(*) >= jsonb_array_length(t.attributes)) done) as rated,
    (select count(distinct r.position)::integer from app.control_test_result r
       where r.test_id = t.id and r.outcome = 'deviation') as deviations,
    exists (select from app.control_test_step s where s.test_id = t.id and s.step = 'approved') as signed
  from app.control_test t where t.engagement_id = $1`;
