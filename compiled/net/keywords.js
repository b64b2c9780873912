const KEYWORD = /^([A-Z0-9][A-Z0-9-]*)(?:[ \t]+(.*))?$/i;
const OLD_AUTH = /^AUTH=(.*)$/i;
/**
 * EHLO keywords and their parameters (RFC 5321 §4.1.1.1) out of the text of the reply's lines, the first of which names the
 * server. What is no keyword is left out; of a repeated one the first counts. `AUTH=`, which servers send besides `AUTH`
 * for clients older than RFC 2554, adds its mechanisms to those of `AUTH`.
 */
export function keywordsIn(lines) {
    const keywords = Object.create(null);
    const oldAuth = [];
    for (const line of lines.slice(1)) {
        const old = OLD_AUTH.exec(line);
        if (old)
            oldAuth.push(old[1]);
        const [, keyword, parameters = ''] = KEYWORD.exec(line) ?? [];
        if (keyword)
            keywords[keyword.toUpperCase()] ??= parameters.trim();
    }
    if (oldAuth.length > 0)
        keywords['AUTH'] = union(keywords['AUTH'] ?? '', ...oldAuth);
    return keywords;
}
const union = (...lists) => [...new Set(lists.flatMap((list) => list.split(/\s+/)))].join(' ').trim();
