import { products } from './products.js';
import { texts } from './texts.js';

const language = document.documentElement.lang;
const words = texts[language];
const price = new Intl.NumberFormat(language, { style: 'currency', currency: 'ILS', maximumFractionDigits: 0 });
const basket = new Set();

function show() {
  document.title = words.shop;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = words[element.dataset.text];
  for (const element of document.querySelectorAll('[data-label]')) element.ariaLabel = words[element.dataset.label];
  for (const link of document.querySelectorAll('[data-keep-language]')) link.search = `?lang=${language}`;
  document.querySelector(`nav [hreflang=${language}]`).setAttribute('aria-current', 'true');
  document.getElementById('ask').addEventListener('click', () => window.moked?.open());
  document.getElementById('products').append(...products.map(card));
  count();
}

function count() {
  document.getElementById('cart').textContent = basket.size === 0 ? words.empty : words.cart(basket.size);
}

function card(product) {
  const [name, text] = product[language];
  const item = document.createElement('li');
  const picture = Object.assign(new Image(240, 180), { src: `art/${product.picture}.svg`, alt: '' });
  const title = make('h3', name);
  const actions = make('div');
  actions.className = 'actions';
  const add = button(words.add, name, () => {
    basket.add(product);
    add.textContent = words.added;
    count();
  });
  add.className = 'add';
  // The widget's own interface: the form opens with the question begun.
  const ask = button(words.askAbout, name, () => window.moked?.startChat({ subject: `${name}: ` }));
  actions.append(add, ask);
  item.append(picture, title, make('p', text), make('strong', price.format(product.price)), actions);
  return item;
}

function make(tag, text = '') {
  return Object.assign(document.createElement(tag), { textContent: text });
}

function button(text, about, act) {
  const result = Object.assign(make('button', text), { type: 'button', onclick: act });
  result.setAttribute('aria-description', about);
  return result;
}

show();
