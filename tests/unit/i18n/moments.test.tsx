// @vitest-environment happy-dom
/** Moments are told on the reader's calendar, in the numerals and the order of their region. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { useMoment } from '../../../components/data/use-moment.ts';
import { useSize } from '../../../components/data/use-size.ts';
import { LanguageRoot } from '../../../components/ui/I18nContext.tsx';
import { OwnNote } from '../../../components/ui/OwnNote.tsx';
import { COMMON } from '../../../utils/i18n/words/common.ts';

const WORDS = [COMMON];
/** Half past midnight of the fifth, two hours east of Greenwich. */
const NIGHT = Date.UTC(2020, 0, 4, 22, 30);
const app = document.createElement('div');
const show = (language: 'ar' | 'en', region: string, what: preact.ComponentChild) =>
  act(() => {
    render(null, app);
    render(
      <LanguageRoot language={language} words={WORDS} locales={[region]}>
        {what}
      </LanguageRoot>,
      app,
    );
  });
const inTheEast = () => vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-120);

function Told() {
  return <>{`${useMoment()(NIGHT)} ${useSize()(1500)}`}</>;
}

afterEach(() => vi.restoreAllMocks());

it('a change says the day on which the reader made it', async () => {
  inTheEast();
  const at = new Date(NIGHT).toISOString();
  await show('en', 'en-GB', <OwnNote mark={{ action: 'change', author: 'R', reason: 'r', at }} />);
  expect(app.textContent).toContain('5 Jan 2020');
});

it('a backup is told as other dates and numbers are', async () => {
  await show('en', 'en-GB', <Told />);
  expect(app.textContent).toMatch(/^\d Jan 2020, .* 2 kB$/u);
  await show('ar', 'ar-EG', <Told />);
  expect(app.textContent).toMatch(/٢٠٢٠.*٢ /u);
});
