/** Ready for submission; not ready; could not be done. Of several files the highest wins. */
export type ExitStatus = 0 | 1 | 2;

/** The status of the whole run. */
export function highest(statuses: readonly ExitStatus[]): ExitStatus {
  return statuses.reduce<ExitStatus>((top, status) => (status > top ? status : top), 0);
}
