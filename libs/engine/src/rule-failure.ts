import { types } from 'node:util';
import { RuleContractError } from './hit-stream.ts';
import type { OutcomeReason } from './rule-outcome.ts';

/** Errors that speak of the SQL alone; all others may quote values of rows. */
const ABOUT_THE_SQL = /^(Binder|Catalog|Parser|Not implemented) Error/;
const ERROR_CLASS = /^[A-Z][A-Za-z ]{2,40} Error(?=:)/;
const SQL_STATE = /^[0-9A-Z]{5}$/;

/** What may be told about a failed rule without telling a row's data: the class of the error, or its whole first line. */
export function failureReason(error: unknown): OutcomeReason {
  if (error instanceof RuleContractError) {
    return { code: 'rule-contract', facts: { violation: error.message } };
  }
  return { code: 'rule-failed', facts: { error: safeMessage(error) } };
}

function safeMessage(error: unknown): string {
  // Errors of a native module are of another realm under a test runner: instanceof would miss them.
  if (!types.isNativeError(error)) return 'unknown';
  const state: unknown = 'code' in error ? error.code : undefined;
  // Class 42 of SQLSTATE is syntax and names: such a message quotes the statement, not the data.
  if (typeof state === 'string' && SQL_STATE.test(state)) {
    return state.startsWith('42') ? `${state} ${firstLine(error)}` : state;
  }
  if (ABOUT_THE_SQL.test(error.message)) return firstLine(error);
  return ERROR_CLASS.exec(error.message)?.[0] ?? error.name;
}

function firstLine(error: Error): string {
  return (error.message.split('\n')[0] ?? '').slice(0, 300);
}
