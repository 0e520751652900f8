import { splitPersons } from '../../src/core/text/persons';

const names = (text: string) => splitPersons(text).map(({ name }) => name);

test.each([
  ['李明远', ['李明远']],
  ['周  正', ['周正']],
  ['周 正', ['周正']],
  ['周  正何雨桐', ['周正', '何雨桐']],
  ['王立安赵小川', ['王立安', '赵小川']],
  ['郭小满孙可心周  正', ['郭小满', '孙可心', '周正']],
  ['周  正\n\n何雨桐', ['周正', '何雨桐']],
  ['王立安\n\n周  正\n\n何雨桐', ['王立安', '周正', '何雨桐']],
  ['王立 何雨', ['王立', '何雨']],
  ['王立安、何雨桐', ['王立安', '何雨桐']],
  ['王小明李四', ['王小明', '李四']],
  ['欧阳文静', ['欧阳文静']],
  ['欧阳文静周正', ['欧阳文静', '周正']],
  ['艾力·买买提', ['艾力·买买提']],
  ['副县长王立安', ['王立安']],
  ['王立安（副区长）', ['王立安']],
  ['王立安、何雨桐等', ['王立安', '何雨桐']],
  ['各分管领导', []],
  ['——', []],
  ['', []],
])('%j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test('spans lead to the name in the raw text', () => {
  const text = '周\u3000正何雨桐';
  expect(splitPersons(text).map((p) => text.slice(...p.span))).toEqual(['周\u3000正', '何雨桐']);
});
