/** Whether what says which version this is says the same everywhere. */

/** The newest version that a list of changes names: its first heading of the second level; null when there is none. */
export function newestChange(changelog: string): string | null {
  return /^## (\d+\.\d+\.\d+)\s*$/mu.exec(changelog)?.[1] ?? null;
}

/**
 * What is wrong with the version of a release, in sentences that say what to do; none when all agree.
 * @param manifests version of each built manifest, by browser
 */
export function versionProblems(
  version: string,
  changelog: string,
  manifests: Readonly<Record<string, string>>,
): string[] {
  const problems: string[] = [];
  const newest = newestChange(changelog);
  if (newest !== version)
    problems.push(
      `CHANGELOG.md begins with ${newest ?? 'no version'}, package.json says ${version}: write "## ${version}" with what is new.`,
    );
  else if (!/\S/u.test(entryOf(changelog, version)))
    problems.push(`CHANGELOG.md says nothing under ${version}: write what is new.`);
  for (const [browser, built] of Object.entries(manifests))
    if (built !== version)
      problems.push(`The manifest for ${browser} says ${built}, package.json ${version}: build again.`);
  return problems;
}

/** What a list of changes says of a version, without its heading. */
function entryOf(changelog: string, version: string): string {
  const after = changelog.split(`## ${version}`)[1] ?? '';
  return after.split(/^## /mu)[0]!;
}
