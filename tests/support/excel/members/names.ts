import type { ModelSheet } from '../model/model-sheet';
import type { ModelWorkbook } from '../model/model-workbook';
import { isValidName, ModelName } from '../model/named-item';
import { asText, HostObject, type Behaviour } from '../protocol/host-object';
import { refuse } from '../protocol/host-error';

/** The names of the workbook, or those of one sheet. */
export class NamesObject extends HostObject {
  readonly type = 'NamedItemCollection';

  constructor(
    readonly workbook: ModelWorkbook,
    readonly sheet: ModelSheet | null,
  ) {
    super();
  }

  get list(): ModelName[] {
    return this.sheet?.names ?? this.workbook.names;
  }

  find(name: unknown): ModelName | null {
    const wanted = asText(name, 'NamedItemCollection.getItem').toLowerCase();
    return this.list.find((item) => item.name.toLowerCase() === wanted) ?? null;
  }
}

/** Names (https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection). */
export const NAMES: Behaviour<NamesObject> = {
  items: (names) => names.list,
  call: {
    GetItem: (names, [name]) =>
      names.find(name) ?? refuse('ItemNotFound', 'NamedItemCollection.getItem'),
    GetItemOrNullObject: (names, [name]) => names.find(name),
    Add: (names, [name, formula]) => {
      const text = asText(name, 'NamedItemCollection.add');
      if (!isValidName(text)) refuse('InvalidArgument', 'NamedItemCollection.add', text);
      if (names.find(text) !== null) refuse('ItemAlreadyExists', 'NamedItemCollection.add', text);
      const item = new ModelName(text, asText(formula, 'NamedItemCollection.add'), names.list);
      names.list.push(item);
      return item;
    },
  },
};

/** One name. */
export const NAMED_ITEM: Behaviour<ModelName> = {
  get: {
    Name: ({ name }) => name,
    Formula: ({ formula }) => formula,
    Visible: ({ visible }) => visible,
  },
  set: {
    Formula: (item, value) => {
      item.formula = asText(value, 'NamedItem.formula');
    },
    Visible: (item, value) => {
      item.visible = value === true;
    },
  },
  call: {
    Delete: (item) => {
      item.names.splice(item.names.indexOf(item), 1);
    },
  },
};
