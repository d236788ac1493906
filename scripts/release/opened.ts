/** What a built manifest opens: to its own pages, to web pages and to the network. Nothing but what Isnad was made with. */

export interface BuiltManifest {
  content_security_policy?: { extension_pages?: string; sandbox?: string };
  host_permissions?: string[];
  content_scripts?: unknown[];
  web_accessible_resources?: { resources: string[]; use_dynamic_url?: boolean }[];
  externally_connectable?: unknown;
  sandbox?: unknown;
}

/**
 * What extension pages and the background may load, by directive; what is not named falls under `default-src`. `connect-src`
 * is for the packs, which are files of the extension; styles in place are those of the plots, pictures in place are what
 * the plots are exported from.
 */
const POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'connect-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/**
 * What a manifest opens that it should not, or fails to close, in sentences; none when it is as narrow as it has to be.
 * @param browser as WXT calls it: only Chromium changes the addresses of what web pages may load
 */
export function openedBy(manifest: BuiltManifest, browser: 'chrome' | 'firefox'): string[] {
  const problems = policyProblems(manifest.content_security_policy?.extension_pages ?? '');
  for (const name of ['host_permissions', 'content_scripts'] as const)
    if (manifest[name]?.length) problems.push(`${name}: no site may be read at install.`);
  for (const name of ['externally_connectable', 'sandbox'] as const)
    if (manifest[name] !== undefined) problems.push(`${name}: no page of the web speaks to Isnad.`);
  if (manifest.content_security_policy?.sandbox !== undefined)
    problems.push('content_security_policy.sandbox: no page of Isnad is sandboxed.');
  const shown = manifest.web_accessible_resources ?? [];
  const resources = shown.flatMap((each) => each.resources);
  if (resources.join() !== 'sidebar.html')
    problems.push(`web_accessible_resources: ${resources.join(', ') || 'none'}; only sidebar.html is shown.`);
  if (shown.some((each) => (each.use_dynamic_url ?? false) !== (browser === 'chrome')))
    problems.push('web_accessible_resources: use_dynamic_url belongs to Chromium, and there to all.');
  return problems;
}

function policyProblems(policy: string): string[] {
  const stated = new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/u))
      .map(([name = '', ...sources]) => [name, sources]),
  );
  const said = (sources: readonly string[] | undefined): string => sources?.join(' ') ?? 'not there';
  return [...new Set([...Object.keys(POLICY), ...stated.keys()])]
    .filter((name) => said(stated.get(name)) !== said(POLICY[name]))
    .map(
      (name) =>
        `content_security_policy: ${name || 'the whole of it'} is ${said(stated.get(name))}, and should be ${said(POLICY[name])}.`,
    );
}
