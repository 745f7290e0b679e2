import { EXIT } from './exit-codes.ts';
import { reportFailure } from './failure.ts';
import { buildProgram, languageOf } from './program.ts';

const language = languageOf(process.argv);
const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => interrupt.abort());
}

try {
  process.exitCode = EXIT.done;
  await buildProgram({ language, signal: interrupt.signal }).parseAsync(process.argv);
} catch (error) {
  process.exitCode = await reportFailure(error, language, interrupt.signal);
}
