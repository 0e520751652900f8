import type { Source } from '../../ledger/source';
import type { Prose } from '../../text/prose/facts';
import { runningText } from '../../text/prose/running-text';
import { phrase, type Phrase, type ProseFigure } from '../pairing/phrase';
import type { ReadText } from '../pairing/candidates';
import { piecesOf, type Piece } from './pieces';
import { ALL_DONE, AT_WORK, BEGUN, stepsIn, type FoundStep, type Step } from './steps';

/** How far something has got, as a clause says it. */
export type Aspect = 'done' | 'doing' | 'planned' | 'not';

/** What one clause of a report says of steps. */
export interface Statement {
  readonly aspect: Aspect;
  readonly steps: readonly Step[];
  /** Of some of the works only: 5个小区已完工, 部分路段. */
  readonly some: boolean;
  readonly words: string;
  readonly phrase: Phrase;
  /** Number of its sentence within its text. */
  readonly sentence: number;
  readonly from: Source;
}

/** Tried in order; the first that a clause holds. Each with a clause that it decides, for the tests. */
export const ASPECT_RULES: readonly {
  readonly aspect: Aspect;
  readonly words: RegExp;
  readonly example: string;
}[] = [
  {
    aspect: 'not',
    words:
      /尚未|还未|仍未|暂未|未能|未(?:开工|动工|进场|启动|完成|招标|实施|开始|验收|到位|批复|封顶)|停工|暂停|搁置|无法/,
    example: '项目尚未开工',
  },
  {
    aspect: 'planned',
    words:
      /预计|预期|计划(?:于|在|\d|年|近|下|本|明|开|完|进|启|到)|拟(?!定)|将(?:于|在|开|启|进|完|会|按|尽|继|陆|全)|即将|力争|争取|确保|下一?步|待(?!遇)|准备|届时|有望|后(?:再|即可|方可|实施|开始|开工|进行|启动|组织)/,
    example: '预计10月完工',
  },
  {
    aspect: 'doing',
    words:
      /正在|正(?:进行|开展|组织|办理|施工)|(?:进行|推进|办理|施工|建设|审批|评审|编制|改造|招标)(?:之)?中(?!心|标|央|学)|加快|抓紧|陆续|有序推进|积极推进|基本|接近/,
    example: '正在办理施工许可',
  },
  {
    aspect: 'done',
    words: /已|完成|完毕|结束|均|全部|通过|取得|获得|签订|下达|了|到位|办结/,
    example: '已完成招投标',
  },
];

const SOME = /部分|其中|个别|多数|一期|首批|第一批|标段/;

/** What a report says of steps, clause by clause. Linear in the length of the text. */
export function statementsIn({ prose, from }: ReadText): Statement[] {
  const running = runningText(prose.raw);
  const { text } = prose;
  const pieces = joined(piecesOf(text), text);
  const figures = figuresOf(pieces, prose.figures);
  return pieces.flatMap((piece, i): Statement[] => {
    const words = text.slice(piece.from, piece.to);
    const own = figures[i] ?? [];
    const counted = own.length > 0;
    const found = stepsIn(words);
    const share = NO_WORK.test(words) ? null : shareIn(own);
    const said = aspectOf(words, found);
    if (said === null && share === null) return [];
    const aspect = share !== null && share < 1 && said !== 'planned' ? 'doing' : (said ?? 'done');
    const steps = found.map(({ step }) => step);
    // 已铺设管道2800米: so much is done of it, not all.
    const some = (counted && share !== 1 && !/全部|均|都/.test(words)) || SOME.test(words);
    const worked = found.length === 0 ? workOf(aspect, isWork(own, words), share) : [];
    const span = running.toRaw(piece.from, piece.to);
    return [
      {
        aspect,
        steps: [...steps, ...worked],
        some,
        words: words.trim(),
        phrase: phrase(aroundIn(text, piece)),
        sentence: piece.sentence,
        from: { at: from.at, span },
      },
    ];
  });
}

/** What is counted where nothing was built or served. */
const NO_WORK =
  /会议|座谈|调研|走访|文件|协议|宣传|资金|投资|人员|干部|督查|检查|专班|小组|方案|制度/;
const NO_WORK_KINDS: ReadonlySet<string> = new Set(['money', 'time', 'day', 'month', 'hour', '份']);

/** Something built or served was counted. */
function isWork(figures: readonly ProseFigure[], words: string): boolean {
  if (NO_WORK.test(words)) return false;
  return figures.some(
    (figure) =>
      figure.kind === 'quantity' &&
      figure.claim === 'achieved' &&
      !NO_WORK_KINDS.has(figure.unit?.kind ?? ''),
  );
}

/** 完成工程量的45%, 完成筛查1140人 say that work goes on, 完成工程量的100% that it is done. */
function workOf(aspect: Aspect, work: boolean, share: number | null): Step[] {
  if (share !== null) return share < 1 ? [AT_WORK] : [ALL_DONE];
  return aspect === 'done' && work ? [AT_WORK] : [];
}

/** The share of the work that a clause claims; null without one. */
function shareIn(figures: readonly ProseFigure[]): number | null {
  const share = figures.find(
    (figure) =>
      figure.kind === 'percentage' &&
      !figure.points &&
      (figure.base === 'work' || figure.base === 'target'),
  );
  return share === undefined ? null : Math.min(1, share.value);
}

/** Letters of its clause on each side of a piece that say what it is about. */
const AROUND = 40;

function aroundIn(text: string, { from, to, clause: [first, last] }: Piece): string {
  return text.slice(Math.max(first, from - AROUND), Math.min(last, to + AROUND));
}

/** 招标|尚未完成, 主体|正在施工: steps whose aspect only the next stretch tells. */
function joined(pieces: readonly Piece[], text: string): Piece[] {
  const result: Piece[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i];
    const next = pieces[i + 1];
    if (piece === undefined) continue;
    const adjoins = next !== undefined && next.from === piece.to;
    if (adjoins && isOpen(text, piece) && namesNone(text.slice(next.from, next.to))) {
      result.push({ ...piece, to: next.to });
      i += 1;
    } else result.push(piece);
  }
  return result;
}

/** No step of its own: 正在施工 goes with what stands in front of it. */
function namesNone(words: string): boolean {
  return stepsIn(words).every(({ step }) => step.name === AT_WORK.name);
}

function isOpen(text: string, { from, to }: Piece): boolean {
  const words = text.slice(from, to);
  const found = stepsIn(words);
  return found.length > 0 && aspectOf(words, found) === null;
}

function aspectOf(words: string, found: readonly FoundStep[]): Aspect | null {
  const rule = ASPECT_RULES.find((one) => one.words.test(words));
  const begins = /启动|开始|着手/.test(words) && !found.some(({ step }) => step.rank === BEGUN);
  if (rule !== undefined) return rule.aspect === 'done' && begins ? 'doing' : rule.aspect;
  return found.some(({ step }) => step.event) ? 'done' : null;
}

/** The figures of each piece; both are in the order of the text. */
function figuresOf(pieces: readonly Piece[], figures: Prose['figures']): ProseFigure[][] {
  let at = 0;
  return pieces.map(({ from, to }) => {
    const own: ProseFigure[] = [];
    for (let figure = figures[at]; figure !== undefined && figure.to <= to; figure = figures[at]) {
      if (figure.from >= from && !figure.bracketed) own.push(figure);
      at += 1;
    }
    return own;
  });
}
