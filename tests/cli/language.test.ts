import { languageOf } from '../../src/cli/language';

describe('the language of the locale', () => {
  it.each([
    [{}, 'zh-CN'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'C.UTF-8' }, 'zh-CN'],
    [{ LANG: 'POSIX' }, 'zh-CN'],
    [{ LANG: 'de_DE.UTF-8' }, 'zh-CN'],
    [{ LANG: 'en_GB.UTF-8' }, 'en-US'],
    [{ LANG: 'en' }, 'en-US'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en-US'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: '' }, 'en-US'],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, 'en-US'],
  ])('%j speaks %s', (environment, language) => {
    expect(languageOf(environment)).toBe(language);
  });
});
