/** A certificate that nobody has signed but its owner, made anew, so that no key need be kept here. */
import { generateKeyPairSync, sign } from 'node:crypto';

/** A key with its certificate, both in PEM, as a TLS server takes them. */
export function makeSelfSigned(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  // ecdsa-with-SHA256, 1.2.840.10045.4.3.2.
  const algorithm = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));
  const validity = sequence(
    der(0x17, Buffer.from('200101000000Z')),
    der(0x17, Buffer.from('491231235959Z')),
  );
  const [serial, issuer, subject] = [der(0x02, Buffer.from([1])), sequence(), sequence()];
  const content = sequence(serial, algorithm, issuer, validity, subject, spki);
  const signature = der(0x03, Buffer.from([0]), sign('sha256', content, privateKey));
  const base64 = sequence(content, algorithm, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`,
  };
}

function sequence(...contents: readonly Buffer[]): Buffer {
  return der(0x30, ...contents);
}

/** A tag, the length, and the content (X.690, section 8.1). Nothing here is longer than 255 bytes. */
function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const lengths = length < 0x80 ? [length] : [0x81, length];
  return Buffer.concat([Buffer.from([tag, ...lengths]), content]);
}
