import type { Scheme, Words } from '../../core';

/** A scheme and its limits in one line: `默认：差 5 个、20 个百分点`. */
export function schemeText({ name, limits }: Scheme): Words {
  const { behind, seriouslyBehind, seriousShare } = limits;
  const [slow, serious] = [Math.abs(behind), Math.abs(seriouslyBehind)];
  if (seriousShare !== null && serious >= 100) {
    return {
      zh: `${name.zh}：低于序时、不到其 ${seriousShare}%`,
      en: `${name.en}: below pace, below ${seriousShare}% of it`,
    };
  }
  return {
    zh: `${name.zh}：差 ${slow} 个、${serious} 个百分点`,
    en: `${name.en}: ${slow} and ${serious} points behind`,
  };
}
