/** Sends the issue through a real SMTP server on this machine, and reads what arrived. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { simpleParser } from 'mailparser';
import nodemailer from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { renderNewsletter } from 'datagouv-faq/newsletter';
import { changes, draft, issue } from './issue.js';

const arrived = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      arrived.push(Buffer.concat(chunks));
      done();
    });
  },
});
server.listen(0, '127.0.0.1');
await once(server.server, 'listening');
const transport = nodemailer.createTransport({ host: '127.0.0.1', port: server.server.address().port, secure: false });
await transport.sendMail({ ...issue, from: { name: 'L’équipe de la FAQ', address: 'faq@exemple.gouv.fr' }, to: 'lecteur@exemple.fr' });
transport.close();
await new Promise((resolve) => server.close(resolve));

assert.equal(arrived.length, 1);
const raw = arrived[0].toString('latin1');
assert.ok(!/[^\t\r\n -~]/.test(raw), 'only ASCII travels');
assert.ok(raw.split('\r\n').every((line) => line.length <= 998), 'no line is too long for SMTP');
assert.match(raw, /Content-Type: multipart\/alternative/);
assert.match(raw, /Content-Transfer-Encoding: (?:quoted-printable|base64)/);

const mail = await simpleParser(arrived[0]);
assert.equal(mail.subject, issue.subject);
assert.equal(mail.from.value[0].name, 'L’équipe de la FAQ');
assert.equal(mail.text.replace(/\r\n/g, '\n').trim(), issue.text.trim());
assert.equal(mail.html.replace(/\r\n/g, '\n').trim(), issue.html.trim());
const lists = mail.headers.get('list');
assert.equal(lists.unsubscribe.url, 'https://exemple.gouv.fr/desabonnement?id=42');
assert.equal(lists.unsubscribe.mail, 'desabonnement@exemple.gouv.fr?subject=unsubscribe');
assert.match(raw, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
assert.deepEqual(issue.warnings, []);
assert.deepEqual(
  [changes.added, changes.changed, changes.moved, changes.removed].map(({ length }) => length),
  [2, 3, 1, 1],
);
for (const { title } of [...changes.added, ...changes.changed, ...changes.moved, ...changes.removed]) {
  assert.ok(mail.text.replace(/\s+/g, ' ').includes(title.replace(/\s+/g, ' ')), `the issue tells « ${title} »`);
}

for (const bad of ['Sujet\r\nBcc: voleur@exemple.org', 'Sujet\nX: y', 'Sujet\0']) {
  assert.throws(() => renderNewsletter({ ...draft, subject: bad }), RangeError);
  assert.throws(() => renderNewsletter({ ...draft, sender: { name: bad } }), RangeError);
}
console.log(`sent and read back: ${arrived[0].length} bytes, HTML ${Buffer.byteLength(issue.html)} bytes`);
