import type { ASTVisitor, ValidationContext } from 'graphql';
import { BadInput } from '../builder/bad-input.ts';

/** Validation rule: refuses mutations and subscriptions while the schema has none. graphql 16 finds out by failing. */
export function refuseUnknownOperations(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: ({ operation }) => {
      if (context.getSchema().getRootType(operation)) return;
      context.reportError(
        new BadInput({
          code: 'BAD_USER_INPUT',
          vi: `API này không có ${operation}; hãy hỏi bằng query.`,
          en: `This API has no ${operation}; ask with a query.`,
        }),
      );
    },
  };
}
