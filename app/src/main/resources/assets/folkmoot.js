// Every page works without this file; it only tidies up after htmx.

// A list that could not be fetched is asked for again as a whole page, which says what is wrong.
document.addEventListener('htmx:response:error', (event) => {
  const address = event.detail?.ctx?.request?.action;
  if (address) location.assign(address);
});
