import { expect, it } from 'vitest';
import { whyUnread } from '../../../entrypoints/background/sites.ts';

it.each([
  [
    'Error: Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'not-permitted',
  ],
  [
    'Error: Cannot access contents of url "https://daffa.example/". Extension manifest must request permission to access this host.',
    'not-permitted',
  ],
  ['Error: Missing host permission for the tab', 'not-permitted'],
  ['Error: Cannot access contents of url "chrome-extension://abc/page.html".', 'closed-page'],
  ['Error: Cannot access a chrome:// URL', 'closed-page'],
  ['Error: The extensions gallery cannot be scripted.', 'closed-page'],
  ['Error: Frame with ID 0 was removed.', 'closed-page'],
])('%s → %s', (reason, status) => {
  expect(whyUnread(reason)).toBe(status);
});
