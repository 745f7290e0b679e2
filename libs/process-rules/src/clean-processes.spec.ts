import { describe, expect, it } from '@jest/globals';
import { cleanProcesses } from '../../../test/kit/clean-processes/clean-processes.ts';
import { modelOf } from '../../../test/kit/process-file.ts';
import { checkProcess } from './check-process.ts';

describe('processes without a gap', () => {
  it.each(cleanProcesses)('%s has no hit of any rule', (_name, file) => {
    const model = modelOf(file);
    expect(model.warnings.map(({ code }) => code)).toEqual(['bpmn.warning.diagram-missing']);
    expect(checkProcess(model, { asOf: '2026-01-31' })).toEqual([]);
  });
});
