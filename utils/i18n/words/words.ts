import type { UiLanguage } from '../languages.ts';

/** Messages (Project Fluent) in each language of the interface, as written. A screen bundles only those it uses. */
export type Words = Readonly<Record<UiLanguage, string>>;

/** @param files the messages of a screen by path: `SCREEN.LANGUAGE.ftl`. That no language is missing is tested. */
export function wordsOf(files: Readonly<Record<string, string>>): Words {
  const byLanguage = Object.entries(files).map(([path, text]) => [path.split('.').at(-2), text]);
  return Object.fromEntries(byLanguage) as Words;
}
