export const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
export const BPMN_DI = 'http://www.omg.org/spec/BPMN/20100524/DI';
export const DI = 'http://www.omg.org/spec/DD/20100524/DI';
export const DC = 'http://www.omg.org/spec/DD/20100524/DC';
export const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
/** Own attributes (internes Kontrollsystem): neutral, so that files outlive the program's name. */
export const IKS = 'urn:pruefwerk:iks:1.0';
