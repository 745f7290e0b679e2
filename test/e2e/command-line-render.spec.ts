import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { pruefwerk } from '../kit/command-line.ts';
import { drawnProcess } from '../kit/drawn-process.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());

describe('bpmn render', () => {
  const model = folder.file('model.bpmn');
  writeFileSync(model, drawnProcess);

  it('draws an SVG with the marks that are asked for', async () => {
    const out = folder.file('model.svg');
    const run = await pruefwerk(['bpmn', 'render', model, '-o', out, '--overlays', 'control,time']);
    expect(run).toMatchObject({ code: 0 });
    const svg = readFileSync(out, 'utf8');
    expect(svg).toContain('K-01');
    expect(svg).not.toContain('pw-mark-risk');
  });

  it('draws a PNG as wide as asked and tells about it', async () => {
    const out = folder.file('model.png');
    const { stdout } = await pruefwerk([
      ...['bpmn', 'render', model, '-o', out, '--width', '320', '--json'],
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ file: 'model.bpmn', format: 'png', marks: 0 });
    expect(readFileSync(out).readUInt32BE(16)).toBe(320);
  });

  it.each([
    ['another ending', ['-o', 'model.gif']],
    ['an unknown mark', ['-o', 'model.svg', '--overlays', 'secrets']],
    ['a width of nothing', ['-o', 'model.png', '--width', '0']],
  ])('refuses %s', async (_reason, options) => {
    expect((await pruefwerk(['bpmn', 'render', model, ...options])).code).toBe(2);
  });
});
