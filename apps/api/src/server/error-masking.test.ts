import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { BadInput } from '../builder/bad-input.ts';
import { maskError } from './error-masking.ts';

const refusal = new BadInput({ code: 'BAD_USER_INPUT', vi: 'Ngày không có thật.', en: 'No such day.' });

describe('an error on its way to a stranger', () => {
  it('keeps the code of a refusal that the library wrapped in one of its own', () => {
    const wrapped = new GraphQLError('Variable "$asOf" got invalid value', { originalError: refusal });
    const formatted = { message: wrapped.message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
    expect(maskError(formatted, wrapped)).toEqual({
      message: wrapped.message,
      extensions: { code: 'BAD_USER_INPUT', messageVi: 'Ngày không có thật.', messageEn: 'No such day.' },
    });
  });

  it('says nothing of a failure but where it happened', () => {
    const failure = new GraphQLError('connect ECONNREFUSED 10.0.0.7:5432', { originalError: new Error('at db.ts:3') });
    const masked = maskError({ message: failure.message, path: ['nation', 'targets'] }, failure);
    expect(masked).toMatchObject({ path: ['nation', 'targets'], extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(JSON.stringify(masked)).not.toMatch(/ECONNREFUSED|5432|db\.ts/);
  });

  it('names the limit where so many levels overflow the parser that the engine speaks up', () => {
    const overflow = new GraphQLError('Maximum call stack size exceeded', { originalError: new RangeError('x') });
    const syntax = new GraphQLError(overflow.message, { originalError: overflow });
    const masked = maskError({ message: syntax.message, extensions: { code: 'GRAPHQL_PARSE_FAILED' } }, syntax);
    expect(masked).toEqual({
      message: 'The query nests too deep to be read; at most 15 levels are allowed.',
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  });
});
