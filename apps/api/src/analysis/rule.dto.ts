export class RuleParameterDto {
  name: string;
  kind: string;
  default: unknown;
  /** The default for people, for example `500,00 €`. */
  value: string;
  explanation: string;
}

export class RuleDto {
  id: string;
  version: number;
  family: string;
  name: string;
  risk: string;
  /** Its red flags point at employees and are shown to the lead only. */
  aboutPersons: boolean;
  /** Columns without which it does not run; of each inner list one suffices. */
  requires: string[][];
  uses: string[];
  needs: string;
  parameters: RuleParameterDto[];
}
