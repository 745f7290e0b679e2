import { DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { Proposal, Range } from './process-improvement.queries.ts';
import { processImprovementTexts } from './process-improvement.texts.ts';
import { measures } from './search.ts';
import { savingBy } from './sorted-proposals.ts';
import { type SavingUnit, useSavingText } from './use-saving-text.ts';

interface Row {
  readonly key: string;
  readonly label: string;
  readonly unit: SavingUnit;
  readonly range: Range;
}

/** Every figure of a proposal with its three values. */
export function SavingTable({ proposal }: { readonly proposal: Proposal }) {
  const say = useTexts(processImprovementTexts);
  const { shown, unitOf, labelOf } = useSavingText();
  const { posts } = proposal.saving;
  const rows: Row[] = measures.map((measure) => ({
    ...{ key: measure, label: labelOf(measure, proposal), unit: unitOf(measure) },
    range: savingBy(proposal, measure),
  }));
  if (posts) rows.push({ key: 'posts', label: say('saving.posts'), unit: 'posts', range: posts });
  const told = rows.filter(({ range }) => range.low !== 0 || range.high !== 0);
  if (told.length === 0) return null;
  const part = (key: keyof Range) => ({
    key,
    title: say(`saving.${key}`),
    numeric: true,
    cell: ({ unit, range }: Row) => shown(unit, range[key], range.high),
  });
  return (
    <DataTable
      caption={say('saving.caption')}
      rows={told}
      rowKey={({ key }) => key}
      columns={[
        {
          ...{ key: 'what', title: say('saving.what'), rowHeader: true },
          cell: ({ label }) => label,
        },
        ...[part('low'), part('base'), part('high')],
      ]}
    />
  );
}
