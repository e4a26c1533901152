// Every page works without this file; it makes some things easier.

// A list that could not be fetched is asked for again as a whole page, which says what is wrong.
document.addEventListener('htmx:response:error', (event) => {
  const address = event.detail?.ctx?.request?.action;
  if (address) location.assign(address);
});

// In a field with suggestions the arrows go through them, whatever list the browser shows; Enter then keeps the one that
// stands there, and does not yet send the form.
document.addEventListener('keydown', (event) => {
  const field = event.target;
  const names = [...(field.list?.options ?? [])].map((option) => option.value);
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (names.length === 0 || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (by) {
    const here = names.indexOf(field.value);
    field.value = names[here < 0 && by < 0 ? names.length - 1 : (here + by + names.length) % names.length];
    field.dataset.chosen = field.value;
    event.preventDefault();
  } else if (event.key === 'Enter' && field.dataset.chosen === field.value) {
    delete field.dataset.chosen;
    event.preventDefault();
  }
});
