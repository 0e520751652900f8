const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the bytes to the browser to be saved under the name. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the data by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/** `台账.xlsx` → `台账.汇总.xlsx` once a summary was written, as the command line names it. */
export function savedName(name: string, withSummary: boolean): string {
  const [, stem = name, ending = '.xlsx'] = /^(.*?)(\.[^.]+)?$/.exec(name) ?? [];
  return withSummary && !stem.endsWith('.汇总') ? `${stem}.汇总${ending}` : name;
}
