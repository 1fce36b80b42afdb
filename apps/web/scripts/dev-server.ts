import { createServer } from 'vite';

/** Serves the web client with hot reload; what is not the web client's goes to the API. Arguments: port, API port. */
const [port, apiPort] = process.argv.slice(2).map(Number);
const api = `http://127.0.0.1:${apiPort}`;
const paths = ['/graphql', '/schema.graphql', '/healthz', '/readyz', '/metrics'];

const server = await createServer({
  server: {
    host: '127.0.0.1',
    port,
    strictPort: true,
    proxy: Object.fromEntries(paths.map((path) => [`^${path.replace('.', '\\.')}(\\?|$)`, api])),
  },
});
await server.listen();
server.printUrls();
