import { describe, expect, it } from '@jest/globals';
import { type DiagramBox, diagramOf } from '../../../../test/kit/diagram-of.ts';
import { drawingFaults, readProcessModel } from '#pruefwerk/bpmn';
import { sampleFile, sampleProcesses } from './sample-drafts.ts';

const overlaps = (a: DiagramBox, b: DiagramBox) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const named = sampleProcesses.map((process) => [process.draft.name, process] as const);

describe.each(named)('%s', (_, process) => {
  const xml = sampleFile(process);
  const model = readProcessModel(xml);

  it('is read without a warning', () => expect(model.warnings).toEqual([]));

  it('has every step in a lane, with time, waiting and system', () => {
    const activities = model.steps.filter(({ kind }) => kind === 'activity');
    expect(activities.length).toBeGreaterThan(4);
    for (const { laneId, activity } of activities) {
      expect(laneId).not.toBeNull();
      expect(activity.grundzeitMin).toBeGreaterThan(0);
      expect(activity.zeitMethode).not.toBeNull();
      expect(activity.liegezeitH).toBeGreaterThan(0);
      expect(activity.itSysteme).not.toEqual([]);
    }
  });

  it('has a share at every way out of a decision', () => {
    const decisions = model.steps.filter(({ type }) => type === 'exclusiveGateway');
    for (const { id } of decisions) {
      const ways = model.flows.filter(({ fromId }) => fromId === id);
      const shares = ways.map(({ iks }) => iks.wahrscheinlichkeit ?? 0);
      if (ways.length > 1) expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6);
    }
  });

  it('is drawn whole: nothing overlaps, leaves its lane or is crossed by an arrow', () =>
    expect(drawingFaults(xml)).toMatchObject({
      ...{ overlaps: [], outside: [], withoutShape: [], withoutEdge: [], throughNodes: [] },
    }));

  it('says what it is: as-is or to-be, cases with a source, who owns it', () => {
    const [{ iks }] = model.processes as [(typeof model.processes)[number]];
    expect(iks).toMatchObject({ prozessTyp: 'lokal', fallzahlJahr: process.draft.casesPerYear });
    expect(iks.istSoll).toBe(process.kind === 'as-is' ? 'ist' : 'soll');
    expect(iks.orgEinheit).not.toBeNull();
  });
});

describe.each(named.filter(([, { laidOut }]) => !laidOut))('%s, drawn by hand', (_, process) => {
  const xml = sampleFile(process);
  const ids = new Set(readProcessModel(xml).steps.map(({ id }) => id));
  const { segments } = diagramOf(xml, ids);

  it('has arrows that never lie on each other', () => {
    const thick = segments.map(({ left, right, top, bottom, flow }) => {
      const flat = top === bottom;
      const grown = flat
        ? { top: top - 1, bottom: bottom + 1 }
        : { left: left - 1, right: right + 1 };
      return { left, right, top, bottom, ...grown, flow, flat };
    });
    for (const [i, one] of thick.entries()) {
      const along = thick
        .slice(i + 1)
        .filter(({ flat, flow }) => flat === one.flat && flow !== one.flow);
      expect(along.filter((other) => overlaps(one, other))).toEqual([]);
    }
  });
});

describe('the processes together', () => {
  it('start every Sollprozess from an Istprozess with the same cases', () => {
    const toBe = sampleProcesses.filter(({ kind }) => kind === 'to-be');
    expect(toBe).toHaveLength(6);
    for (const { draft, asIs } of toBe) {
      const start = sampleProcesses.find((one) => one.draft.name === asIs);
      expect(start).toMatchObject({ kind: 'as-is', draft: { casesPerYear: draft.casesPerYear } });
    }
  });
});

describe('the numbers of the one-time benefit', () => {
  it('are those of the Schrittliste, media breaks at printing and typing in again', () => {
    const { steps } = readProcessModel(sampleFile(sampleProcesses[0]!));
    const listed = steps.filter(({ number }) => number !== null);
    expect(listed.map(({ number, id, mediaBreak }) => [number, id, mediaBreak?.kind])).toEqual([
      [1, 'pruefen', undefined],
      [2, 'erfassen', undefined],
      [3, 'freigeben', undefined],
      [4, 'drucken', 'inside'],
      [5, 'uebertragen', 'inside'],
      [6, 'ausfuehren', undefined],
      [7, 'ablehnen', undefined],
    ]);
  });
});
