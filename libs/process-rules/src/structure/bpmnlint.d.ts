/** The package brings no types that can be imported; these are the parts that are used here. */
declare module 'bpmnlint' {
  export interface LintReport {
    readonly id: string;
    readonly message: string;
    /** `rule-error` when the rule itself has failed. */
    readonly category: string;
  }

  export class Linter {
    constructor(options: {
      config: { rules: Readonly<Record<string, string>> };
      resolver: {
        resolveRule(pkg: string, name: string): unknown;
        resolveConfig(pkg: string, name: string): unknown;
      };
    });
    lint(root: object): Promise<Readonly<Record<string, readonly LintReport[]>>>;
  }
}
