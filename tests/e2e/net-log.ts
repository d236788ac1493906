/** Requests in a Chromium net log (`--log-net-log`): everything that went to the network stack, whoever asked. */
import { readFileSync } from 'node:fs';

export interface Request {
  url: string;
  /** Origin of who asked; `not an origin` for the browser itself. */
  initiator: string;
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** Reads a log; one that the browser had no time to end is ended here. */
export function readNetLog(file: string): Request[] {
  const text = readFileSync(file, 'utf8').trimEnd();
  const log = JSON.parse(/\]\s*\}$/u.test(text) ? text : `${text.replace(/,$/u, '')}]}`) as NetLog;
  const started = log.constants.logEventTypes['URL_REQUEST_START_JOB'];
  return log.events.flatMap(({ type, params }) =>
    type === started && params?.url ? [{ url: params.url, initiator: params.initiator ?? '' }] : [],
  );
}
