import { Checkbox } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';
import { marksOf, type ShownMark, shownMarks } from './search.ts';

const route = getRouteApi('/inside/p/$engagementId/prozesse/$processId');

/** What is shown in the diagram; kept in the address. */
export function MarkSwitches() {
  const say = useTexts(processTexts);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const shown = marksOf(search);
  const toggle = (mark: ShownMark) => {
    const next = shownMarks.filter((one) => (one === mark) !== shown.has(one));
    const ein = next.length === 0 ? (['keine'] as const) : next;
    void navigate({ search: { ...search, ein }, replace: true, resetScroll: false });
  };
  return (
    <>
      <span id="marks-shown">{say('show')}</span>
      {shownMarks.map((mark) => (
        <Checkbox
          key={mark}
          size="xs"
          label={say(`mark.${mark}`)}
          checked={shown.has(mark)}
          onChange={() => toggle(mark)}
          aria-describedby="marks-shown"
        />
      ))}
    </>
  );
}
