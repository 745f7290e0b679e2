import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { PictureThreads, renderDiagram } from '#pruefwerk/process-picture';
import { drawnProcess } from '../kit/drawn-process.ts';

// Threads load bpmn-js anew; a busy machine may take its time.
jest.setTimeout(60_000);

const threads = new PictureThreads();
afterAll(() => threads.close());

describe('pictures from a thread of their own', () => {
  it('are those that are drawn here, and PNGs', async () => {
    const colours = new Map([['frei', { fill: '#fde2c8' }]]);
    const order = { xml: drawnProcess, options: { colours } };
    const [svg, png] = await Promise.all([
      threads.draw({ ...order, format: 'svg' }),
      threads.draw({ ...order, format: 'png', width: 300 }),
    ]);
    expect(svg).toBe(await renderDiagram(drawnProcess, { colours }));
    expect(Buffer.from(png).subarray(1, 4).toString('latin1')).toBe('PNG');
  });

  it('leave the one who waits free to do something else', async () => {
    let turns = 0;
    const clock = setInterval(() => turns++, 5);
    await threads.draw({ xml: drawnProcess, format: 'png', width: 4000 });
    clearInterval(clock);
    expect(turns).toBeGreaterThan(3);
  });

  it('tell why there is none, and go on with the next', async () => {
    const wrong = threads.draw({ xml: '<html/>', format: 'svg' });
    await expect(wrong).rejects.toMatchObject({ code: 'bpmn.not-bpmn', status: 422 });
    expect(await threads.draw({ xml: drawnProcess, format: 'svg' })).toContain('<svg');
  });

  it('that take too long are given up, and the next thread draws again', async () => {
    const hasty = new PictureThreads({ mostSeconds: 0.001 });
    await expect(hasty.draw({ xml: drawnProcess, format: 'svg' })).rejects.toMatchObject({
      code: 'picture.too-slow',
    });
    await hasty.close();
    const patient = new PictureThreads({ idleSeconds: 0 });
    expect(await patient.draw({ xml: drawnProcess, format: 'svg' })).toContain('<svg');
    await new Promise((resolve) => setTimeout(resolve, 50));
    // The thread has gone to rest meanwhile; another one comes.
    expect(await patient.draw({ xml: drawnProcess, format: 'svg' })).toContain('<svg');
    await patient.close();
  });
});
