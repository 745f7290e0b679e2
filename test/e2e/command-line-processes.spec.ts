import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { oneTimeBenefit } from '../kit/clean-processes/one-time-benefit.ts';
import { pruefwerk } from '../kit/command-line.ts';
import { drawnProcess } from '../kit/drawn-process.ts';
import { processFile, xmlOf } from '../kit/process-file.ts';
import { mutations } from '../kit/process-mutants.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';
import { unreadableModels } from '../kit/unreadable-models.ts';

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());

const write = (name: string, content: string | Buffer): string => {
  writeFileSync(folder.file(name), content);
  return folder.file(name);
};
const bpmn = (...args: string[]) => pruefwerk(['bpmn', ...args]);

async function answer<T>(...args: string[]): Promise<{ code: number | null; told: T }> {
  const { code, stdout, stderr } = await bpmn(...args, '--json');
  if (stderr !== '') throw new Error(stderr);
  return { code, told: JSON.parse(stdout) as T };
}

let clean: string;
let gap: string;
let drawn: string;
let foreign: string;
let loop: string;

beforeAll(() => {
  clean = write('soll.bpmn', xmlOf(oneTimeBenefit));
  const model = structuredClone(oneTimeBenefit);
  mutations['payment-four-eyes']?.(model);
  gap = write('ist.bpmn', xmlOf(model));
  drawn = write('gezeichnet.bpmn', drawnProcess);
  foreign = write(
    'fremd.bpmn',
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:x="urn:x"><process id="p">\n<x:note text="bleibt"/><task id="a" name="Prüfen"/></process></definitions>',
  );
  const nodes = [
    { id: 's', type: 'startEvent' },
    { id: 'check', name: 'Vollständigkeit prüfen' },
    { id: 'ok', type: 'exclusiveGateway' },
    { id: 'ask', name: 'Nachfordern' },
    { id: 'end', type: 'endEvent' },
  ];
  const flows = ['s>check', 'check>ok', 'ok>ask:0.3', 'ok>end:0.7', 'ask>check'];
  loop = write('schleife.bpmn', xmlOf(processFile({ nodes, flows })));
});

describe('bpmn lint', () => {
  it('ends with 0 and says so when nothing is missing', async () => {
    const run = await bpmn('lint', clean);
    expect(run).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^soll\.bpmn: Fehler 0, /),
    });
  });

  it('ends with 1 and names rule, step and path of the gap', async () => {
    type Hit = { ruleId: string; elementIds: string[]; path: string[]; sentence: string };
    const { code, told } = await answer<{ counts: { error: number }; hits: Hit[] }>('lint', gap);
    expect(code).toBe(1);
    expect(told.counts.error).toBe(told.hits.length);
    const hit = told.hits.find(
      ({ ruleId, elementIds }) => ruleId === 'payment-four-eyes' && elementIds[0] === 'auszahlen',
    );
    expect(hit?.path.at(-1)).toBe('auszahlen');
  });

  it('speaks English on request', async () => {
    const { stdout } = await bpmn('lint', gap, '--lang', 'en');
    expect(stdout).toMatch(/^ist\.bpmn: errors [1-9]/);
  });

  it.each<[string, string[], RegExp]>([
    ['a profile that there is not', ['--profile', 'streng'], /streng.*start, full/],
    ['a day that there is not', ['--as-of', '2026-02-31'], /2026-02-31.*2026-01-31/],
  ])('refuses %s', async (_, options, message) => {
    const run = await bpmn('lint', clean, ...options);
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
  });
});

describe('bpmn loss', () => {
  it('ends with 0 for a file that loses nothing', async () => {
    const { code, told } = await answer<{ lossless: boolean; losses: object[] }>('loss', drawn);
    expect({ code, ...told }).toMatchObject({ code: 0, lossless: true, losses: [] });
  });

  it('ends with 1 and names element, line and reason of a loss', async () => {
    const run = await bpmn('loss', foreign);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^Zeile 2: x:note .*Fremdes Element/m);
    const { told } = await answer<{ losses: { element: string; line: number }[] }>('loss', foreign);
    expect(told.losses).toContainEqual(expect.objectContaining({ element: 'x:note', line: 2 }));
  });
});

