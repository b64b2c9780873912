import { expect, test } from '@jest/globals';
import type { Contact } from '../../src/plan/contacts/contact.js';
import { contactsToMarkdown, contactsToTerminal } from '../../src/report/contacts.js';

const contact = (more: Partial<Contact>): Contact => ({
  subject: { host: 'mail.example.com' },
  service: 'smtp',
  to: '[2001:db8::25]:25',
  purpose: 'a dialogue',
  ...more,
});
const ENDPOINT = [contact({ most: 4 }), contact({ most: 2, purpose: 'more', when: 'TLS is offered' })];

test('an endpoint stands once, plain to copy, with all of its purposes and connections', () => {
  const lines = contactsToTerminal(ENDPOINT).split('\n');
  expect(lines.filter((line) => line.includes(' [2001:db8::25]:25 '))).toHaveLength(1);
  expect(
    lines.slice(0, 4).map((line) =>
      line
        .trim()
        .split(/\s{2,}/)
        .at(-1),
    ),
  ).toEqual([
    'mail.example.com',
    'at most 6 connections in all:',
    'a dialogue; at most 4 connections',
    'more; at most 2 connections; only if TLS is offered',
  ]);
});

test.each([40, 60, 80, 100, 160])(
  'within %i columns purposes are wrapped, beside or below, and none is lost',
  (columns) => {
    const purpose = 'a dialogue about one thing and another, and then about many more of them, until nothing is left';
    const told = contactsToTerminal([...ENDPOINT, contact({ to: `${'x'.repeat(25)}:25`, purpose })], columns);
    expect(Math.max(...told.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
    expect(told.replace(/\s+/g, ' ')).toContain(purpose);
  },
);

test('hosts and domains have their own block, also those of one name', () => {
  const told = contactsToTerminal([
    contact({ subject: {}, service: 'resolver', to: '192.0.2.53:53' }),
    ...ENDPOINT,
    contact({ subject: { domain: 'mail.example.com' }, service: 'dns', to: 'mail.example.com', types: ['A', 'AAAA'] }),
  ]);
  expect(told.match(/^\S.*$/gm)?.slice(0, 4)).toEqual([
    'From where it runs',
    'mail.example.com',
    'Domain mail.example.com',
    '1 host, 1 sender domain.',
  ]);
  expect(told).toContain('mail.example.com A AAAA');
});

const HOSTILE = 'x\u001b[2J\n::error::y|<b>@octocat\u202e';

test('what is hostile stays text', () => {
  const contacts = [contact({ subject: { host: HOSTILE }, to: HOSTILE, purpose: HOSTILE, when: HOSTILE })];
  const told = contactsToTerminal(contacts);
  expect(told).not.toMatch(/\u001b|\u202e|^\s*::error/m);
  const markdown = contactsToMarkdown(contacts);
  expect(markdown).not.toMatch(/\u001b|\u202e|<b>|@octocat|^::error/m);
  const [, , row] = markdown.match(/^\|.*\|$/gm)!;
  expect(row?.match(/\|/g)).toHaveLength(4);
});

test('Markdown keeps to its limit, and says how much is left', () => {
  const contacts = Array.from({ length: 50 }, (_, n) => contact({ subject: { host: `mx${n}.example.com` } }));
  const markdown = contactsToMarkdown(contacts, 5000);
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(5000);
  const shown = markdown.match(/<details>/g)!.length;
  expect(markdown).toContain(`… and ${50 - shown} more`);
  expect(contactsToMarkdown(contacts).match(/<details>/g)).toHaveLength(50);
});
