import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { modelOf, type ProcessFile } from '../../../../test/kit/process-file.ts';
import { blocks, fileOf } from '../../../../test/kit/random-process.ts';
import { handOversOf } from '../hand-overs/hand-over-matrix.ts';
import { expectedVisits } from '../visits/expected-visits.ts';
import type { Figure } from './figure.ts';
import { defaultFigureInputs, type FigureInputs } from './figure-inputs.ts';
import { processFigures } from './process-figures.ts';

const file: Partial<ProcessFile> = {
  process: { fallzahlJahr: 1200 },
  lanes: [
    { id: 'desk', name: 'Front desk', rolle: { orgEinheit: 'FB 50', vzaeIst: 2 } },
    { id: 'clerk', name: 'Clerk', rolle: { orgEinheit: 'FB 50', vzaeIst: 1 } },
    { id: 'head', name: 'Head', rolle: { orgEinheit: 'FB 50', vertretung: 'deputy' } },
  ],
  nodes: [
    { id: 'start', type: 'startEvent:message', lane: 'desk' },
    {
      id: 'take',
      lane: 'desk',
      a: { grundzeitMin: 5, zeitMethode: 'messung', entgeltgruppe: 'E 6', medienAus: 'papier' },
    },
    {
      id: 'check',
      lane: 'clerk',
      a: {
        ...{ grundzeitMin: 18, erholzeitMin: 2, zeitCi95: 4, entgeltgruppe: 'E 9c' },
        ...{ liegezeitH: 24, transportzeitH: 4, rueckfragenQuote: 0.2, medienEin: 'fachverfahren' },
      },
    },
    { id: 'ok', type: 'exclusiveGateway', lane: 'clerk' },
    { id: 'ask', lane: 'desk', a: { grundzeitMin: 10, entgeltgruppe: 'E 6', liegezeitH: 48 } },
    {
      id: 'release',
      lane: 'head',
      a: { grundzeitMin: 3, zahlungsrelevant: 'ordnetAn', liegezeitH: 8, haeufigkeitProFall: 2 },
    },
    { id: 'end', type: 'endEvent', lane: 'head' },
  ],
  flows: [
    ...['start>take', 'take>check', 'check>ok', 'ok>ask:0.3', 'ok>release:0.7', 'ask>check'],
    'release>end',
  ],
};

const inputs: FigureInputs = {
  ...defaultFigureInputs,
  centsPerHour: (payGrade) => (payGrade === 'E 6' ? 4400 : payGrade === 'E 9c' ? 5500 : null),
};

const AGAIN = 1 / 0.7;

