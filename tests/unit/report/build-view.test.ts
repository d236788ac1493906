import { expect, it } from 'vitest';
import { readText } from '../../../utils/article/read-text.ts';
import { analyse } from '../../../utils/report/analyse.ts';
import { buildView } from '../../../utils/report/build-view.ts';
import type { Page } from '../../../utils/report/types.ts';

function view(page: Page) {
  const { report } = analyse(page, [], []);
  return buildView({ tabId: 1, page, report, kept: false, engine: null, known: [] });
}

it('says that only the beginning was read where the page holds no more', () => {
  const page = readText('The bridge was closed on Monday, the council said, after a week of rain.');
  expect(view({ ...page, partial: true }).partial).toBe(true);
  expect(view(page).partial).toBe(false);
});
