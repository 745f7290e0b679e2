interface Trap {
  readonly pattern: RegExp;
  readonly problem: string;
}

/** Constructs that DuckDB and PostgreSQL read differently, or that one of them does not know. */
const TRAPS: readonly Trap[] = [
  {
    pattern: /!?~\*?/,
    problem: '~ matches the whole text in DuckDB, a part in PostgreSQL: use like or regexp_replace',
  },
  {
    pattern: /\bround\s*\(/i,
    problem: 'round treats halves of floats differently: count in integers',
  },
  {
    pattern: /\bavg\s*\(/i,
    problem: 'avg is double in DuckDB, numeric in PostgreSQL: divide integer sums',
  },
  {
    pattern: /\bto_(char|date|number|timestamp)\s*\(/i,
    problem: 'to_char and its kin are not in DuckDB',
  },
  { pattern: /\bwidth_bucket\s*\(/i, problem: 'width_bucket is not in DuckDB' },
  { pattern: /\bjsonb?_\w+\s*\(/i, problem: 'JSON functions differ' },
  {
    pattern: /\bsubstring\s*\([^()]*\bfrom\s+'/i,
    problem: 'substring from a pattern is not in DuckDB',
  },
  {
    pattern: /\bilike\b/i,
    problem: 'ilike folds letters beyond ASCII by collation: compare lower() of both',
  },
  {
    pattern: /\bsimilar\s+to\b/i,
    problem: 'similar to has another dialect of patterns in each engine',
  },
  {
    pattern: /\bregexp_(?!replace\b)\w+\s*\(/i,
    problem: 'of the regexp functions only regexp_replace is shared',
  },
  { pattern: /::/, problem: ':: is a dialect: write cast(x as type)' },
  { pattern: /\b(qualify|pivot|unpivot|asof|sample)\b/i, problem: 'only DuckDB knows this clause' },
  { pattern: /\b(group|order)\s+by\s+all\b/i, problem: 'only DuckDB knows by all' },
  {
    pattern: /\bdistinct\s+on\b/i,
    problem: 'distinct on takes a row by the order of the rows: use row_number',
  },
  {
    pattern:
      /(?<!\bas\s)\b(any_value|first|last|arg_max|arg_min|max_by|min_by|mode|list|array_agg)\s*\(/i,
    problem:
      'depends on the order of the rows or exists in one engine only: use min, max or row_number',
  },
  {
    pattern:
      /\b(now|random|gen_random_uuid|uuid|current_setting)\s*\(|\bcurrent_(date|time|timestamp)\b/i,
    problem: 'a rule knows no clock and no chance',
  },
  {
    pattern:
      /\b(datediff|date_diff|datesub|date_sub|epoch|strftime|strptime|age|dayname|isodow)\s*\(/i,
    problem: 'date functions differ: subtract dates, use extract',
  },
  {
    pattern: /\bstring_agg\s*\((?![^()]*(\([^()]*\)[^()]*)*\border\s+by\b)/i,
    problem: 'string_agg without order by depends on the order of the rows',
  },
  { pattern: /`|"\s*=\s*"|==/, problem: 'not standard SQL' },
];

/** Halves of 7/2: 3.5 in DuckDB, 3 in PostgreSQL; `//` is DuckDB's alone. */
const SLASH = /\//;
/** `(x - x % y) / y` as bigint: nothing is left to be lost, so both engines agree. */
const EXACT_DIVISION = /%\s*(\((?:[^()]|\([^()]*\))*\)|[\w.]+)\)\s*\/\s*\1\s+as\s+bigint/gi;
const DESC = /\bdesc\b(?!\s+nulls\s+(?:first|last)\b)/i;

/**
 * What would make a rule's SQL answer differently on DuckDB and PostgreSQL, one sentence per trap; empty when nothing
 * is known to. Texts in quotes and comments are not looked at. A net, not a proof: every rule also runs on both.
 */
export function dialectProblems(sql: string): string[] {
  const bare = withoutTexts(sql);
  const problems = TRAPS.filter((trap) => trap.pattern.test(bare)).map((trap) => trap.problem);
  if (SLASH.test(bare.replace(EXACT_DIVISION, ''))) {
    problems.push('/ keeps the fraction in DuckDB: write cast((x - x % y) / y as bigint)');
  }
  if (DESC.test(bare)) problems.push('desc without nulls last puts empty cells elsewhere');
  return problems;
}

/** The marks of a text stay, so that a trap which looks for a text still sees one. */
function withoutTexts(sql: string): string {
  return sql
    .replace(/'(?:[^']|'')*'/g, "''")
    .replace(/--[^\n]*/g, ' ')
    .replace(/\/\*[\s\S]*?\*\//g, ' ');
}