describe('figures of a process', () => {
  const { totals, steps, roles, assumptions, casesPerYear } = processFigures(modelOf(file), inputs);

  it('count each step as often as it is visited', () => {
    const expected = 5 + 20 * AGAIN + 10 * 0.3 * AGAIN + 3 * 2;
    expect(totals.minutesPerCase.value.base).toBeCloseTo(expected, 9);
    expect(casesPerYear).toBe(1200);
    expect(totals.minutesPerYear?.value.base).toBeCloseTo(expected * 1200, 6);
    expect(totals.posts?.value.base).toBeCloseTo((expected * 1200 * 1.1) / 93_600, 9);
  });

  it('take the range from the interval, else from the method of each time', () => {
    const { low, high } = totals.minutesPerCase.value;
    const half = 0.5 + 4 * AGAIN + 5 * 0.3 * AGAIN + 0.5 * 6;
    expect(high - low).toBeCloseTo(2 * half, 9);
    expect(steps.map(({ precision }) => precision)).toEqual([0.1, 0.2, 0.5, 0.5]);
  });

  it('cost what the rates say, and tell where there is none', () => {
    const minutes = { e6: 5 + 10 * 0.3 * AGAIN, e9: 20 * AGAIN };
    const cents = (minutes.e6 * 4400 + minutes.e9 * 5500) / 60;
    expect(totals.centsPerCase.value.base).toBeCloseTo(cents, 9);
    expect(assumptions).toContainEqual({
      code: 'figures.pay-grade-missing',
      stepId: null,
      parameters: { count: 1, minutes: 6 },
    });
  });

  it('add up waiting, transport and work to the lead time', () => {
    const waiting = 24 * AGAIN + 48 * 0.3 * AGAIN + 8;
    expect(totals.waitingHours.value.base).toBeCloseTo(waiting, 9);
    expect(totals.transportHours.value.base).toBeCloseTo(4 * AGAIN, 9);
    const work = totals.minutesPerCase.value.base / 60;
    expect(totals.leadTimeHours.value.base).toBeCloseTo(waiting + 4 * AGAIN + work, 9);
  });

  it('count hand-overs, media breaks, contacts and the roles met', () => {
    // Desk to clerk, back and forth for a question, clerk to head.
    expect(totals.handOvers.value.base).toBeCloseTo(1 + 2 * 0.3 * AGAIN + 1, 9);
    expect(totals.mediaBreaks.value.base).toBeCloseTo(AGAIN, 9);
    expect(totals.contacts.value.base).toBeCloseTo(1 + 0.2 * AGAIN, 9);
    expect(totals.rolesMet.value.base).toBeCloseTo(3, 9);
    expect(roles.map(({ utilisation }) => utilisation !== null)).toEqual([true, true, false]);
  });

  it('show their calculation: the lines add up to the figure', () => {
    for (const one of Object.values(totals) as (Figure | null)[]) {
      const sum = one?.lines.reduce((total, { value }) => total + value, 0) ?? 0;
      expect(sum).toBeCloseTo(one?.value.base ?? 0, 6);
    }
  });

  it('find the role that everything hangs on', () => {
    const { singlePoints } = processFigures(modelOf(file), inputs);
    const names = new Map(roles.map(({ key, name }) => [key, name]));
    expect(singlePoints.map(({ roleKey }) => names.get(roleKey))).toEqual(['Clerk']);
    const stoodIn = structuredClone(file);
    if (stoodIn.lanes?.[1]) stoodIn.lanes[1].rolle['vertretung'] = 'desk';
    expect(processFigures(modelOf(stoodIn), inputs).singlePoints).toEqual([]);
  });

  it('leave out figures per year without a number of cases, and say so', () => {
    const unknown = processFigures(modelOf({ ...file, process: {} }), inputs);
    expect(unknown.totals.posts).toBeNull();
    expect(unknown.assumptions.map(({ code }) => code)).toContain('figures.cases-missing');
  });

  it('count no minutes of persons for what runs by itself', () => {
    const auto = modelOf({
      nodes: [{ id: 'a', a: { grundzeitMin: 60, ausfuehrungsart: 'auto' } }],
      flows: [],
    });
    const figures = processFigures(auto);
    expect(figures.totals.minutesPerCase.value.base).toBe(0);
    expect(figures.totals.leadTimeHours.value.base).toBe(1);
  });
});

describe('hand-overs', () => {
  const nameIn = (key: string) => (JSON.parse(key) as string[])[1];
  const matrix = (one: Partial<ProcessFile>) => {
    const model = modelOf(one);
    return handOversOf(model, expectedVisits(model)).map(
      ({ fromRole, toRole, count }) =>
        `${nameIn(fromRole)} → ${nameIn(toRole)} ${count.toFixed(2)}`,
    );
  };
  const lanes = ['A', 'B', 'C'].map((name) => ({ id: name, name, rolle: {} }));

  it('go through gateways, events and sub-processes to whoever works next', () => {
    const result = matrix({
      lanes,
      nodes: [
        { id: 'a', lane: 'A' },
        { id: 'x', type: 'exclusiveGateway', lane: 'B' },
        { id: 'wait', type: 'intermediateCatchEvent:timer', lane: 'B' },
        { id: 'sub', type: 'subProcess', lane: 'C' },
        { id: 'in', parent: 'sub', lane: 'B' },
        { id: 'c', lane: 'C' },
      ],
      flows: ['a>x', 'x>wait:0.6', 'x>c:0.4', 'wait>sub', 'sub>c'],
    });
    expect(result).toEqual(['A → B 0.60', 'B → C 0.60', 'A → C 0.40']);
  });

  it('count every branch that comes to a join', () => {
    const result = matrix({
      lanes,
      nodes: [
        { id: 's', type: 'startEvent', lane: 'A' },
        { id: 'f', type: 'parallelGateway', lane: 'A' },
        { id: 'a', lane: 'A' },
        { id: 'b', lane: 'B' },
        { id: 'j', type: 'parallelGateway', lane: 'C' },
        { id: 'c', lane: 'C' },
      ],
      flows: ['s>f', 'f>a', 'f>b', 'a>j', 'b>j', 'j>c'],
    });
    expect(result).toEqual(['A → C 1.00', 'B → C 1.00']);
  });

  it('count messages between pools', () => {
    const pools = [lanes[0]!, { ...lanes[1]!, process: 'q' }];
    const result = matrix({
      lanes: pools,
      nodes: [
        { id: 'a', lane: 'A' },
        { id: 'asked', type: 'startEvent:message', lane: 'B' },
        { id: 'b', lane: 'B' },
      ],
      flows: ['asked>b'],
      messages: ['a>asked', 'b>a'],
    });
    expect(result).toEqual(['A → B 1.00', 'B → A 1.00']);
  });
});

