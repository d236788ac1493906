/** Changing one thing of a setting that holds several. */
import { queue } from './queue.ts';

interface Setting<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
}

const inTurn = queue();

/**
 * Changes a setting one after the other, so that none is made of what another has changed meanwhile.
 * @param make what is to be other, by what the setting is then
 */
export function changeSetting<T extends object>(
  setting: Setting<T>,
  make: (now: T) => Partial<T>,
): Promise<void> {
  return inTurn(async () => {
    const now = await setting.getValue();
    await setting.setValue({ ...now, ...make(now) });
  });
}
