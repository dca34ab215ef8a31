import ts from 'typescript';
import { everywhere, type Found } from './syntax';

const isPlain = (node: ts.Expression): boolean =>
  ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);

/** What stands in a database statement besides its own words. */
export const spliced = (): readonly Found[] =>
  everywhere((node) => {
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
    const [first] = node.arguments;
    if (node.expression.name.text !== 'query' || !first || isPlain(first)) return null;
    if (!ts.isTemplateExpression(first)) return first.getText().split('\n', 1)[0] ?? '';
    return first.templateSpans.map(({ expression }) => expression.getText()).join(' ');
  });

/** Patterns put together while running. */
export const builtPatterns = (): readonly Found[] =>
  everywhere((node) =>
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    node.expression.getText() === 'RegExp' &&
    node.arguments?.[0] &&
    !isPlain(node.arguments[0])
      ? node.arguments[0].getText()
      : null,
  );

export const patternLiterals = (): readonly Found[] =>
  everywhere((node) => (node.kind === ts.SyntaxKind.RegularExpressionLiteral ? node.getText() : null));
