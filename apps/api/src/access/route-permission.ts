import { Reflector } from '@nestjs/core';
import type { Permission } from '#pruefwerk/access';

/** Declares what the route needs: every route carries this or {@link Public}. */
export const RequirePermission = Reflector.createDecorator<Permission>();

/** Open to everybody, signed in or not. */
export const Public = Reflector.createDecorator<true>();
