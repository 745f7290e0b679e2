import { given, text } from '../../address/search-fields.ts';

interface SignInSearch {
  /** Where the person wanted to go; only an address of this application. */
  readonly zurueck?: string;
}

export function signInSearch(raw: Record<string, unknown>): SignInSearch {
  const wanted = text(raw, 'zurueck');
  const own = wanted?.startsWith('/') && !wanted.startsWith('//') ? wanted : undefined;
  return given({ zurueck: own });
}
