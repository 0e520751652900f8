import type { QueryInfo } from './messages';

/** The names that a query asks for, nested; `all` for every plain property. */
export interface QueryNode {
  all: boolean;
  readonly children: Map<string, QueryNode>;
}

/** The tree of a query: `worksheet/name` asks for `name` within `worksheet`. */
export function queryTree({ Select = [], Expand = [] }: QueryInfo): QueryNode {
  const root: QueryNode = { all: Select.length === 0, children: new Map() };
  for (const path of [...Select, ...Expand]) {
    let node = root;
    for (const name of path.toLowerCase().split(/[/.]/)) {
      if (name === '*') node.all = true;
      else node = childOf(node, name);
    }
  }
  fillLeaves(root);
  return root;
}

function childOf(node: QueryNode, name: string): QueryNode {
  const known = node.children.get(name);
  if (known !== undefined) return known;
  const child: QueryNode = { all: false, children: new Map() };
  node.children.set(name, child);
  return child;
}

function fillLeaves(node: QueryNode): void {
  if (node.children.size === 0) node.all = true;
  for (const child of node.children.values()) fillLeaves(child);
}
