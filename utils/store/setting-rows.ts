/** The reader's settings as rows of a backup: each by its name, checked before it is taken over. */
import * as v from 'valibot';
import { isUiLanguage } from '../i18n/languages.ts';
import * as settings from './settings.ts';

export interface SettingRow {
  id: string;
  value: unknown;
}

interface Setting {
  getValue(): Promise<unknown>;
  setValue(value: never): Promise<void>;
  fallback: unknown;
}

const host = v.pipe(v.string(), v.maxLength(300));
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500));

/** Name → item of the browser's storage, and what it may hold. */
export const SETTINGS: Record<string, { item: Setting; schema: v.GenericSchema }> = {
  language: { item: settings.languageSetting, schema: v.nullable(v.custom(isUiLanguage)) },
  panel: { item: settings.panelSetting, schema: v.picklist(['browser', 'page']) },
  marks: {
    item: settings.marksSetting,
    schema: v.strictObject({ entities: v.boolean(), terms: v.boolean() }),
  },
  launcher: {
    item: settings.launcherSetting,
    schema: v.strictObject({
      on: v.boolean(),
      hiddenOn: v.pipe(v.array(host), v.maxLength(10_000)),
      place: v.strictObject({
        side: v.picklist(['start', 'end']),
        height: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      }),
    }),
  },
  author: { item: settings.authorSetting, schema: v.pipe(v.string(), v.maxLength(1000)) },
  keep: { item: settings.keepSetting, schema: v.picklist(['read', 'asked', 'nothing']) },
  rolling: {
    item: settings.rollingSetting,
    schema: v.strictObject({
      on: v.boolean(),
      keep: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
      articles: v.boolean(),
    }),
  },
  forgetAfter: { item: settings.forgetAfterSetting, schema: v.nullable(days) },
};

export const SettingSchema = v.pipe(
  v.strictObject({ id: v.picklist(Object.keys(SETTINGS)), value: v.unknown() }),
  v.check(({ id, value }) => v.is(SETTINGS[id]!.schema, value), 'is no value of this setting'),
);

/** The settings that are other than their defaults, by name. */
export async function readSettings(): Promise<SettingRow[]> {
  const rows = await Promise.all(
    Object.entries(SETTINGS).map(async ([id, { item }]) => ({ id, value: await item.getValue(), item })),
  );
  return rows
    .filter(({ value, item }) => JSON.stringify(value) !== JSON.stringify(item.fallback))
    .map(({ id, value }) => ({ id, value }));
}

/**
 * Writes settings, one after the other. When one cannot be written, those before it are put back.
 * @returns what puts all of them back, as far as that can be done
 */
export async function writeSettings(rows: readonly SettingRow[]): Promise<() => Promise<void>> {
  const before: SettingRow[] = [];
  const write = ({ id, value }: SettingRow) => SETTINGS[id]!.item.setValue(value as never);
  const putBack = async () => {
    for (const row of before) await write(row).catch(() => undefined);
  };
  try {
    for (const row of rows) {
      before.push({ id: row.id, value: await SETTINGS[row.id]!.item.getValue() });
      await write(row);
    }
  } catch (error) {
    await putBack();
    throw error;
  }
  return putBack;
}
