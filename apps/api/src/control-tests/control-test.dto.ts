import type {
  DeficiencyLevel,
  SignOffState,
  TestKind,
  TestMethod,
  TestState,
  Verdict,
} from '#pruefwerk/control-tests';
import type { TestFilterDto } from './test-filter.dto.ts';
import type { DesignAnswerDto } from './design-answer.dto.ts';

/** The control that a test belongs to. */
export class TestedControlDto {
  id: string;
  /** K-01. */
  code: string;
  title: string;
  /** Schlüsselkontrolle. */
  isKey: boolean;
}

/** A test: what was planned and concluded. */
export class ControlTestDto {
  id: string;
  /** T-01. */
  code: string;
  number: number;
  control: TestedControlDto;
  kind: TestKind;
  objective: string;
  datasetId: string | null;
  filters: TestFilterDto[];
  /** SHA-256 of the sealed population; null before the seed is committed. */
  populationSha256: string | null;
  /** Payments that pass the filters; null before the seed is committed. */
  populationRows: number | null;
  method: TestMethod;
  confidence: number;
  tolerable: number;
  expected: number;
  size: number;
  /** Columns of the matrix; results name them by their place, from 0. */
  attributes: string[];
  checklist: DesignAnswerDto[];
  /** SHA-256 of the seed. */
  seedCommitment: string | null;
  committedAt: Date | null;
  /** Revealed with the draw. */
  seed: string | null;
  drawnAt: Date | null;
  bookValueCents: number | null;
  intervalCents: number | null;
  conclusion: string;
  verdict: Verdict | null;
  deficiency: DeficiencyLevel | null;
  state: TestState;
  /** Counted up whenever a reviewed test is worked on again. */
  revision: number;
  createdBy: string;
  createdAt: Date;
  version: number;
}

/** A test as a list shows it. */
export class ListedControlTestDto extends ControlTestDto {
  items: number;
  /** Items of which every attribute is rated. */
  rated: number;
  /** Items with a deviation. */
  deviations: number;
  /** `outdated`: "Freigabe veraltet". */
  signOff: SignOffState;
}
