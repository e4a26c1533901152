// Forms that ask for a passkey: the browser's answer goes into the form, which is then sent as any other.

const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const listed = (credentials) => (credentials ?? []).map((it) => ({ ...it, id: bytes(it.id) }));

const made = (question) => navigator.credentials.create({
  publicKey: {
    ...question,
    challenge: bytes(question.challenge),
    user: { ...question.user, id: bytes(question.user.id) },
    excludeCredentials: listed(question.excludeCredentials),
  },
});

const shown = (question) => navigator.credentials.get({
  publicKey: { ...question, challenge: bytes(question.challenge) },
});

const answer = (credential) => {
  const said = credential.response;
  const response = { clientDataJSON: text(said.clientDataJSON) };
  if (said.attestationObject) {
    response.attestationObject = text(said.attestationObject);
    response.transports = said.getTransports?.() ?? [];
  } else {
    response.authenticatorData = text(said.authenticatorData);
    response.signature = text(said.signature);
    if (said.userHandle) response.userHandle = text(said.userHandle);
  }
  return JSON.stringify({
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    response,
    clientExtensionResults: {},
  });
};

const ask = async (form) => {
  const question = JSON.parse(form.dataset.question);
  const failed = form.querySelector('[data-failed]');
  try {
    const credential = await (form.dataset.passkey === 'create' ? made(question) : shown(question));
    form.elements.answer.value = answer(credential);
    form.submit();
  } catch {
    failed.textContent = failed.dataset.failed;
  }
};

for (const form of document.querySelectorAll('form[data-passkey]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(form);
  });
}
