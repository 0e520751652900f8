import { mergeClasses } from '@fluentui/react-components';
import { replacedSheets, type PlannedSheet } from '../../app/summary-plan';
import type { Book, DerivedSheet, Words } from '../../core';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';

/** Props of {@link Replaced}. */
export interface ReplacedProps {
  readonly book: Book;
  /** The sheets that will be written. */
  readonly sheets: readonly PlannedSheet[];
  readonly chosen: ReadonlySet<DerivedSheet>;
}

/** What becomes of the sheets of the last summary, and of what was typed into them. */
export function Replaced({ book, sheets, chosen }: ReplacedProps) {
  const { t } = useLanguage();
  const parts = useParts();
  const { replaced, deleted } = replacedSheets(book, chosen);
  if (replaced.length + deleted.length === 0) return null;
  const fresh = sheets.filter(({ kind, name }) => chosen.has(kind) && !replaced.includes(name));
  return (
    <div className={mergeClasses(parts.box, parts.doubtful)}>
      {replaced.length > 0 && <div>{t(replacedWords(replaced.length, fresh.length))}</div>}
      {deleted.length > 0 && <div>{t(deletedWords(deleted))}</div>}
    </div>
  );
}

function replacedWords(count: number, fresh: number): Words {
  const more =
    fresh > 0 ? { zh: `，新加 ${fresh} 张`, en: ` and ${fresh} added` } : { zh: '', en: '' };
  return {
    zh: `将替换上次的 ${count} 张表${more.zh}。表里手工写的内容会丢失，要留的先抄出来。`,
    en: `${count} sheets of the last summary are replaced${more.en}. What was typed into them is lost; copy what you want to keep.`,
  };
}

function deletedWords(names: readonly string[]): Words {
  return {
    zh: `上次的${names.map((name) => `“${name}”`).join('')}没有选，会删去。`,
    en: `Not chosen this time, so deleted: ${names.join(', ')}.`,
  };
}
