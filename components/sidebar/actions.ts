import type { UiLanguage } from '../../utils/i18n/languages.ts';
import type { Span } from '../../utils/report/types.ts';

/** What the reader can ask for in the sidebar. Called synchronously within the click, as permission prompts need it. */
export interface SidebarActions {
  /** Show this place of the article's text on the page. */
  jump: (span: Span) => void;
  /** Read the page again. */
  retry: () => void;
  /** Ask the browser for leave to read this site always. */
  askPermission: () => void;
  /** Open an http(s) address in a new tab. */
  openAddress: (address: string) => void;
  /** Go to the form in which the reader can overrule a row of the pack. */
  overrule: (part: 'claims' | 'terms' | 'entities', row: string) => void;
  /** Say of a mark, at this place of the article's text, that it is wrong: opens an annotation of it for writing. */
  dispute: (part: 'terms' | 'entities', row: string, span: Span) => void;
  /**
   * Say of another article that it is the same text, or not related; null takes back what was said. Answers whether that is
   * saved.
   */
  linkWith: (other: string, says: 'same' | 'different' | null) => Promise<boolean>;
  /** Show what was changed between this article and another that is kept. */
  showDifferences: (other: string) => void;
  /** Open the library. */
  openLibrary: () => void;
  /** Open the first-run page. */
  openWelcome: () => void;
  /** Keep the article in the library; false when it could not be. */
  keep: () => Promise<boolean>;
  setLanguage: (language: UiLanguage) => void;
}
