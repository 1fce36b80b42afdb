import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { faultsInEveryView } from '../../../test/views.ts';
import { KindMark } from '../kind-mark/kind-mark.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import { Answer, AnswerList } from './answer-list.tsx';

const answers = (
  <AnswerList label="Trả lời nhanh">
    <Answer question="Công nhận" detail="Hồ sơ chưa có quyết định nào.">
      <StatusMark shape="unknown" label="Chưa rõ" />
    </Answer>
    <Answer
      as="figure"
      question={<KindMark kind="target" label="Chỉ tiêu" />}
      detail={<a href="/nguon/cao-bang">Nguồn: Báo Cao Bằng</a>}
    >
      đạt chuẩn nông thôn mới, năm 2020
    </Answer>
    <Answer as="none" question={<KindMark kind="result" label="Kết quả" />}>
      Chưa có số liệu
    </Answer>
  </AnswerList>
);

it('answers each question beside it, and says what nobody has reported', async () => {
  await render(answers);
  await expect.element(page.getByRole('region', { name: 'Trả lời nhanh' })).toBeInViewport();
  const figure = page.getByRole('figure');
  await expect.element(figure.getByText('Chỉ tiêu')).toBeInViewport();
  await expect.element(figure.getByText('đạt chuẩn nông thôn mới, năm 2020')).toBeInViewport();
  await expect.element(page.getByText('Chưa có số liệu')).toBeInViewport();
});

it('makes a figure only of what has a source', async () => {
  await render(answers);
  await expect.element(page.getByRole('figure')).toHaveLength(1);
});

it('has no fault in any view', async () => {
  expect(await faultsInEveryView(<main>{answers}</main>)).toEqual([]);
});
