// Keyboard shortcuts of the staff; the page /desk/keys lists them, and switches them off. They do nothing in a field, nor
// together with Control, Alt or a system key.

const TYPED = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=submit], [type=button])';
const ROWS = 'main :is(.tasks > li, .results > li, ul.plain > li, tbody > tr)';
const PATIENCE = 2000;

const dialog = document.getElementById('keys');
const answers = () => [...document.querySelectorAll('main form[method=post] input[type=radio]')];
let going = -PATIENCE;

const focused = (element) => {
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
  return Boolean(element);
};

const step = (by) => {
  const rows = [...document.querySelectorAll(ROWS)].filter((row) => row.querySelector('a, button'));
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = here < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(here + by, 0), rows.length - 1);
  return focused(rows[next]?.querySelector('a, button'));
};

const choose = (number) => {
  const answer = answers()[number - 1];
  answer?.click();
  return focused(answer);
};

const go = (key) => {
  const link = dialog.querySelector(`a[data-key="${CSS.escape(key)}"]`);
  link?.click();
  return Boolean(link);
};

const actions = {
  '?': () => dialog.showModal() ?? true,
  '/': () => focused(document.querySelector('main :is(input[type=search], input[name=q])')),
  j: () => step(1),
  k: () => step(-1),
  d: () => focused(answers()[0]?.form.querySelector('button')),
};

const pressed = ({ key, timeStamp }) => {
  if (timeStamp - going < PATIENCE) {
    going = -PATIENCE;
    return go(key);
  }
  if (key === 'g') going = timeStamp;
  return key === 'g' || (/^[1-9]$/.test(key) ? choose(Number(key)) : Object.hasOwn(actions, key) && actions[key]());
};

document.addEventListener('keydown', (event) => {
  const meant = !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
  if (meant && !dialog.open && !event.target.closest?.(TYPED) && pressed(event)) event.preventDefault();
});
