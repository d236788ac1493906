import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSetting } from '../../../utils/store/change-setting.ts';
import { launcherSetting } from '../../../utils/store/settings.ts';

const without = (host: string) =>
  changeSetting(launcherSetting, ({ hiddenOn }) => ({ hiddenOn: hiddenOn.filter((one) => one !== host) }));

it('of two changes in quick succession none is lost', async () => {
  await changeSetting(launcherSetting, () => ({ hiddenOn: ['a.example', 'b.example', 'c.example'] }));
  await Promise.all([
    without('a.example'),
    changeSetting(launcherSetting, () => ({ on: false })),
    without('b.example'),
  ]);
  expect(await launcherSetting.getValue()).toEqual({
    ...launcherSetting.fallback,
    on: false,
    hiddenOn: ['c.example'],
  });
});

it('one that fails is told to who asked, and keeps nobody from the next', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
  await expect(changeSetting(launcherSetting, () => ({ on: false }))).rejects.toThrow('disk full');
  await changeSetting(launcherSetting, () => ({ on: true }));
  expect((await launcherSetting.getValue()).on).toBe(true);
});
