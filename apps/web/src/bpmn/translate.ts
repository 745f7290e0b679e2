type Values = Readonly<Record<string, string>>;

/** The editor's own texts in German, from bpmn-js-i18n; English is what the editor was written in. */
export function translateModule(texts: Readonly<Record<string, string>>) {
  const translate = (template: string, values: Values = {}) =>
    (texts[template] ?? template).replace(
      /\{([^}]+)\}/g,
      (_, name: string) => values[name] ?? `{${name}}`,
    );
  return { translate: ['value', translate] };
}
