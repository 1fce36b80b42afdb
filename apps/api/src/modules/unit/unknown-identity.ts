import { BadInput } from '../../builder/bad-input.ts';

export function unknownIdentity(identity: string): BadInput {
  return new BadInput({
    code: 'UNKNOWN_IDENTITY',
    vi: `Không có đơn vị nào mang identity ${JSON.stringify(identity)}; hãy lấy identity từ search(text:).`,
    en: `No unit has the identity ${JSON.stringify(identity)}; search(text:) gives identities.`,
  });
}
