/** A fixed piece of XML, both as text and as the bytes that stand in a part. */
export interface Tag {
  readonly text: string;
  readonly bytes: Uint8Array;
}

const ENCODER = new TextEncoder();

/** A tag of these pieces. */
export function tagOf(...pieces: readonly string[]): Tag {
  const text = pieces.join('');
  return { text, bytes: ENCODER.encode(text) };
}
