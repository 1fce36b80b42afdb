/** The words of the tree of units. */
export const words = {
  tree: {
    lead: 'Mọi đơn vị vào ngày đang xem, từ tỉnh đến thôn. Mũi tên để đi và mở, Enter để đến trang của đơn vị.',
    heads: {
      name: 'Đơn vị',
      kind: 'Loại',
      standing: 'Công nhận',
      criteria: 'Tiêu chí đạt',
      below: 'Ngay bên dưới',
    },
    outside: 'Ngoài chương trình',
    notAssessed: 'Chưa có số liệu',
    noList: 'Chưa có danh sách',
    failed: 'Không tải được các đơn vị bên trong.',
    basis: 'Tiêu chí đạt là theo lần đánh giá mới nhất đến ngày này; nguồn của nó ở trang của xã.',
  },
};

export type TreeWords = typeof words;
