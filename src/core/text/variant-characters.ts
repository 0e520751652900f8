/**
 * Variant, traditional and compatibility characters that turn up in typed names, and the standard
 * character (通用规范汉字表, 2013; Unicode Unihan kZVariant and kTraditionalVariant).
 */
const PAIRS =
  '徳德 户户 戸户 產产 産产 來来 黃黄 溫温 靑青 淸清 靜静 眞真 敎教 內内 吳吴 呂吕 靈灵 衞卫 爲为 説说 鎭镇 鎮镇 區区 縣县 鄉乡 ' +
  '國国 會会 業业 農农 務务 電电 東东 陽阳 陰阴 龍龙 濟济 灣湾 寶宝 廣广 長长 門门 關关 馬马 楊杨 張张 劉刘 陳陈 趙赵 孫孙 葉叶 ' +
  '鄭郑 鐵铁 銀银 錢钱 鋼钢 錄录 録录 峯峰 羣群 裏里 裡里 綫线 線线 晉晋 強强 彊强 滙汇 匯汇 渊渊 淵渊 渕渊 頴颖 潁颍 竝并 並并 ' +
  '邨村 韻韵 尅克 甦苏 蘇苏 慶庆 豐丰 閤合 閣阁 麗丽 華华 漢汉 萬万 辦办 処处 處处 隊队 園园 圖图 醫医 學学 體体 聯联 協协 衛卫';

const STANDARD: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').flatMap((pair): [string, string][] => {
    const [variant, standard] = Array.from(pair);
    return variant === undefined || standard === undefined || variant === standard
      ? []
      : [[variant, standard]];
  }),
);

/** The text with every variant character replaced by its standard one; lengths do not change. */
export function standardCharacters(text: string): string {
  return Array.from(text)
    .map((character) => STANDARD.get(character) ?? character)
    .join('');
}

/** Variant characters of a text with their standard form, in reading order. */
export function variantCharacters(text: string): { variant: string; standard: string }[] {
  return Array.from(text).flatMap((variant) => {
    const standard = STANDARD.get(variant);
    return standard === undefined ? [] : [{ variant, standard }];
  });
}
