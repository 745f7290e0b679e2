import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { useAttributeWords } from '../panel/use-attribute-words.ts';
import { processTexts } from '../process.texts.ts';
import { descriptorQuery } from '../processes.queries.ts';
import {
  ACTIVITY,
  chosenColumns,
  columnsWord,
  DOCUMENTATION,
  type StepColumn,
  stepColumns,
} from './step-column.ts';
import { stepColumnsTexts } from './step-columns.texts.ts';

const route = getRouteApi('/inside/p/$engagementId/prozesse/$processId');

const SHORT = {
  itSysteme: 'col.system',
  grundzeitMin: 'col.minutes',
  liegezeitH: 'col.waiting',
} as const;

export interface StepColumns {
  readonly all: readonly StepColumn[];
  readonly shown: readonly StepColumn[];
  readonly show: (names: readonly string[]) => void;
  /** Above the column; the usual ones have a short word. */
  readonly heading: (column: StepColumn) => string;
  /** The whole name, for fields and the chooser. */
  readonly label: (column: StepColumn) => string;
}

/** The columns of the list of steps, as the address says. */
export function useStepColumns(): StepColumns {
  const say = useTexts(processTexts);
  const sayColumn = useTexts(stepColumnsTexts);
  const words = useAttributeWords();
  const { spalten } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useQuery(descriptorQuery);
  const all = useMemo(() => (data ? stepColumns(data) : []), [data]);
  const label = ({ name, attribute }: StepColumn) =>
    name === DOCUMENTATION ? sayColumn('documentation') : words.label(ACTIVITY, attribute);
  return {
    all,
    shown: useMemo(() => chosenColumns(all, spalten), [all, spalten]),
    show: (names) =>
      void navigate({
        search: (before) => ({ ...before, spalten: columnsWord(names) }),
        replace: true,
        resetScroll: false,
      }),
    heading: (column) => {
      const short = Object.entries(SHORT).find(([name]) => name === column.name)?.[1];
      return short ? say(short) : label(column);
    },
    label,
  };
}
