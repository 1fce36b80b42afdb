import { expect, it } from 'vitest';

it.each([400, 600])('draws every Vietnamese letter in weight %i from the text font alone', async (weight) => {
  const letters = 'Xã Đình Phong, ẩ ỗ ặ ữ ợ ỵ đ ơ ư ĩ ũ';
  const faces = await document.fonts.load(`${weight} 16px "Be Vietnam Pro"`, letters);
  expect(faces.map((face) => face.status)).toEqual(['loaded']);
});

it.each([400, 600])(
  'takes the digits of a column in weight %i from the font that has them, and its words from the text font',
  async (weight) => {
    const faces = await document.fonts.load(`${weight} 16px "Noto Sans Digits"`, '1.234,5 %');
    expect(faces.map((face) => face.status)).toEqual(['loaded']);
    expect(await document.fonts.load(`${weight} 16px "Noto Sans Digits"`, 'xã')).toEqual([]);
  },
);

it('lines up the digits of a column of numbers', () => {
  const width = (text: string) => {
    const cell = document.createElement('span');
    cell.className = 'num';
    cell.textContent = text;
    document.body.append(cell);
    const { width: measured } = cell.getBoundingClientRect();
    cell.remove();
    return measured;
  };
  expect(width('1.111,1')).toBeCloseTo(width('4.444,4'), 1);
});
