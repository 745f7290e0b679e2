import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import type { Response } from 'express';
import { closedSignal } from './send-events.ts';

const response = (destroyed: boolean) => Object.assign(new EventEmitter(), { destroyed });

describe('the signal that a person has left', () => {
  it('fires when the answer is closed', () => {
    const open = response(false);
    const signal = closedSignal(open as unknown as Response);
    expect(signal.aborted).toBe(false);
    open.emit('close');
    expect(signal.aborted).toBe(true);
  });

  it('has fired when the person left before it was made', () => {
    expect(closedSignal(response(true) as unknown as Response).aborted).toBe(true);
  });
});
