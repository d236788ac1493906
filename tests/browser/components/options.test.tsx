import { cleanup, render, screen } from '@testing-library/preact';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Options, type OptionsActions, type OptionsProps } from '../../../components/options/Options.tsx';
import { emulate, plain, LOOKS, sideways, size, violations } from './screen.ts';

const CHOICES = {
  panel: 'browser',
  entities: true,
  terms: false,
  launcher: true,
  hiddenOn: ['marsa.example'],
  moved: true,
} as const;
const SITES = [{ pattern: '*://*.marfa.example/*', host: 'marfa.example' }];

function show(change: Partial<OptionsProps> = {}) {
  const actions = {
    setLanguage: vi.fn<OptionsActions['setLanguage']>(),
    choose: vi.fn<OptionsActions['choose']>(),
    showAgainOn: vi.fn<OptionsActions['showAgainOn']>(),
    resetLauncher: vi.fn<OptionsActions['resetLauncher']>(),
    removeSite: vi.fn<OptionsActions['removeSite']>(),
    allowMore: vi.fn<OptionsActions['allowMore']>(),
  };
  const keys = { action: 'Alt+Shift+I', next: 'Alt+Shift+J', previous: '', toggle: '' };
  render(
    <Options
      language="en"
      locales={['en']}
      choices={CHOICES}
      sites={SITES}
      keys={keys}
      hasPanel
      version="1.2.0"
      result={{ kind: 'site-removed', host: 'x.example' }}
      actions={actions}
      {...change}
    />,
  );
  return actions;
}

afterEach(cleanup);
afterAll(async () => {
  await emulate();
  await size(414, 896);
});

describe.each(LOOKS)('the settings in %s, %s', (scheme, language, asked) => {
  it('give axe nothing to find, and never scroll sideways', async () => {
    await emulate({ scheme });
    await size(320);
    show({ language });
    expect(await violations(asked)).toEqual([]);
    expect(sideways()).toBe(0);
    cleanup();
    show({
      language,
      sites: [],
      result: null,
      hasPanel: false,
      choices: { ...CHOICES, hiddenOn: [], moved: false },
    });
    expect(await violations(asked)).toEqual([]);
  });
});

describe('a setting', () => {
  it('takes effect as it is chosen', async () => {
    const actions = show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Loaded terms' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Inside the page, at its edge' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /small sign/u }));
    expect(actions.choose.mock.calls).toEqual([
      [{ terms: true }],
      [{ panel: 'page' }],
      [{ launcher: false }],
    ]);
  });

  it('gives a site back, and the launcher its corner and its sites', async () => {
    const actions = show();
    const named = (text: string) => screen.getByRole('button', { name: (name) => plain(name) === text });
    await userEvent.click(named('Remove marfa.example'));
    await userEvent.click(named('Show again on marsa.example'));
    await userEvent.click(named('Back to its corner'));
    expect(actions.removeSite).toHaveBeenCalledExactlyOnceWith(SITES[0]);
    expect(actions.showAgainOn).toHaveBeenCalledExactlyOnceWith('marsa.example');
    expect(actions.resetLauncher).toHaveBeenCalledOnce();
  });

  it('about the panel is not offered where the browser has none', () => {
    show({ hasPanel: false });
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe.each([
  ['en', 'Version 1.2.0', 'sends nothing anywhere', 'Licences of the packages'],
  ['ar', 'الإصدار 1.2.0', 'لا يرسل إسناد شيئًا', 'رخص البرمجيات'],
  ['fr', 'Version 1.2.0', 'n’envoie rien nulle part', 'Licences des paquets'],
] as const)('what is said of Isnad itself, in %s', (language, version, privacy, licences) => {
  it('is its version, what it does with what it reads, and the licences that ship with it', () => {
    show({ language });
    const link = screen.getByRole('link', { name: new RegExp(licences, 'u') });
    expect(link.getAttribute('href')).toBe('/licences.txt');
    const card = plain(link.closest('section')!.textContent);
    expect(card).toContain(version);
    expect(card).toContain(privacy);
  });
});
