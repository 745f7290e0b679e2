import type BaseViewer from 'bpmn-js/lib/BaseViewer';
import { useEffect, useState } from 'react';
import { pictureOf } from '../../bpmn/picture.ts';

/** Address of a picture of the whole drawing: on paper the part in sight is not enough. Null until it is made. */
export function usePrintedPicture(diagram: BaseViewer | null): string | null {
  const [made, setMade] = useState<{ of: BaseViewer; url: string } | null>(null);
  useEffect(() => {
    if (!diagram) return undefined;
    let gone = false;
    let url: string | null = null;
    const make = async () => {
      const picture = await pictureOf(diagram);
      if (gone) return;
      url = URL.createObjectURL(picture);
      setMade({ of: diagram, url });
    };
    // Without the picture the list of steps still says everything.
    make().catch(() => undefined);
    return () => {
      gone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [diagram]);
  return made && made.of === diagram ? made.url : null;
}
