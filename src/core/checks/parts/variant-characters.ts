/**
 * Characters that look right in a name and are another code point than the standard one: variants
 * retired by the 第一批异体字整理表 (1955), traditional and Japanese forms, which input methods and old
 * fonts slip in. Each pair: as slipped in, as the 通用规范汉字表 (2013) has it.
 */
const PAIRS =
  '徳德 黒黑 毎每 歩步 呉吴 吳吴 産产 戸户 戶户 査查 亜亚 圧压 囲围 栄荣 営营 衛卫 円圆 塩盐 応应 桜樱 価价 ' +
  '壊坏 楽乐 観观 関关 気气 県县 検检 権权 験验 広广 鉱矿 済济 斉齐 渓溪 経经 継继 恵惠 蔵藏 雑杂 続续 対对 ' +
  '帯带 択择 沢泽 団团 庁厅 鉄铁 転转 伝传 図图 売卖 発发 辺边 変变 満满 薬药 様样 労劳 録录 郷乡 曽曾 両两 ' +
  '寛宽 淵渊 渕渊 峯峰 羣群 啓启 甯宁 爲为 裏里 衆众 隣邻 昇升 傑杰 嶽岳 潙沩 濶阔 煙烟 異异 佈布 佔占 週周 ' +
  '佘畲 凃涂 並并 併并 嵗岁 岀出 卽即 旣既 吿告 靑青 淸清 淨净 敎教 硏研 硯砚 稅税 説说 閱阅 黃黄';

const STANDARD: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1, 2)])
    .filter(([variant, standard]) => variant !== standard),
);

const VARIANT = new RegExp(`[${[...STANDARD.keys()].join('')}]`, 'u');

/** The text with standard characters: 徳渊 → 德渊. */
export function plainCharacters(text: string): string {
  if (!VARIANT.test(text)) return text;
  return Array.from(text, (character) => STANDARD.get(character) ?? character).join('');
}

/** The variant characters of a text, each once, in order; `''` where there is none. */
export function variantsIn(text: string): string {
  if (!VARIANT.test(text)) return '';
  return [...new Set(Array.from(text))].filter((character) => STANDARD.has(character)).join('');
}