describe('bpmn render', () => {
  const signature = (name: string) => readFileSync(folder.file(name)).subarray(0, 8);

  it('writes an SVG with the names of the steps and the signs asked for', async () => {
    const plain = await bpmn('render', drawn, '--out', folder.file('plain.svg'));
    expect(plain).toMatchObject({ code: 0, stdout: expect.stringMatching(/plain\.svg: \d+ KB/) });
    expect(readFileSync(folder.file('plain.svg'), 'utf8')).toContain('Teamleitung');
    const options = ['--out', folder.file('signs.svg'), '--overlays', 'control,risk'];
    const { told } = await answer<{ marks: number; bytes: number }>('render', drawn, ...options);
    expect(told).toMatchObject({ format: 'svg', file: 'gezeichnet.bpmn' });
    expect(told.marks).toBeGreaterThan(0);
    expect(readFileSync(folder.file('signs.svg'))).toHaveLength(told.bytes);
  });

  it('writes a PNG of the width asked for, of a model without a drawing too', async () => {
    const out = ['--out', folder.file('klein.png'), '--width', '400'];
    expect(await bpmn('render', clean, ...out)).toMatchObject({ code: 0, stderr: '' });
    expect(signature('klein.png').toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(readFileSync(folder.file('klein.png')).readUInt32BE(16)).toBe(400);
  });

  it.each<[string, string[], RegExp]>([
    ['a picture of another kind', ['--out', 'bild.pdf'], /bild\.pdf.*\.svg, \.png/],
    ['no file to write', [], /--out/],
    ['signs that there are not', ['--out', 'x.svg', '--overlays', 'farbe'], /farbe.*all, control/],
    ['a width beyond reason', ['--out', 'x.png', '--width', '90000'], /90000/],
  ])('refuses %s', async (_, options, message) => {
    const run = await bpmn('render', drawn, ...options);
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
  });
});

describe('bpmn layout', () => {
  it('draws what has no drawing without overlaps, and changes nothing else', async () => {
    const out = folder.file('angeordnet.bpmn');
    const { code, told } = await answer('layout', clean, '--out', out);
    expect({ code, told }).toMatchObject({
      code: 0,
      told: { file: 'soll.bpmn', out, overlaps: 0, outside: 0, throughNodes: 0 },
    });
    expect(readFileSync(out, 'utf8')).toContain('BPMNEdge');
    const { told: difference } = await answer<{ counts: object }>('diff', clean, out);
    expect(difference.counts).toMatchObject({ added: 0, removed: 0, changed: 0 });
  });

  it('prints the model when no file is named, and leaves the given one alone', async () => {
    const before = readFileSync(loop, 'utf8');
    const run = await bpmn('layout', loop);
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('BPMNShape') });
    expect(readFileSync(loop, 'utf8')).toBe(before);
  });
});

describe('bpmn diff', () => {
  it('ends with 0 when only the drawing differs or nothing at all', async () => {
    const run = await bpmn('diff', clean, clean);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/: entfallen 0, geändert 0, neu 0, gleich \d+\.\n$/);
  });

  it('ends with 1, tells own attributes too, and the other way round the opposite', async () => {
    type Told = { counts: Record<string, number>; changed: { id: string; changes: object[] }[] };
    const there = await answer<Told>('diff', gap, clean);
    const back = await answer<Told>('diff', clean, gap);
    expect([there.code, back.code]).toEqual([1, 1]);
    const { added, removed, changed } = there.told.counts;
    expect(back.told.counts).toMatchObject({ added: removed, removed: added, changed });
    expect(Number(added) + Number(removed) + Number(changed)).toBeGreaterThan(0);
    const longer = xmlOf(oneTimeBenefit).replace(/grundzeitMin="[\d.]+"/, 'grundzeitMin="99.5"');
    const { stdout } = await bpmn('diff', clean, write('laenger.bpmn', longer));
    expect(stdout).toMatch(/Geändert\n.*\n +Bearbeitungszeit \(Min\.\): [\d,]+ → 99,5\n/);
  });

  it('needs two files', async () => {
    const run = await bpmn('diff', clean);
    expect(run).toMatchObject({ code: 2, stderr: expect.stringMatching(/fehlt die Angabe after/) });
  });
});

describe('bpmn visits', () => {
  it('reckons a loop that 30 % of the cases take', async () => {
    const run = await bpmn('visits', loop);
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('1,4286  Vollständig') });
    const { told } = await answer<{ steps: { id: string; visits: number }[] }>('visits', loop);
    expect(told.steps).toContainEqual(expect.objectContaining({ id: 'check', visits: 1.428571 }));
  });

  it('ends with 1 when no case gets through', async () => {
    const trap = readFileSync(loop, 'utf8').replace(
      /<sequenceFlow id="ok-end".*?<\/sequenceFlow>/,
      '',
    );
    const run = await bpmn('visits', write('falle.bpmn', trap));
    expect(run).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('kommt kein Fall durch'),
    });
  });
});

describe('what is no process model', () => {
  const commands: Readonly<Record<string, (file: string) => string[]>> = {
    lint: (file) => ['lint', file],
    loss: (file) => ['loss', file, '--json'],
    render: (file) => ['render', file, '--out', folder.file('nichts.svg')],
    layout: (file) => ['layout', file, '--out', folder.file('nichts.bpmn')],
    diff: (file) => ['diff', clean, file],
    visits: (file) => ['visits', file, '--json'],
  };
  const cases = Object.keys(commands).map((name, i) => {
    const model = unreadableModels[i % unreadableModels.length];
    if (!model) throw new Error('there are models that cannot be read');
    return { name, ...model };
  });

  it.each(unreadableModels)('is told by lint in German and English: $why', async (model) => {
    const file = write('kaputt.bpmn', model.content);
    const german = { code: 2, stdout: '', stderr: expect.stringMatching(model.de) };
    expect(await bpmn('lint', file)).toMatchObject(german);
    const english = { code: 2, stdout: '', stderr: expect.stringMatching(model.en) };
    expect(await bpmn('lint', file, '--lang', 'en')).toMatchObject(english);
  });

  it.each(cases)('is refused by $name, and nothing is left behind: $why', async (one) => {
    const args = commands[one.name]?.(write('kaputt.bpmn', one.content)) ?? [];
    const refused = { code: 2, stdout: '', stderr: expect.stringMatching(one.de) };
    expect(await bpmn(...args)).toMatchObject(refused);
    expect(readdirSync(folder.path).filter((name) => name.startsWith('nichts'))).toEqual([]);
  });

  it.each(Object.entries(commands))('%s says in German that a file is missing', async (_, args) => {
    const run = await bpmn(...args(folder.file('fehlt.bpmn')));
    const refused = {
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/fehlt\.bpmn gibt es nicht/),
    };
    expect(run).toMatchObject(refused);
  });
});
