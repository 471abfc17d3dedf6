import type { AddressInfo, Server } from 'node:net';

/** Lets a server listen on this machine alone, and gives its port; 0 takes any free one. Throws where it is taken. */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  }).catch((error: unknown) => {
    throw isTaken(error)
      ? new Error(`포트 ${port}을 다른 프로그램이 쓰고 있습니다. --port로 다른 번호를 적어 주시기 바랍니다.`)
      : error;
  });
  return (server.address() as AddressInfo).port;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
