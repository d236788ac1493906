/** Waiting for a thing to be so: asked again and again, so that a slow machine costs time and nothing else. */

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks every 50 ms until the answer is true; false when it was not within `patience` ms. */
export async function becomes(ask: () => boolean | Promise<boolean>, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  while (!(await ask())) {
    if (Date.now() > end) return false;
    await pause(50);
  }
  return true;
}

/**
 * Asks until there is an answer, and gives it; null, undefined and false are none.
 * @throws Error that says what did not happen within `patience` ms.
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  patience = 40_000,
): Promise<NonNullable<T>> {
  let answer: T | undefined;
  const answered = async () => (answer = await ask()) != null && answer !== false;
  if (await becomes(answered, patience)) return answer as NonNullable<T>;
  throw new Error(`${what} did not happen within ${patience / 1000} s.`);
}
