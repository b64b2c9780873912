import { embeddedAddress } from './embedded-address.js';
import { organisationalDomain, sameOrganisation } from './names.js';
import { ACCESS_ZONES, HOSTING_ZONES } from './ptr-providers.js';
import { ACCESS_WORDS, DYNAMIC_WORDS, MAIL_WORD, SHARED_WORDS, STATIC_LINE, STATIC_WORDS } from './ptr-words.js';
const CUSTOM = { kind: 'custom', because: '' };
/** Six digits, or ten hexadecimal ones with a digit among them: the number of a customer, or a MAC address. */
const SERIAL = /\d{6,}|(?=[a-f]*\d)[0-9a-f]{10,}/;
/** Default names that number a machine: `vps-123456`, `srv12345`, `h1981597`. */
const NUMBERED = /^(vps|vds|vm[a-z]?|srv|server|host|hwsrv|ns|ks|sd|h|s|v|ip|box|node|cloud|instance|dedi|u)-?\d{5,}$/;
/**
 * What the PTR name of an address tells of it: `dynamic` reads as an access line, `generic-hosting` as the name that a
 * provider gave to the address of a server or a business line, `custom` as a name that somebody chose.
 *
 * @param expected FQDN that the server should have: names in its organisational domain are its operator's own
 */
export function ptrClass(ptr, address, expected) {
    const name = ptr.toLowerCase();
    const domain = organisationalDomain(name) ?? '';
    const below = domain ? name.slice(0, -domain.length).replace(/\.$/, '') : name;
    const facts = {
        labels: below.split('.').filter((label) => label !== ''),
        words: wordsOf(below),
        embedded: embeddedAddress(name, address),
        access: zoneOf(name, ACCESS_ZONES),
        hosting: zoneOf(name, HOSTING_ZONES),
        speaking: /dsl|broadband|bredband|dialup|cable|dhcp|wireless|adsl/.exec(domain)?.[0],
        own: expected !== undefined && sameOrganisation(name, expected),
        lastOctet: Number(address.split('.').at(-1)),
    };
    return facts.embedded === 'whole' ? withAddress(facts, domain) : withoutAddress(facts);
}
function withAddress({ words, hosting, access, speaking, own }, domain) {
    const has = (set) => words.find((word) => set.has(word));
    const holds = 'it holds the address';
    const generic = { kind: 'generic-hosting', because: holds };
    const dynamic = (word) => ({ kind: 'dynamic', because: `${holds}, and \`${word}\`` });
    const changing = has(DYNAMIC_WORDS);
    if (changing)
        return dynamic(changing);
    if (hosting || has(STATIC_WORDS) || /business|hosting|server/.test(domain))
        return generic;
    const line = words.find(isAccess);
    if (line)
        return dynamic(line);
    if (own || words.some((word) => MAIL_WORD.test(word)))
        return generic;
    const shared = has(SHARED_WORDS) ?? access ?? speaking;
    return shared ? dynamic(shared) : generic;
}
function withoutAddress({ labels, words, embedded, hosting, access, speaking, own, lastOctet }) {
    const [first = ''] = labels;
    const has = (set) => words.find((word) => set.has(word));
    const generic = (because) => ({ kind: 'generic-hosting', because });
    const dynamic = (because) => ({ kind: 'dynamic', because });
    if (NUMBERED.test(first) && (hosting || !(own || access)))
        return generic('it numbers a machine');
    if (first === '' || words.some((word) => MAIL_WORD.test(word)))
        return CUSTOM;
    if (hosting && /\d/.test(first))
        return generic(`it is under ${hosting}`);
    const changing = has(DYNAMIC_WORDS);
    const line = words.find(isAccess);
    if (own && !changing && !line)
        return CUSTOM;
    const still = has(STATIC_WORDS);
    const serial = embedded === 'part' || SERIAL.test(first);
    if (still)
        return serial || alone(first, STATIC_LINE) ? generic(`\`${still}\``) : CUSTOM;
    const tells = serial || /\d{3}|\d\D+\d/.test(first) || (first.match(/\d+/g) ?? []).some((run) => Number(run) === lastOctet);
    if (changing && (/\d/.test(first) || alone(first, /^d[yi]nami|dsl$|^dhcp$|^pppoe$/)))
        return dynamic(`\`${changing}\``);
    if (line && (tells || (/\d/.test(first) && wordsOf(first).includes(line))))
        return dynamic(`\`${line}\``);
    const shared = has(SHARED_WORDS) ?? speaking;
    if (shared && serial)
        return dynamic(`a serial number, and \`${shared}\``);
    return access && tells ? dynamic(`it is under ${access}`) : CUSTOM;
}
/** `muedsl` and `dsldevice` too. */
const isAccess = (word) => ACCESS_WORDS.has(word) || /^dsl|dsl$/.test(word);
/** Whole words: `dhcp024-210.adsl-pool` has dhcp024, dhcp, 210, adsl-pool, adsl, pool. */
function wordsOf(text) {
    const tokens = text.split(/[^a-z0-9]+/);
    return [...new Set(tokens.flatMap((token) => [token, ...token.split(/\d+/)]))].filter((word) => /[a-z]/.test(word));
}
const zoneOf = (name, zones) => zones.find((zone) => name.endsWith(`.${zone}`));
/** Whether a label is made of such words and nothing else, as is `dynamic-ip-adsl`. */
const alone = (label, words) => label !== 'ip' && label.split('-').every((word) => words.test(word) || word === 'ip');
