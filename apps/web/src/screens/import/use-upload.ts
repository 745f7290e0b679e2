import { useEffect, useRef, useState } from 'react';
import { useEngagementId } from '../../engagement/engagement.ts';
import { type Uploaded, uploadFiles } from './upload-files.ts';

export interface Upload {
  /** Files being sent, or that could not be. */
  readonly files: readonly File[];
  /** Null: nothing is being sent. */
  readonly share: number | null;
  readonly problem: unknown;
  readonly send: (files: readonly File[]) => void;
  readonly retry: () => void;
  readonly stop: () => void;
}

/** Sends files and tells how far it is; leaving the page stops it. */
export function useUpload(onDone: (uploaded: Uploaded[]) => void): Upload {
  const engagementId = useEngagementId();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const send = (chosen: readonly File[]) => {
    const controller = new AbortController();
    running.current?.abort();
    running.current = controller;
    setFiles(chosen);
    setProblem(null);
    setShare(0);
    uploadFiles({ engagementId, files: chosen, signal: controller.signal, onProgress: setShare })
      .then((uploaded) => {
        setFiles([]);
        onDone(uploaded);
      })
      .catch((error: unknown) => {
        if (!controller.signal.aborted) setProblem(error);
      })
      .finally(() => {
        if (running.current === controller) setShare(null);
      });
  };
  const stop = () => {
    running.current?.abort();
    setFiles([]);
    setShare(null);
    setProblem(null);
  };
  return { files, share, problem, send, retry: () => send(files), stop };
}
