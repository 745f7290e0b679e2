declare module '@tabler/icons-react/dist/esm/icons/*' {
  import type { Icon } from '@tabler/icons-react';
  const icon: Icon;
  export default icon;
}

declare module 'echarts/i18n/langDE-obj.js' {
  const translation: object;
  export default translation;
}

declare module 'bpmn-js-i18n/translations/de.js' {
  const translation: Readonly<Record<string, string>>;
  export default translation;
}
