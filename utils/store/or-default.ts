/** A setting that is only shown or followed: as it is without a choice, where the browser cannot say (Firefox, on a full disk). */
export const orDefault = <T>(setting: { getValue(): Promise<T>; fallback: T }): Promise<T> =>
  setting.getValue().catch(() => setting.fallback);
