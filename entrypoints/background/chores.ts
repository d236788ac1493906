/**
 * What is to be done now and then without anybody asking: forgetting old articles, automatic backups. Each part does its own
 * when it is loaded; here it is loaded for that, for a reader who turned it on.
 */
import { orDefault } from '../../utils/store/or-default.ts';
import { forgetAfterSetting, rollingSetting } from '../../utils/store/settings.ts';
import { parts } from './parts.ts';

/** Called whenever the background starts. */
export function followChores(): void {
  const forgetting = (days: number | null) => days !== null && void parts.reading();
  const backups = ({ on }: { on: boolean }) => on && void parts.keeping();
  forgetAfterSetting.watch(forgetting);
  rollingSetting.watch(backups);
  void orDefault(forgetAfterSetting).then(forgetting);
  void orDefault(rollingSetting).then(backups);
}
