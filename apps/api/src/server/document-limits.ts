import { type ASTVisitor, type DocumentNode, type ValidationContext, visit } from 'graphql';
import { BadInput } from '../builder/bad-input.ts';

/** Asking the same of a dozen units or days takes a dozen aliases; hundreds are an attack. */
const ALIAS_LIMIT = 50;
const DIRECTIVE_LIMIT = 50;

/** Validation rule: refuses documents with more aliases or directives than anybody needs. */
export function limitAliasesAndDirectives(context: ValidationContext): ASTVisitor {
  return {
    Document: (document) => {
      const { aliases, directives } = countIn(document);
      if (aliases > ALIAS_LIMIT) context.reportError(limitExceeded('aliases', aliases, ALIAS_LIMIT));
      if (directives > DIRECTIVE_LIMIT) context.reportError(limitExceeded('directives', directives, DIRECTIVE_LIMIT));
    },
  };
}

function countIn(document: DocumentNode): { aliases: number; directives: number } {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: ({ alias }) => {
      if (alias) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
  });
  return { aliases, directives };
}

const WORDS = {
  aliases: { vi: 'bí danh (alias)', en: 'aliases' },
  directives: { vi: 'chỉ thị (directive)', en: 'directives' },
} as const;

function limitExceeded(limit: keyof typeof WORDS, found: number, to: number): BadInput {
  return new BadInput({
    code: 'LIMIT_EXCEEDED',
    vi: `Truy vấn có ${found} ${WORDS[limit].vi}; được phép nhiều nhất ${to}.`,
    en: `The query has ${found} ${WORDS[limit].en}; at most ${to} are allowed.`,
    allowed: { limit, found, to },
  });
}
