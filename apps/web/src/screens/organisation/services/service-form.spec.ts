import { describe, expect, it } from '@jest/globals';
import { serviceFacts, serviceForm } from './service-form.ts';

describe('the form of a service', () => {
  it('sends a name only for a service that is none of the list', () => {
    const form = { ...serviceForm(null), name: ' Kleiderkammer ' };
    expect(serviceFacts({ ...form, service: 'other' }, 'u').name).toBe('Kleiderkammer');
    expect(serviceFacts({ ...form, service: 'cash-payment' }, 'u').name).toBeNull();
  });

  it('sends open ends as null', () =>
    expect(serviceFacts(serviceForm(null), 'u')).toMatchObject({ validFrom: null, validTo: null }));
});
