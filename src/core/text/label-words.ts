import type { State } from '../ledger/state';
import { squeezed } from './normalise';

/**
 * Status words of ledgers by class, compared by class and never by word. 持续推进 and 常态化推进 are
 * on track: they say that work goes on, while 长期保持 says that it has no end. 未启动 and 未开工 are
 * behind: something that should have begun has not. Where a word holds another (未完成, 已完成), the
 * longest one decides.
 */
const WORDS: Readonly<Record<Exclude<State, 'not-applicable' | 'unknown'>, string>> = {
  closed: '已销号 销号 已办结销号 完成销号 已销号办结',
  completed:
    '已完成 完成 全部完成 已全部完成 全面完成 已办结 办结 已完结 完结 已竣工 竣工 已完工 完工 已建成 建成 已建成投用 已投用 投用 ' +
    '已交付 已达标 达标 提前完成 超额完成 按期完成 按时完成 如期完成 已落实 落实到位 已验收 验收合格 已兑现 任务完成 完成任务 ' +
    '年度任务已完成 目标已完成 completed complete done finished 100%',
  'on-track':
    '正常推进 正在推进 有序推进 按序时推进 进行中 推进中 正常 正在进行 序时推进 正在实施 实施中 按计划推进 按进度推进 顺利推进 ' +
    '稳步推进 加快推进 有序开展 正常开展 正在办理 办理中 正在建设 在建 建设中 达到序时进度 符合序时进度 按时序推进 按时序进度推进 ' +
    '达序时 达到序时 超序时 超序时进度 快于序时进度 序时进度 基本达到序时 持续推进 常态化 常态化推进 常态推进 持续开展 已开工 已启动 ' +
    '推进较快 快 进展正常 推进正常 运行正常 达到时序进度 符合时序进度 已达序时 已达序时进度 基本完成 即将完成 主体完工 主体封顶 绿灯 绿色 绿牌 进展顺利 进展较快 推进顺利 正常进行 按期推进 有效推进 正有序推进 onTrack on-track ontrack inprogress ongoing underway',
  behind:
    '推进缓慢 进展缓慢 缓慢 滞后 进度滞后 进展滞后 推进滞后 略有滞后 轻微滞后 稍有滞后 稍慢 较慢 进度较慢 进度缓慢 推进较慢 进展较慢 ' +
    '未达序时 未达到序时 未达序时进度 未达到序时进度 慢于序时进度 低于序时进度 落后 落后序时进度 未启动 未开工 尚未启动 尚未开工 未实施 ' +
    '未开展 尚未开展 尚未实施 停工 暂停 停滞 慢 未达标 待启动 待开工 滞后于序时进度 黄灯 黄色 黄牌 behind delayed slow notstarted',
  'seriously-behind':
    '严重滞后 进展严重滞后 进度严重滞后 推进严重滞后 严重缓慢 严重落后 滞后严重 推进严重缓慢 红灯 红色 红牌 seriouslybehind',
  overdue:
    '未完成 逾期 逾期未完成 超期 超期未完成 已逾期 到期未完成 未按期完成 未按时完成 未如期完成 逾期未办结 未办结 未完工 未竣工 overdue late',
  standing:
    '长期保持 长期坚持 长期推进 长期 长期任务 长期落实 逐月 逐月落实 逐月推进 按月落实 长期实施 长效推进 standing',
};

/** `是` and `否` answer 进度是否滞后: they are no status words of their own elsewhere. */
const ANSWERS = new Set(['是', '否']);

const CLASS: ReadonlyMap<string, State> = new Map(
  (Object.entries(WORDS) as [State, string][]).flatMap(([state, words]) =>
    words.split(' ').map((word): [string, State] => [word.toLowerCase(), state]),
  ),
);

/** 已完成 with what was finished: 已完成年度目标任务. */
const FINISHED =
  /^(?:已经?|全部|全面|提前|超额|如期|按期|按时|顺利|圆满)+完成(?:年度|全年|既定|目标|任务|整改|建设|改造|工作|计划)*$/;

/** Signs set before a status word: symbols, bullets, numbers in a list. */
const DECORATION = /^[◆★●▲■▼◇○√✓✔×✗☑☐·•\-—\s]+|[。.；;!！\s]+$/gu;

/**
 * Class of a status word; null where it is none we know. White space and line feeds inside do not
 * count (`正常⏎推进`). `extra` (from 设置) beats the built-in list.
 */
export function labelState(text: string, extra: ReadonlyMap<string, State>): State | null {
  const word = squeezed(text).replace(DECORATION, '');
  if (word === '') return null;
  const given = extra.get(word) ?? extra.get(text.trim());
  if (given !== undefined) return given;
  if (ANSWERS.has(word)) return null;
  const known = CLASS.get(word.toLowerCase()) ?? CLASS.get(word.replace(/中$/, ''));
  return known ?? (FINISHED.test(word) ? 'completed' : withoutRemark(word));
}

/** State of an answer to 进度是否滞后: 是 → behind, 否 → on track; other words as labels. */
export function lateAnswer(text: string, extra: ReadonlyMap<string, State>): State | null {
  const word = squeezed(text);
  if (word === '是') return 'behind';
  return word === '否' ? 'on-track' : labelState(text, extra);
}

/** `已完成（5月）`, `进展缓慢，因征地`: the word in front of a bracket or comma. */
function withoutRemark(word: string): State | null {
  const front = /^[^（(，,；;：:]+/.exec(word)?.[0] ?? '';
  return front === word ? null : (CLASS.get(front.toLowerCase()) ?? null);
}
