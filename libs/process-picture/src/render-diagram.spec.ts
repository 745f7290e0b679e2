import { describe, expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { readProcessModel } from '#pruefwerk/bpmn';
import { cleanProcesses } from '../../../test/kit/clean-processes/clean-processes.ts';
import { drawnProcess } from '../../../test/kit/drawn-process.ts';
import { xmlOf } from '../../../test/kit/process-file.ts';
import { modelMarks } from './marks/model-marks.ts';
import { markKinds } from './marks/picture-mark.ts';
import { renderDiagram } from './render-diagram.ts';
import { sizeOf, toPng } from './to-png.ts';

const read = (svg: string): Document =>
  new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
const ids = (svg: Document, selector: string): (string | null)[] =>
  Array.from(svg.querySelectorAll(selector), (one) => one.getAttribute('data-element-id'));

describe('a diagram as SVG', () => {
  it('holds every element of the model once, with its name', async () => {
    const svg = read(await renderDiagram(drawnProcess));
    const drawn = ids(svg, '.djs-shape');
    expect(drawn).toEqual(expect.arrayContaining(['start', 'pruefen', 'frei', 'ende', 'sb', 'tl']));
    expect(new Set(drawn).size).toBe(drawn.length);
    expect(ids(svg, '.djs-connection')).toHaveLength(3);
    expect(svg.documentElement.textContent).toContain('Teamleitung');
  });

  it('says what it is to those who do not see it', async () => {
    const svg = read(await renderDiagram(drawnProcess));
    const named = svg.documentElement.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(svg.documentElement.getAttribute('role')).toBe('img');
    expect(named.map((id) => svg.getElementById(id)?.textContent)).toEqual([
      'Einmalige Beihilfe',
      'Rollen: Sachbearbeitung, Teamleitung. Schritte: 1 Antrag prüfen; 2 Zahlung freigeben.',
    ]);
  });

  it('keeps the attribution of bpmn-js', async () => {
    expect(await renderDiagram(drawnProcess)).toContain('created with bpmn-js / http://bpmn.io');
  });

  it('is the same text on every run, with ids of its own in another picture', async () => {
    const first = await renderDiagram(drawnProcess);
    expect(await renderDiagram(drawnProcess)).toBe(first);
    const other = read(await renderDiagram(drawnProcess.replaceAll('Ausgezahlt', 'Gebucht')));
    const used = Array.from(read(first).querySelectorAll('[id]'), ({ id }) => id);
    expect(used.length).toBeGreaterThan(2);
    expect(used.filter((id) => other.getElementById(id))).toEqual([]);
  });

  it('leads every reference to an element of the picture', async () => {
    const text = await renderDiagram(drawnProcess);
    const svg = read(text);
    const wanted = Array.from(text.matchAll(/url\(#([^)]*)\)/g), ([, id]) => id ?? '');
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((id) => !svg.getElementById(id))).toEqual([]);
  });

  it('shows what somebody else has written as text only', async () => {
    const name = '&lt;script&gt;alert(1)&lt;/script&gt;&lt;a onclick="x"';
    const hostile = drawnProcess.replaceAll('Ausgezahlt', name.replaceAll('"', '&quot;'));
    const svg = read(await renderDiagram(hostile));
    expect(svg.querySelectorAll('script, a, image, foreignObject, style')).toHaveLength(0);
    const attributes = Array.from(svg.querySelectorAll('*'), ({ attributes }) => [...attributes]);
    expect(attributes.flat().filter((one) => one.name.startsWith('on'))).toEqual([]);
    expect(svg.documentElement.textContent).toContain('alert(1)');
  });

  it('colours elements and says what the colour means', async () => {
    const colours = new Map([['frei', { fill: '#fde2c8', line: '#8a5a00' }]]);
    const colourWords = [{ fill: '#fde2c8', word: 'viel Zeit' }];
    const text = await renderDiagram(drawnProcess, { colours, colourWords });
    const task = read(text).querySelector('[data-element-id="frei"] rect');
    expect(task?.getAttribute('style')).toMatch(/fill: (#fde2c8|rgb\(253, 226, 200\))/);
    expect(read(text).querySelector('.pw-legend')?.textContent).toBe('viel Zeit');
  });

  it('lays out a model without a drawing', async () => {
    const bare = drawnProcess.replace(/<bpmndi:BPMNDiagram[\s\S]*<\/bpmndi:BPMNDiagram>/, '');
    const svg = read(await renderDiagram(bare));
    expect(ids(svg, '.djs-shape')).toEqual(expect.arrayContaining(['pruefen', 'frei', 'tl']));
  });

  it('refuses a model with nothing to draw and one with a document type', async () => {
    const empty =
      '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p"/></definitions>';
    await expect(renderDiagram(empty)).rejects.toMatchObject({ code: 'picture.no-diagram' });
    const unsafe = drawnProcess.replace(/(<\?xml[^>]*>)?/, '$1<!DOCTYPE x SYSTEM "file:///x">');
    await expect(renderDiagram(unsafe)).rejects.toMatchObject({ code: 'bpmn.unsafe' });
  });
});

describe('clean processes, laid out', () => {
  it.each(cleanProcesses)('%s: every step is drawn', async (_name, file) => {
    const xml = xmlOf(file);
    const drawn = new Set(ids(read(await renderDiagram(xml)), '.djs-shape'));
    const { steps, lanes } = readProcessModel(xml);
    const wanted = [...steps, ...lanes].map(({ id }) => id);
    expect(wanted.filter((id) => !drawn.has(id))).toEqual([]);
  });
});

describe('marks in the picture', () => {
  const model = readProcessModel(drawnProcess);
  const all = new Set(markKinds);

  it('stand at their elements, with a legend of the kinds that are there', async () => {
    const records = { redFlags: () => 3, control: () => ({ text: 'K', tone: 'bad' as const }) };
    const marks = modelMarks(model, { show: all, records });
    const toneWords = { control: { bad: 'nicht wirksam' } };
    const svg = read(await renderDiagram(drawnProcess, { marks, toneWords }));
    const kinds = Array.from(svg.querySelectorAll('.pw-mark'), (one) => one.classList.item(1));
    expect(kinds.filter((kind) => kind === 'pw-mark-hand-over')).toHaveLength(1);
    expect(new Set(kinds).size).toBe(markKinds.length);
    expect(svg.querySelector('.pw-legend')?.textContent).toBe(
      'Kontrolle: nicht wirksamRisikoZeitMedienbruchÜbergabeAuffälligkeiten',
    );
  });

  it('say the worst of several, and how many more there are', () => {
    const marks = modelMarks(model, {
      show: new Set(['control'] as const),
      records: {
        control: (number) => ({ text: number, tone: number === 'K-02' ? 'bad' : 'good' }),
      },
    });
    expect(marks).toEqual([
      { elementId: 'pruefen', kind: 'control', text: 'K-02 +1', tone: 'bad' },
    ]);
  });

  it('tell times in the words of the language', () => {
    const texts = (language: 'de' | 'en') =>
      modelMarks(model, { show: new Set(['time'] as const), language }).map(({ text }) => text);
    expect(texts('de')).toEqual(['12,5 min + 8 h']);
    expect(texts('en')).toEqual(['12.5 min + 8 h']);
  });

  it('of elements that are not drawn are left out', async () => {
    const marks = [{ elementId: 'nowhere', kind: 'risk', text: 'R', tone: 'bad' } as const];
    const svg = read(await renderDiagram(drawnProcess, { marks }));
    expect(svg.querySelectorAll('.pw-mark')).toHaveLength(0);
  });
});

describe('a diagram as PNG', () => {
  it('is as wide as asked, in the proportions of the drawing', async () => {
    const svg = await renderDiagram(drawnProcess);
    const png = Buffer.from(await toPng(svg, { width: 500 }));
    const { width, height } = sizeOf(svg);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(500);
    expect(Math.abs(png.readUInt32BE(20) - (500 * height) / width)).toBeLessThanOrEqual(1);
  });

  it('gets narrower before it has more pixels than can be kept', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="90000"></svg>';
    const png = Buffer.from(await toPng(svg, { width: 8000 }));
    expect(png.readUInt32BE(16) * png.readUInt32BE(20)).toBeLessThan(31_000_000);
  });
});
