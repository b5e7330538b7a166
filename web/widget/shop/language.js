// A classic script, so that it runs before the widget's tag below it is reached.
const wish = new URLSearchParams(location.search).get('lang');
document.documentElement.lang = wish === 'he' ? 'he' : 'en';
document.documentElement.dir = wish === 'he' ? 'rtl' : 'ltr';
