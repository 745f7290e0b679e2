import {
  type ListedTest,
  testCode,
  type TestEvaluation,
  type TestFile,
} from '#pruefwerk/control-tests';
import { controlCode } from '#pruefwerk/controls';
import type { ControlTestFileDto } from './control-test-file.dto.ts';
import type { ControlTestDto, ListedControlTestDto } from './control-test.dto.ts';
import type { TestEvaluationDto } from './evaluation.dto.ts';

export function listedTestView({ test, control, ...figures }: ListedTest): ListedControlTestDto {
  return { ...testView({ test, control }), ...figures };
}

export function testFileView(file: TestFile): ControlTestFileDto {
  const { items, results, evidence, steps, persons, digest, signOff, missing, mayReview } = file;
  const { suggestedVerdict, suggestedDeficiency, cleanBound } = file;
  return {
    ...testView(file),
    ...{ digest, signOff, mayReview, suggestedVerdict, suggestedDeficiency, cleanBound },
    ...{ results, evidence, steps, persons, missing },
    items: items.map((item) => ({ ...item, row: { ...item.row } })),
    allowedDeviations: file.allowedDeviations,
    evaluation: file.evaluation && evaluationView(file.evaluation),
  };
}

function evaluationView({
  interval,
  byAttribute,
  lines,
  ...rest
}: TestEvaluation): TestEvaluationDto {
  return {
    ...rest,
    intervalLow: interval?.[0] ?? null,
    intervalHigh: interval?.[1] ?? null,
    byAttribute: byAttribute.map((one) => ({ ...one })),
    lines: lines.map((line) => ({ ...line })),
  };
}

function testView({ test, control }: Pick<ListedTest, 'test' | 'control'>): ControlTestDto {
  const { id, number, title, isKey } = control;
  return {
    ...test,
    code: testCode(test.number),
    control: { id, code: controlCode(number), title, isKey },
    filters: test.filters.map(filterView),
    checklist: test.checklist.map((answer) => ({ ...answer })),
  };
}

function filterView(
  filter: ListedTest['test']['filters'][number],
): ControlTestDto['filters'][number] {
  if (filter.kind === 'in') return { ...filter, values: [...filter.values] };
  return { ...filter };
}
