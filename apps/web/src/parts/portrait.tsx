/** While it is shown, the page prints in portrait format: for documents that are read like a letter. */
export function Portrait() {
  return <style media="print">{'@page { size: a4 portrait; margin: 18mm 16mm; }'}</style>;
}
