import { Controller, Get, Redirect } from '@nestjs/common';
import { Public } from '../access/route-permission.ts';

/** The address that `npm start` tells must not end in an error: it leads to the page for people. */
@Controller()
export class HomeController {
  @Get()
  @Public(true)
  @Redirect('/api/docs', 302)
  home(): void {
    // The decorator answers.
  }
}
