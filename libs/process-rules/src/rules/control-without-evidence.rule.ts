import type { ProcessRule } from '../rule.ts';

export const controlWithoutEvidenceRule: ProcessRule = {
  id: 'control-without-evidence',
  check: (view) =>
    view.controls.flatMap(({ step, control }) => {
      const missing = [
        ...(control.nachweis ? [] : ['evidence']),
        ...(control.frequenz ? [] : ['frequency']),
      ];
      if (control.schluessel !== true || missing.length === 0) return [];
      const facts = { control: control.name ?? control.id, missing };
      return [{ elementIds: [step.id], facts }];
    }),
};
