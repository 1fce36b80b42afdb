/** Says where everything is, with a first question to paste. */
export function announce(address: string, seconds: number): void {
  const query = '{ province(code: \\"04\\", asOf: \\"2020-02-15\\") { fullName districts { totalCount } } }';
  console.log(`
NTM Atlas đã sẵn sàng · is ready (${seconds.toFixed(1)} s)

  Trang web · web client      ${address}
  Trình truy vấn · explorer   ${address}/explorer
  Lược đồ · schema            ${address}/schema.graphql

  Câu hỏi đầu tiên · a first question:
  curl -s ${address}/graphql -H 'content-type: application/json' -d '{"query":"${query}"}'

  Dừng: Ctrl+C · stop: Ctrl+C or SIGTERM
`);
}
