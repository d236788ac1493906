// @vitest-environment happy-dom
/** The conditions of a row: what is typed in one stays that one's, whichever others are taken out. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { Library } from '../../../../components/library/Library.tsx';
import { RulesInput } from '../../../../components/library/RulesInput.tsx';
import { readRules, writeRules } from '../../../../utils/packs/rules-cell.ts';

const app = document.createElement('div');
let cell: string;

function Form() {
  const [value, set] = useState(() => writeRules([{ near: ['harbour'] }, { near: ['council'] }]));
  cell = value;
  return <RulesInput value={value} set={set} />;
}

beforeEach(async () => {
  render(null, app);
  await act(() =>
    render(
      <Library language="en" locales={['en']} part="packs" busy={false} setLanguage={() => undefined}>
        <Form />
      </Library>,
      app,
    ),
  );
});

const conditions = () => [...app.querySelectorAll('.rules details')];
/** The field for words nearby: the second of a condition. */
const near = (condition: Element) => condition.querySelectorAll('textarea')[1]!;
const press = (words: string, within: Element = app) =>
  act(() => [...within.querySelectorAll('button')].find(({ textContent }) => textContent === words)!.click());

it('shows each its own words after one before it was taken out', async () => {
  await press('Remove this condition', conditions()[0]);
  expect(readRules(cell)).toEqual([{ near: ['council'] }]);
  expect(conditions().map((one) => near(one).value)).toEqual(['council']);
});

it('opens a new one alone, also when it follows one that was taken out', async () => {
  await press('Add a condition');
  await press('Remove this condition', conditions()[2]);
  expect(conditions().map((one) => one.hasAttribute('open'))).toEqual([false, false]);
  await press('Add a condition');
  expect(conditions().map((one) => one.hasAttribute('open'))).toEqual([false, false, true]);
  expect(near(conditions()[2]!).value).toBe('');
});
