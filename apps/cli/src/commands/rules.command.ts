import { Command } from 'commander';
import { describeRules, type RuleDescription } from '#pruefwerk/payment-check';
import type { CommandContext } from '../command-context.ts';

function asText(rule: RuleDescription): string {
  const parameters = rule.parameters.map(
    ({ name, value, explanation }) => `    ${name} = ${value}\n      ${explanation}`,
  );
  return [`${rule.id}  ${rule.name}`, `    ${rule.needs}`, ...parameters].join('\n');
}

export function rulesCommand({ language }: CommandContext): Command {
  return new Command('rules')
    .description(
      language === 'de'
        ? 'Prüfregeln mit ihren Parametern auflisten'
        : 'list the rules with their parameters',
    )
    .option('--json', language === 'de' ? 'als JSON' : 'as JSON')
    .action((options: { json?: boolean }) => {
      const rules = describeRules(language);
      const text = options.json ? JSON.stringify(rules, null, 2) : rules.map(asText).join('\n\n');
      process.stdout.write(`${text}\n`);
    });
}
