// Shows the words that the address of the page carries: what happened and what to do, in two languages.
(function () {
  'use strict';

  function put(id, text) {
    document.getElementById(id).textContent = text;
  }

  var words;
  try {
    words = JSON.parse(decodeURIComponent(location.hash.slice(1)));
  } catch {
    words = [];
  }
  put('what', String(words[0] || ''));
  put('to-do', String(words[1] || ''));
  put('other', String(words[2] || '') + '. ' + String(words[3] || ''));
})();
