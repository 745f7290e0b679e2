// Simulation of 100,000 cases through an office, against a plain loop that only draws one time per event.
import { measured, show, verdict } from './measure.mjs';

console.log('Simulation of a process');
const office = measured('process-simulation', ['run', 100_000]);
const { cases, events } = office.detail;
const draws = measured('process-simulation', ['draws', events]);
show(`${cases} cases, ${events} events`, office);
show('plain loop drawing as many times', draws);
console.log(`  ${Math.round(events / office.seconds / 1000)} thousand events per second`);
verdict('simulation over plain loop, CPU', office.cpuSeconds / draws.cpuSeconds, 40);
verdict('100,000 cases', office.seconds, 5, ' s');
