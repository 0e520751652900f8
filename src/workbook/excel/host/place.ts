let askHelpers = (): string | null => null;

/** Fetches what tells where Excel runs, so that it is there when something fails; without it, it goes too. */
export function learnPlace(): void {
  import('./office-helpers').then(
    ({ hostAndPlatform }) => {
      askHelpers = hostAndPlatform;
    },
    () => undefined,
  );
}

/** Where Excel runs, for administrators: host, platform, version. Empty where there is no Excel. */
export function place(): string {
  if (typeof Office === 'undefined') return '';
  const { host, platform, diagnostics } = knownContext(Office.context);
  const where = askHelpers() ?? [host, platform].filter(Boolean).join(' ');
  return [where, diagnostics?.version].filter(Boolean).join(' ');
}

/** The type says that there is always a context, with everything; before the host answers there is none. */
function knownContext(context: Partial<Office.Context> | undefined): Partial<Office.Context> {
  return context ?? {};
}
