/**
 * Looks at the page as a reader does; runs inside it. Gives what is wrong, a sentence each.
 * All `<details>` are to be open.
 * @param fits whether tables are to be seen as a whole
 */
export function inspect(fits) {
  const problems = [];
  const say = (element, what) =>
    problems.push(`${what}: ${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 80)}"`);
  const body = document.querySelector('.markdown-body');
  const { right, left } = body.getBoundingClientRect();

  /** Whether it can be scrolled to inside of something that stays within the page. */
  const scrolls = (element) => {
    for (let at = element; at && at !== body; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.getBoundingClientRect().right <= right + 1)
        return true;
    return false;
  };

  if (document.documentElement.scrollWidth > window.innerWidth) problems.push('the page scrolls sideways');
  for (const element of body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    if ((box.right > right + 1 || box.left < left - 1) && !scrolls(element)) say(element, 'sticks out');
  }

  for (const table of fits ? body.querySelectorAll('table') : [])
    if (table.scrollWidth > table.clientWidth) say(table, 'scrolls sideways');

  const channel = (value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = ([r, g, b]) => 0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255);
  const rgba = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const over = ([r, g, b, a = 1], below) => [r, g, b].map((value, at) => value * a + below[at] * (1 - a));
  const behind = (element) => {
    const layers = [];
    for (let at = element; at; at = at.parentElement) layers.push(rgba(getComputedStyle(at).backgroundColor));
    return layers.reverse().reduce((below, layer) => (layer.length ? over(layer, below) : below), [255, 255, 255]);
  };
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === '' || seen.has(element)) continue;
    seen.add(element);
    const ground = behind(element);
    const [dark, light] = [luminance(over(rgba(getComputedStyle(element).color), ground)), luminance(ground)].sort(
      (a, b) => a - b,
    );
    if ((light + 0.05) / (dark + 0.05) < 4.5) say(element, 'is hard to read');
    if (Number.parseFloat(getComputedStyle(element).fontSize) < 10) say(element, 'is too small');
  }

  for (const element of body.querySelectorAll('img, script, style, iframe, form, input, svg, video'))
    say(element, 'has no place here');
  for (const link of body.querySelectorAll('a'))
    if (!/^(https:\/\/|#)/.test(link.getAttribute('href') ?? '') || /evil\./.test(link.href))
      say(link, 'leads where a stranger wants');
  if (body.querySelectorAll('h2').length !== 1 || body.firstElementChild?.tagName !== 'H2')
    problems.push('does not begin with its one headline');
  return problems;
}
