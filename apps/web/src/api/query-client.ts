import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // An answer of the server is an answer; only a lost connection is worth another try.
      retry: (failures, error) => !(error instanceof ApiProblem) && failures < 3,
    },
    // The person decides whether to try a change again; what was typed stays.
    mutations: { retry: false, networkMode: 'always' },
  },
});
