import { Reflector } from '@nestjs/core';
import type { EngagementPermission, Permission } from '#pruefwerk/access';

/**
 * Declares what the route needs: every route carries this or {@link Public}. Of a list, one permission is enough;
 * the service, which knows the object, draws the line more finely.
 */
export const RequirePermission = Reflector.createDecorator<
  Permission | readonly EngagementPermission[]
>();

/** Open to everybody, signed in or not. */
export const Public = Reflector.createDecorator<true>();
