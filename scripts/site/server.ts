import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { selfSigned } from './certificate.ts';

/** A page to serve: its HTML, or how to make it. */
export type Page = string | Buffer | (() => string | Buffer);

/** host → path with query (`/tin?id=1`) → page. */
export type Sites = Record<string, Record<string, Page>>;

/** The little internet of a test: known hosts over http and https, everything else refused and written down. */
export interface SiteServer {
  /** Port of the proxy on 127.0.0.1: the only way out for the browser. */
  proxyPort: number;
  /** Hosts (`name:port`) somebody asked for and did not get. */
  refused: string[];
  /** Addresses that were served, one for each request. */
  served: string[];
  close(): Promise<void>;
}

function answer(sites: Sites, scheme: string, served: string[]) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    const address = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? 'unknown'}`);
    const page = sites[address.hostname]?.[address.pathname + address.search];
    if (address.pathname !== '/favicon.ico') served.push(address.href);
    if (page === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Không có trang này\n');
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(typeof page === 'function' ? page() : page);
  };
}

const listen = (server: Server) =>
  new Promise<number>((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });

/** Starts the server on free loopback ports. `sites` is read at each request, so hosts may be added later. */
export async function serve(sites: Sites): Promise<SiteServer> {
  const refused: string[] = [];
  const served: string[] = [];
  const sockets = new Set<Socket>();
  const track = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  };

  const secure = createTlsServer(selfSigned(), answer(sites, 'https', served));
  const securePort = await listen(secure);
  const plain = answer(sites, 'http', served);
  const proxy = createServer((request, response) => {
    const host = URL.canParse(request.url ?? '') ? new URL(request.url ?? '').host : undefined;
    if (host && sites[new URL(`http://${host}`).hostname]) return plain(request, response);
    refused.push(host ?? String(request.headers.host));
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, client: Socket) => {
    track(client);
    const [host = '', port] = (request.url ?? '').split(':');
    if (!sites[host] || port !== '443') {
      refused.push(request.url ?? '');
      client.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    const upstream = connect(securePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      client.pipe(upstream).pipe(client);
    });
    track(upstream);
  });
  for (const server of [secure, proxy]) server.on('connection', track);
  const proxyPort = await listen(proxy);

  return {
    proxyPort,
    refused,
    served,
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([secure, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}
