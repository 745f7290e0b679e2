import { jest } from '@jest/globals';

// A browser and whole processes on two cores: the usual five seconds would fail on a slow machine.
jest.setTimeout(60_000);

export { office, startBrowser } from './web-launch.ts';
