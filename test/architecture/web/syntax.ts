import ts from 'typescript';
import { filesIn, isSource, isSpec, textOf } from '../source-files';

/** What runs in production: neither specs nor examples nor what only tests start. */
export const running: readonly string[] = filesIn('apps', 'libs').filter(
  (path) =>
    isSource(path) && !isSpec(path) && !/\/examples\/|^libs\/testing\/|\/vite\.config\.|\.d\.ts$/.test(path),
);

export type Found = { readonly path: string; readonly text: string };

const trees = new Map<string, ts.SourceFile>();
const treeOf = (path: string): ts.SourceFile => {
  const known = trees.get(path);
  if (known) return known;
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true, kind);
  trees.set(path, tree);
  return tree;
};

/** `of` answers what is worth telling of a node, or null; every node of every running file is shown to it. */
export const everywhere = (of: (node: ts.Node) => string | null): readonly Found[] =>
  running.flatMap((path) => {
    const found: Found[] = [];
    const look = (node: ts.Node): void => {
      const text = of(node);
      if (text !== null) found.push({ path, text });
      ts.forEachChild(node, look);
    };
    look(treeOf(path));
    return found;
  });

export const importsOf = (name: RegExp): readonly string[] => [
  ...new Set(
    everywhere((node) =>
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier) &&
      name.test(node.moduleSpecifier.text)
        ? node.moduleSpecifier.text
        : null,
    ).map(({ path }) => path),
  ),
];
