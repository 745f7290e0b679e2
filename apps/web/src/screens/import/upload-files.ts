import { failed, ownHeaders } from '../../api/client.ts';
import { Unreachable } from '../../api/problem.ts';
import type { Shape } from '../../api/types.ts';

export type Uploaded = Shape<'UploadDto'>;

interface Request {
  readonly engagementId: string;
  readonly files: readonly File[];
  readonly signal: AbortSignal;
  /** Sent share of all bytes, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/**
 * Sends files in their order; fetch cannot tell how much has left, XMLHttpRequest can.
 * @throws ApiProblem with the server's words; Unreachable when the connection is lost
 */
export function uploadFiles({ engagementId, files, signal, onProgress }: Request) {
  return new Promise<Uploaded[]>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const body = new FormData();
    for (const file of files) body.append('file', file, file.name);
    request.open('POST', `/api/engagements/${engagementId}/uploads`);
    request.responseType = 'json';
    for (const [name, value] of Object.entries(ownHeaders())) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answer: unknown = request.response;
      if (request.status >= 200 && request.status < 300) resolve(answer as Uploaded[]);
      else reject(failed(request.status, answer));
    };
    request.onerror = () => reject(new Unreachable('no connection'));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body);
  });
}
