import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { decodeBpmn, readProcessModel } from '#pruefwerk/bpmn';
import { simulation, usualSettings } from '#pruefwerk/process-simulation';
import { reportMeasured } from '../measure.mjs';
import { officeXml } from './simulated-office.mjs';

const [what, count] = process.argv.slice(2);

function run(cases) {
  const model = readProcessModel(decodeBpmn(Buffer.from(officeXml)));
  const usual = usualSettings(model, {
    startDate: '2026-01-05',
    closedDays: [],
    minutesPerPost: null,
  });
  const extent = { cases: cases / 10, warmUpCases: 0, replications: 10 };
  const office = simulation(model, { ...usual, ...extent });
  for (;;) {
    const next = office.next();
    if (next.done) return { cases: next.value.cases, events: next.value.events };
  }
}

/** Peer: a plain loop that draws one lognormal time per event, with the same generator, and does nothing with it. */
function draws(events) {
  const generator = xoroshiro128plus(1);
  let sum = 0;
  for (let event = 0; event < events; event += 1) {
    const radius = Math.sqrt(-2 * Math.log(1 - uniformFloat64(generator)));
    const normal = radius * Math.cos(2 * Math.PI * uniformFloat64(generator));
    sum += Math.exp(0.47 * normal - 0.11);
  }
  return { mean: sum / events };
}

await reportMeasured(() => (what === 'run' ? run(Number(count)) : draws(Number(count))));
