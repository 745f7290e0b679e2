import type { ListedControlTest } from './control-tests.queries.ts';
import type { ControlTestsSearch } from './search.ts';

type Searched = Pick<ListedControlTest, 'code' | 'state'> & {
  readonly control: Pick<ListedControlTest['control'], 'code' | 'title'>;
};

/** Every word has to stand somewhere in the numbers or the name of the control. */
export function fittingTests<Test extends Searched>(
  tests: readonly Test[],
  { stand, suche = '' }: ControlTestsSearch,
): Test[] {
  const words = suche.toLowerCase().split(/\s+/);
  return tests.filter(({ code, state, control }) => {
    const text = `${code} ${control.code} ${control.title}`.toLowerCase();
    return (!stand || stand.includes(state)) && words.every((word) => text.includes(word));
  });
}
