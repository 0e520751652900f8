// Runs before everything else, in whatever view the host has: old Internet Explorer too. ES5 only.
// Shows one of the texts that stand hidden in the page where the add-in cannot run.
(function () {
  'use strict';
  var WAIT = 10000;
  var FLOOR = '1.14';
  var isReady = false;

  function show(id) {
    var panes = document.getElementById('pane');
    var text = document.getElementById(id);
    if (panes) panes.style.display = 'none';
    if (text) text.style.display = 'block';
  }

  function hide(id) {
    var text = document.getElementById(id);
    if (text) text.style.display = 'none';
  }

  // Views that know no modules cannot run the pane.
  if (!('noModule' in document.createElement('script'))) {
    window.addEventListener('load', function () {
      show('gate-view');
    });
    return;
  }

  function ready(info) {
    isReady = true;
    hide('gate-silent');
    var pane = document.getElementById('pane');
    if (pane) pane.style.display = '';
    if (!info || info.host !== 'Excel') show('gate-outside');
    else if (!window.Office.context.requirements.isSetSupported('ExcelApi', FLOOR))
      show('gate-host');
  }

  window.addEventListener('load', function () {
    if (window.Office && window.Office.onReady) window.Office.onReady(ready);
  });
  window.setTimeout(function () {
    if (!isReady) show('gate-silent');
  }, WAIT);
})();
