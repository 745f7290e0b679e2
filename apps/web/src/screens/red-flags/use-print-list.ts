import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useToasts } from '../../feedback/toasts.tsx';
import type { RedFlag } from './next-row.ts';
import { printOnly } from './print-only.ts';
import { type ListRequest, PAGE_SIZE, pageQuery } from './red-flags.queries.ts';

/** Paper has its limits; more belongs into the workbook. */
const MOST_PAGES = 20;

/** Reads the whole list, draws it for the paper and prints it. */
export function usePrintList(request: ListRequest, total: number) {
  const client = useQueryClient();
  const toasts = useToasts();
  const [flags, setFlags] = useState<readonly RedFlag[] | null>(null);
  const print = async () => {
    const found: RedFlag[] = [];
    const pages = Math.min(Math.ceil(total / PAGE_SIZE), MOST_PAGES);
    try {
      for (let page = 1; page <= pages; page += 1) {
        found.push(...(await client.fetchQuery(pageQuery(request, page))).items);
      }
    } catch (problem) {
      toasts.problem(problem);
      return;
    }
    flushSync(() => setFlags(found));
    printOnly('list');
    setFlags(null);
  };
  return { flags, print: () => void print() };
}
