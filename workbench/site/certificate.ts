import { homedir } from 'node:os';
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { generate } from 'selfsigned';

/** What a local https server needs, PEM texts. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/** A certificate for localhost made on the spot, valid for 30 days, trusted by nobody: enough for tests. */
export async function selfSigned(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 30 * 24 * 60 * 60 * 1000),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key, cert };
}

/**
 * The certificate of `npm start`: the developer certificate that Excel on this machine trusts, installed if needed;
 * where that is impossible (no display to ask on, no right to), a self-signed one, and one line that says so.
 */
export async function devCertificate(say: (line: string) => void = console.error): Promise<Certificate> {
  try {
    if (!canAsk()) throw new Error('이 환경에서는 인증서 설치를 확인할 수 없습니다');
    const { getHttpsServerOptions } = await import('office-addin-dev-certs');
    const { key, cert } = await getHttpsServerOptions();
    return { key: key.toString(), cert: cert.toString() };
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    say(
      `개발용 인증서를 설치하지 못하여 임시 인증서를 씁니다(${reason ?? ''}). ` +
        'Excel에서 여시려면 `npx office-addin-dev-certs install`을 먼저 실행하여 주시기 바랍니다.',
    );
    return selfSigned();
  }
}

/** Installing asks for consent; on Linux through sudo, which would wait for ever without a terminal. */
function canAsk(): boolean {
  const installed = existsSync(join(homedir(), '.office-addin-dev-certs', 'localhost.crt'));
  return installed || process.platform !== 'linux' || process.stdin.isTTY;
}
