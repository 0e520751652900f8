import { ACTION, PATH, type Batch } from '../protocol/messages';

/** What a batch is for: the add-in's own work, or the client's housekeeping. */
export type BatchPurpose = 'sync' | 'events' | 'housekeeping';

/** One sync as it arrived. */
export interface SyncRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

const REFERENCES = /^_(Keep|Remove)Reference$/;
const EVENTS = /^_(Unr|R)egister\w*Event$/;

/** Tells the add-in's syncs from what the client sends of its own accord. */
export function purposeOf({ Actions, ObjectPaths }: Batch): BatchPurpose {
  const paths = Object.values(ObjectPaths);
  if (paths.some(({ ObjectPathType }) => ObjectPathType === PATH.newObject)) return 'housekeeping';
  const methods = Actions.filter(({ ActionType }) => ActionType === ACTION.method);
  const others = Actions.filter(
    ({ ActionType }) =>
      ActionType !== ACTION.method &&
      ActionType !== ACTION.instantiate &&
      ActionType !== ACTION.trace,
  );
  if (others.length > 0 || methods.length === 0) return 'sync';
  if (methods.every(({ Name }) => REFERENCES.test(Name))) return 'housekeeping';
  return methods.every(({ Name }) => EVENTS.test(Name)) ? 'events' : 'sync';
}

/** Bytes of a text on the wire. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Each half of a surrogate pair stands for two of its four bytes.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