describe('lead time', () => {
  const hours = (one: Partial<ProcessFile>): number =>
    processFigures(modelOf(one)).totals.leadTimeHours.value.base;
  const lies = (id: string, liegezeitH: number) => ({ id, a: { liegezeitH } });
  const gate = (id: string, type: string) => ({ id, type: `${type}Gateway` });

  it('takes the longest of parallel ways', () => {
    const nodes = [
      ...[{ id: 's', type: 'startEvent' }, gate('f', 'parallel'), gate('j', 'parallel')],
      ...[lies('a', 5), lies('b', 3), lies('c', 1), lies('d', 10)],
    ];
    const flows = ['s>f', 'f>a', 'f>b', 'b>c', 'a>j', 'c>j', 'j>d'];
    expect(hours({ nodes, flows })).toBeCloseTo(15, 9);
  });

  it('takes the expectation of the longest one taken at an inclusive gateway', () => {
    const nodes = [
      ...[{ id: 's', type: 'startEvent' }, gate('f', 'inclusive'), gate('j', 'inclusive')],
      ...[lies('a', 10), lies('b', 4)],
    ];
    const flows = ['s>f', 'f>a:0.5', 'f>b:1', 'a>j', 'b>j'];
    expect(hours({ nodes, flows })).toBeCloseTo(0.5 * 10 + 0.5 * 4, 9);
  });

  it('looks at splits inside splits first, and into loops', () => {
    const nodes = [
      ...[{ id: 's', type: 'startEvent' }, gate('f', 'parallel'), gate('j', 'parallel')],
      ...[gate('g', 'parallel'), gate('k', 'parallel'), gate('x', 'exclusive')],
      ...[lies('a', 4), lies('b', 3), lies('c', 2), lies('d', 6)],
    ];
    const flows = [
      ...['s>f', 'f>g', 'g>a', 'g>b', 'a>k', 'b>k', 'k>c', 'c>j', 'f>d', 'd>j'],
      ...['j>x', 'x>f:0.5', 'x>y:0.5'],
    ];
    expect(hours({ nodes: [...nodes, lies('y', 0)], flows })).toBeCloseTo(12, 9);
  });

  it('counts what a message starts where it is sent', () => {
    const lanes = [
      { id: 'A', name: 'A', rolle: {} },
      { id: 'B', name: 'B', process: 'q', rolle: {} },
    ];
    const nodes = [
      { ...lies('a', 2), lane: 'A' },
      { id: 'asked', type: 'startEvent:message', lane: 'B' },
      { ...lies('b', 7), lane: 'B' },
    ];
    expect(hours({ lanes, nodes, flows: ['asked>b'], messages: ['a>asked'] })).toBeCloseTo(9, 9);
  });

  it('looks at each pool once, however many messages lead to it', () => {
    const pools = Array.from({ length: 40 }, (_, at) => String(at));
    const lanes = pools.map((one) => ({ id: `l${one}`, name: one, process: `q${one}`, rolle: {} }));
    const nodes = pools.flatMap((one) => [
      { id: `s${one}`, type: one === '0' ? 'startEvent' : 'startEvent:message', lane: `l${one}` },
      { ...lies(`a${one}`, one === '39' ? 1 : 0), lane: `l${one}` },
      { ...lies(`b${one}`, 0), lane: `l${one}` },
    ]);
    const flows = pools.flatMap((one) => [`s${one}>a${one}`, `a${one}>b${one}`]);
    const messages = pools.slice(1).flatMap((one, at) => [`a${at}>s${one}`, `b${at}>s${one}`]);
    expect(hours({ lanes, nodes, flows, messages })).toBe(2 ** 39);
  });

  it('is never more than everything one after the other, nor less than nothing', () => {
    fc.assert(
      fc.property(blocks, (block) => {
        const drawn = fileOf(block);
        const nodes = (drawn.nodes ?? []).map((node) =>
          node.type === undefined ? { ...node, a: { liegezeitH: 2 } } : node,
        );
        const { totals } = processFigures(modelOf({ ...drawn, nodes }));
        const [lead, waiting] = [totals.leadTimeHours.value.base, totals.waitingHours.value.base];
        expect(lead).toBeGreaterThan(0);
        expect(lead).toBeLessThanOrEqual(waiting + 1e-6);
      }),
      { numRuns: 100 },
    );
  });
});
