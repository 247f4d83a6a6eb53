/** The API reference: Swagger UI on the documents as they are for this emulator. */

/** What Swagger UI leaves behind when its script has run. */
declare const SwaggerUIBundle: (options: object) => {
  preauthorizeApiKey(scheme: string, key: string): void;
};

const documents = [
  { name: 'The contract', file: 'openapi.json', query: '' },
  { name: 'Companions', file: 'companions.json', query: '?companions' },
] as const;

/** The emulator's own token, which is no secret, so that calls can be tried out at once. */
const apifyToken = 'lockproof-token';

function link(text: string, href: string, isCurrent: boolean): HTMLAnchorElement {
  const made = document.createElement('a');
  made.textContent = text;
  made.href = href;
  if (isCurrent) made.setAttribute('aria-current', 'page');
  return made;
}

const chosen = documents.find(({ query }) => query === location.search) ?? documents[0];
const header = document.createElement('header');
const title = document.createElement('h1');
title.textContent = 'API reference';
const nav = document.createElement('nav');
nav.append(
  ...documents.map((each) => link(each.name, `/docs${each.query}`, each === chosen)),
  link('Live page', '/', false),
);
header.append(title, nav);
const main = document.createElement('main');
document.body.replaceChildren(header, main);

const likesDark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.classList.toggle('dark-mode', likesDark.matches);
likesDark.addEventListener('change', follow);
follow();

const ui = SwaggerUIBundle({
  url: `/_lockproof/page/${chosen.file}`,
  domNode: main,
  deepLinking: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  // Otherwise it asks a server on the internet whether the document is valid.
  validatorUrl: null,
  onComplete: () => ui.preauthorizeApiKey('bearer', apifyToken),
});
