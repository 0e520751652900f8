import type { StyleName } from '../sheet/draft';
import type { StyleDefinition } from './style-definition';
import { RULE_STYLES, STATE_NOTE_STYLES, STATE_STYLES } from './style-rule';
import { OVERVIEW_STYLES, PAGE_STYLES, TABLE_STYLES } from './style-table';

/** What every style looks like: the one definition that all adapters translate. */
export const STYLES: Readonly<Record<StyleName, StyleDefinition>> = {
  ...PAGE_STYLES,
  ...TABLE_STYLES,
  ...OVERVIEW_STYLES,
  ...STATE_STYLES,
  ...STATE_NOTE_STYLES,
  ...RULE_STYLES,
};
