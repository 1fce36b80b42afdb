import { BadInput } from './bad-input.ts';

export function badId(): BadInput {
  return new BadInput({
    code: 'BAD_USER_INPUT',
    vi: 'id phải là giá trị id mà API này đã trả về; muốn tìm đơn vị theo tên hãy dùng search(text:).',
    en: 'id must be an id that this API gave; search(text:) finds units by name.',
  });
}
