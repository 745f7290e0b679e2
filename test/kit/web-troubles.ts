import type { BrowserContext, ConsoleMessage, Page, Request } from 'playwright-core';

/** What a person would not see, but a developer in the browser's tools: each entry is a fault of the application. */
export class Troubles {
  readonly #found: string[] = [];
  readonly #expected: RegExp[] = [];

  /** From now on, trouble that matches is part of the test (a refused sign-in is an error in the browser's eyes). */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  add(trouble: string): void {
    if (!this.#expected.some((pattern) => pattern.test(trouble))) this.#found.push(trouble);
  }

  /** Everything since the last call. */
  take(): string[] {
    return this.#found.splice(0);
  }

  /** Watches every page of the context, those opened later included. */
  async watch(context: BrowserContext): Promise<void> {
    await context.exposeFunction('reportViolation', (text: string) => this.add(text));
    await context.addInitScript(REPORT_VIOLATIONS);
    context.on('page', (page) => this.#watchPage(page));
    for (const page of context.pages()) this.#watchPage(page);
  }

  #watchPage(page: Page): void {
    page.on('console', (message) => this.#console(message));
    page.on('pageerror', (error) => this.add(`error in the page: ${error.stack ?? error.message}`));
    page.on('requestfailed', (request) => this.#failed(request));
    page.on('response', (response) => {
      if (response.status() < 400) return;
      this.add(`${response.status()} ${response.request().method()} ${response.url()}`);
    });
  }

  #console(message: ConsoleMessage): void {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // The browser's own line about an answer of 400 or more: told above, with its method.
    if (message.text().startsWith('Failed to load resource: the server responded')) return;
    this.add(`${message.type()} on the console: ${message.text()} (${message.location().url})`);
  }

  #failed(request: Request): void {
    const reason = request.failure()?.errorText ?? '';
    // Somebody went to the next page, or an event stream was closed: the application's own wish.
    if (reason === 'net::ERR_ABORTED') return;
    this.add(`${reason} ${request.method()} ${request.url()}`);
  }
}

/** As text: it runs in the page. The console would tell them too, but not of every kind. */
const REPORT_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (event) => {
  window.reportViolation(
    'security policy: ' + event.violatedDirective + ' blocked ' + event.blockedURI +
      ' at ' + event.sourceFile + ':' + event.lineNumber,
  );
});`;
