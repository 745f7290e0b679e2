import { describe, expect, it } from '@jest/globals';
import { type IssueForm, issueOf, sheetState } from './issue-form.ts';

const name = { de: '', en: '' };
const sheets = [
  { key: 'cover', name, mandatory: true },
  { key: 'findings', name, mandatory: false },
  { key: 'measures', name, mandatory: false },
  { key: 'redFlags', name, mandatory: false },
];
const form: IssueForm = { runId: 'r', language: 'de', variant: 'complete', without: [] };

describe('what is asked of a workbook', () => {
  it('is everything when nothing is left out', () => {
    expect(issueOf(form, sheets)).toEqual({
      ...{ language: 'de', variant: 'complete', runId: 'r' },
      sheets: ['cover', 'findings', 'measures', 'redFlags'],
    });
  });

  it('leaves out what was taken away, but never a mandatory sheet', () => {
    const without = ['measures', 'cover'];
    expect(issueOf({ ...form, without }, sheets).sheets).toEqual(['cover', 'findings', 'redFlags']);
  });

  it('has no case data for the council, whatever was chosen before', () => {
    const council: IssueForm = { ...form, variant: 'council' };
    expect(issueOf(council, sheets).sheets).toEqual(['cover', 'measures']);
    expect(sheetState(sheets[1] as (typeof sheets)[number], council)).toBe('not-in-council');
  });

  it('leaves the choice of the run to the server when there is none', () => {
    expect(issueOf({ ...form, runId: null }, sheets)).not.toHaveProperty('runId');
  });
});
