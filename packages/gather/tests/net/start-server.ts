import { once } from "node:events";
import { createServer as createHttpServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";

/** A server on a free port of this machine, for as long as a test runs. */
export interface TestServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`, or the same of another address. */
  readonly origin: string;
  readonly port: number;
  /** Connections taken so far. */
  readonly connections: () => number;
}

async function listen(server: Server, address: string): Promise<TestServer> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on("connection", (socket: Socket) => {
    connections += 1;
    sockets.add(socket.on("error", () => undefined).on("close", () => sockets.delete(socket)));
  });
  server.listen(0, address);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${address.includes(":") ? `[${address}]` : address}:${port}`,
    port,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** A server that speaks HTTP. A site without a robots.txt, unless the listener answers for it. */
export function startHttpServer(answer: RequestListener, address = "127.0.0.1"): Promise<TestServer> {
  return listen(createHttpServer(answer), address);
}

/** A server that says what it likes to every request but the one for robots.txt, to which it has none. */
export function startRawServer(answer: (socket: Socket) => void): Promise<TestServer> {
  const server = createTcpServer((socket) => {
    socket.once("data", (request) => {
      if (request.toString("latin1").startsWith("GET /robots.txt ")) {
        socket.end("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n");
      } else {
        answer(socket);
      }
    });
  });
  return listen(server, "127.0.0.1");
}

/** Answers for a site without a robots.txt. */
export function withoutRobots(answer: RequestListener): RequestListener {
  return (request, response) => {
    if (request.url === "/robots.txt") response.writeHead(404).end();
    else answer(request, response);
  };
}
