import type { Words } from '../../words';
import type { Claim } from './facts';

const words = (zh: string, en: string): Words => ({ zh, en });

/** What a text says of a figure, in a word. */
export const CLAIM_WORDS: Readonly<Record<Claim, Words>> = {
  achieved: words('已完成', 'done'),
  started: words('已开工', 'begun'),
  early: words('前期', 'a step before'),
  partial: words('部分工序', 'a part of the work'),
  ongoing: words('进行中', 'going on'),
  remaining: words('未完成', 'not done'),
  planned: words('计划', 'planned'),
  potential: words('建成后可达', 'possible later'),
  stated: words('只提到', 'named only'),
};
