// pandas reads the same file with the same knowledge of its formats; only the read itself is timed, inside Python.
import { spawnSync } from 'node:child_process';

const [python, file] = process.argv.slice(2);
const script = `
import json, resource, sys, time, pandas
started, cpu = time.perf_counter(), time.process_time()
frame = pandas.read_csv(sys.argv[1], sep=';', decimal=',', thousands='.', encoding='cp1252',
    dtype={name: str for name in ('Buchungsnummer', 'Aktenzeichen', 'BG-Nummer', 'Personennr', 'Erfasser')},
    parse_dates=['Bescheiddatum', 'Zahldatum'], dayfirst=True)
print(json.dumps({'seconds': time.perf_counter() - started, 'cpuSeconds': time.process_time() - cpu,
    'peakMb': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 'detail': len(frame)}))
`;
const result = spawnSync(python, ['-c', script, file], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
process.stdout.write(result.stdout);
process.exit(result.status ?? 1);
