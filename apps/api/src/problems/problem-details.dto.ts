import { ApiProperty } from '@nestjs/swagger';

export class FieldErrorDto {
  /** Path in the body or query, for example `members.0.role`. */
  field: string;
  /** The rule that was broken, for example `maxLength`. */
  code: string;
  /** In the language asked for. */
  message: string;
}

/** Error body of every answer that is not a success (RFC 9457), `application/problem+json`. */
export class ProblemDetailsDto {
  /** Identifies the kind of problem; `urn:pruefwerk:problem:` and the code. */
  type: string;
  title: string;
  status: number;
  /** What happened and what to do, in the language asked for. */
  detail: string;
  code: string;
  /** Request id as URN. */
  instance: string;
  /** Request id, also in the log and in the header `X-Request-Id`: to be told to the operator. */
  reference: string;
  /** Values in the detail, for example both versions of a conflict. */
  @ApiProperty({
    additionalProperties: {
      oneOf: [{ type: 'string' }, { type: 'number' }],
      nullable: true,
    },
  })
  parameters?: Record<string, string | number | null>;
  /** Faults of single fields. */
  errors?: FieldErrorDto[];
}
