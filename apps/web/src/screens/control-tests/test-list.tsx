import { getRouteApi, Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useMembers } from '../../engagement/members.queries.ts';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { CountChips } from '../../parts/count-chips.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { ListedControlTest } from './control-tests.queries.ts';
import { controlTestsTexts } from './control-tests.texts.ts';
import { fittingTests } from './fitting-tests.ts';
import { testStates } from './test-looks.ts';
import { TestStateTag, VerdictTag } from './test-tags.tsx';
import { testWordsTexts } from './test-words.texts.ts';

const route = getRouteApi('/inside/p/$engagementId/kontrolltests');

export function TestList({ tests }: { readonly tests: readonly ListedControlTest[] }) {
  const say = useTexts(controlTestsTexts);
  const sayWord = useTexts(testWordsTexts);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns();
  const go = (part: typeof search) =>
    void navigate({ search: { ...search, ...part }, replace: true, resetScroll: false });
  const { stand = [], suche = '' } = search;
  const any = stand.length > 0 || suche !== '';
  const choices = testStates
    .map((value) => ({
      value,
      label: sayWord(`state.${value}`),
      count: tests.filter(({ state }) => state === value).length,
    }))
    .filter(({ count, value }) => count > 0 || stand.includes(value));
  return (
    <>
      <FilterBar
        {...(any && { onReset: () => go({ stand: undefined, suche: undefined }) })}
        aside={
          <CountChips
            label={say('filter.state')}
            choices={choices}
            chosen={[...stand]}
            onChange={(chosen) => go({ stand: chosen.length > 0 ? chosen : undefined })}
          />
        }
      >
        <SearchField
          label={say('filter.search')}
          value={suche}
          onSearch={(text) => go({ suche: text === '' ? undefined : text })}
          width={270}
        />
      </FilterBar>
      <Card flush>
        <DataTable
          caption={say('caption')}
          columns={columns}
          rows={fittingTests(tests, search)}
          rowKey={({ id }) => id}
          empty={say('none.filtered')}
        />
      </Card>
    </>
  );
}

function useColumns(): readonly Column<ListedControlTest>[] {
  const say = useTexts(controlTestsTexts);
  const sayWord = useTexts(testWordsTexts);
  const { count } = useFormat();
  const engagementId = useEngagementId();
  const members = useMembers();
  const nameOf = (id: string) =>
    members.find(({ accountId }) => accountId === id)?.displayName ?? sayWord('unknownPerson');
  return [
    {
      key: 'test',
      title: say('col.test'),
      rowHeader: true,
      cell: ({ id, code, control }) => (
        <Link
          to="/p/$engagementId/kontrolltests/$testId"
          params={{ engagementId, testId: id }}
          className="mono"
          aria-label={say('open.label', { code, control: control.title })}
        >
          {code}
        </Link>
      ),
    },
    {
      key: 'control',
      title: say('col.control'),
      cell: ({ control: { code, title } }) => (
        <>
          <span className="mono">{code}</span> {title}
        </>
      ),
    },
    { key: 'kind', title: say('col.kind'), cell: ({ kind }) => sayWord(`kind.${kind}`) },
    { key: 'state', title: say('col.state'), cell: (test) => <TestStateTag {...test} /> },
    {
      key: 'sample',
      title: say('col.sample'),
      numeric: true,
      cell: (test) => <Progress test={test} />,
    },
    {
      key: 'deviations',
      title: say('col.deviations'),
      numeric: true,
      cell: ({ items, deviations }) => (items === 0 ? '–' : count(deviations)),
    },
    {
      key: 'verdict',
      title: say('col.verdict'),
      cell: ({ verdict }) => <VerdictTag verdict={verdict} />,
    },
    { key: 'who', title: say('col.who'), cell: ({ createdBy }) => nameOf(createdBy) },
  ];
}

function Progress({ test }: { readonly test: ListedControlTest }) {
  const say = useTexts(controlTestsTexts);
  const { count } = useFormat();
  const { items, rated, size, kind } = test;
  if (items > 0) return <>{say('rated', { rated: count(rated), items: count(items) })}</>;
  return <>{kind === 'effectiveness' ? say('planned', { size: count(size) }) : '–'}</>;
}
