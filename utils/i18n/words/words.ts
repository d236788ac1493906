import type { UiLanguage } from '../languages.ts';

/** Messages (Project Fluent) in each language of the interface, as written. A screen bundles only those it uses. */
export type Words = Readonly<Record<UiLanguage, string>>;
