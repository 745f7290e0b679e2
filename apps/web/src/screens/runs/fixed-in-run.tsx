import { Checkbox, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEngagement } from '../../engagement/engagement.ts';
import { engagementTexts } from '../../engagement/engagement.texts.ts';
import { useMay } from '../../engagement/rights.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { Facts } from '../../parts/facts.tsx';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { limitsQuery } from '../engagement-settings/units.queries.ts';
import { changedParameters, isChosen } from './new-run.ts';
import { newRunTexts } from './new-run.texts.ts';
import type { Dataset, Rule } from './runs.queries.ts';
import type { NewRun } from './use-new-run.ts';

interface Props {
  readonly rules: readonly Rule[];
  readonly form: NewRun;
  readonly dataset: Dataset;
}

/** What the start of the run fixes for good. */
export function FixedInRun({ rules, form, dataset }: Props) {
  const say = useTexts(newRunTexts);
  const mayIssue = useMay('report:issue');
  return (
    <Card title={say('fixed.title')}>
      <Stack gap={10}>
        <Text size="sm">{say('fixed.text')}</Text>
        <FixedFacts rules={rules} form={form} dataset={dataset} />
        {mayIssue && (
          <Checkbox
            label={say('workbook')}
            description={say('workbook.why')}
            checked={form.draft.workbook ?? false}
            onChange={({ currentTarget }) => form.change({ workbook: currentTarget.checked })}
          />
        )}
      </Stack>
    </Card>
  );
}

function FixedFacts({ rules, form, dataset }: Props) {
  const say = useTexts(newRunTexts);
  const sayLand = useTexts(engagementTexts);
  const { id: engagementId, land } = useEngagement();
  const { count, money, date } = useFormat();
  const language = useLanguage();
  const { data: limits } = useQuery(limitsQuery(engagementId));
  const { firstPaymentDate: first, lastPaymentDate: last } = dataset;
  const changes = rules
    .filter((rule) => isChosen(form.draft, rule))
    .reduce((sum, rule) => sum + changedParameters(form.draft, rule, language).length, 0);
  return (
    <Facts
      facts={[
        [say('fixed.rows'), count(dataset.rows)],
        [say('fixed.sum'), money(dataset.totalCents)],
        ...(first && last
          ? [[say('fixed.period'), `${date(first)} – ${date(last)}`] as const]
          : []),
        [say('fixed.input'), <span className="mono">{dataset.sha256.slice(0, 12)}</span>],
        [say('fixed.rules'), say('fixed.rules.value', { count: count(form.chosenCount) })],
        [say('fixed.changes'), count(changes)],
        [say('fixed.land'), sayLand(`land.${land}`)],
        [
          say('fixed.limits'),
          <Link
            to="/p/$engagementId/einstellungen"
            params={{ engagementId }}
            search={{ bereich: 'freigabegrenzen' }}
          >
            {limits?.length === 0 ? say('fixed.limits.none') : say('fixed.limits.value')}
          </Link>,
        ],
      ]}
    />
  );
}
