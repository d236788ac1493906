/** The interface's words in the background: for the card, the launcher and the menus, and no others. */
import { createI18n, type I18n } from '../../utils/i18n/i18n.ts';
import { suggestLanguage } from '../../utils/i18n/languages.ts';
import { CARD } from '../../utils/i18n/words/card.ts';
import { MENU } from '../../utils/i18n/words/menu.ts';
import { orDefault } from '../../utils/store/or-default.ts';
import { languageSetting } from '../../utils/store/settings.ts';

const WORDS = [CARD, MENU];

let last: I18n | undefined;

/** The interface in the reader's language, as chosen now. */
export async function currentWords(): Promise<I18n> {
  const language = (await orDefault(languageSetting)) ?? suggestLanguage(navigator.languages);
  if (last?.language !== language) last = createI18n(language, WORDS, navigator.languages);
  return last;
}
