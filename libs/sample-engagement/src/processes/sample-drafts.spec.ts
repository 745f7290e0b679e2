import { describe, expect, it } from '@jest/globals';
import { type DiagramBox, diagramOf } from '../../../../test/kit/diagram-of.ts';
import { readProcessModel, writeProcessDraft } from '#pruefwerk/bpmn';
import { sampleDrafts } from './sample-drafts.ts';

const overlaps = (a: DiagramBox, b: DiagramBox) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(sampleDrafts.map((draft) => [draft.name, draft] as const))('%s', (_, draft) => {
  const xml = writeProcessDraft(draft);
  const model = readProcessModel(xml);
  const { boxes, segments } = diagramOf(xml, new Set(model.steps.map(({ id }) => id)));

  it('is read without a warning', () => expect(model.warnings).toEqual([]));

  it('has every step in a lane, with time, waiting and system', () => {
    const activities = model.steps.filter(({ kind }) => kind === 'activity');
    expect(boxes).toHaveLength(model.steps.length);
    for (const { laneId, activity } of activities) {
      expect(laneId).not.toBeNull();
      expect(activity.grundzeitMin).toBeGreaterThan(0);
      expect(activity.liegezeitH).toBeGreaterThan(0);
      expect(activity.itSysteme).not.toEqual([]);
    }
  });

  it('is drawn without overlaps, and no arrow runs through a step', () => {
    for (const [i, box] of boxes.entries()) {
      expect(boxes.slice(i + 1).filter((other) => overlaps(box, other))).toEqual([]);
      expect(segments.filter((segment) => overlaps(segment, box))).toEqual([]);
    }
  });

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

describe('the numbers of the one-time benefit', () => {
  it('are those of the Schrittliste, media breaks at printing and typing in again', () => {
    const { steps } = readProcessModel(writeProcessDraft(sampleDrafts[0]!));
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
