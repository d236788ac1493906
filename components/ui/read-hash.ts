/** The parts of an address's fragment, `#/STEP/STEP?NAME=VALUE`: as they stand in it where they cannot be decoded. */
export function readHash(hash: string): { steps: string[]; said: URLSearchParams } {
  const [path = '', query = ''] = hash.replace(/^#\/?/u, '').split('?');
  return { steps: path.split('/').map(decode), said: new URLSearchParams(query) };
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
