import type { SheetDraft } from '../../../core';

/** What a new sheet's part is made of; a height of 0 leaves a row's height to the host. */
export type SheetLayout = Omit<SheetDraft, 'kind' | 'charts'>;
