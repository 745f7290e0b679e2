import { describe, expect, it } from '@jest/globals';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { Reflector } from '@nestjs/core';
import { accountPermissions, engagementPermissions } from '#pruefwerk/access';
import { controllers } from '../app.module.ts';
import { Public, RequirePermission } from './route-permission.ts';

type Handler = (...parameters: unknown[]) => unknown;
const reflector = new Reflector();

const routes = controllers.flatMap((controller) => {
  const prototype = controller.prototype as unknown as Record<string, Handler>;
  return Object.getOwnPropertyNames(prototype)
    .filter((name) => Reflect.hasMetadata(METHOD_METADATA, prototype[name]!))
    .map((name) => ({ name: `${controller.name}.${name}`, handler: prototype[name]! }));
});

describe('permissions of all routes', () => {
  it('finds the routes', () => {
    expect(routes.length).toBeGreaterThan(20);
  });

  it.each(routes)('$name declares a permission or is public, not both', ({ handler }) => {
    const permission = reflector.get(RequirePermission, handler);
    const isPublic = reflector.get(Public, handler) === true;
    expect(isPublic).toBe(permission === undefined);
    if (permission !== undefined) {
      const known = [...engagementPermissions, ...accountPermissions];
      expect(known).toEqual(expect.arrayContaining([permission].flat()));
    }
  });

  it('opens only these to everybody', () => {
    const open = routes.filter(({ handler }) => reflector.get(Public, handler));
    expect(open.map(({ name }) => name).sort()).toEqual([
      'FirstRunController.create',
      'HealthController.live',
      'HealthController.ready',
      'SessionController.read',
      'SessionController.signIn',
    ]);
  });
});
