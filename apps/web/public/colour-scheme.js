// Runs before the first paint, so that a dark screen does not flash white. A file of its own: the content security
// policy allows no script inside the page. The key and the values are those of src/app/colour-scheme.ts.
(function () {
  var wanted = null;
  try {
    wanted = localStorage.getItem('pruefwerk.colour-scheme');
  } catch (error) {
    wanted = null;
  }
  var dark =
    wanted === 'dark' || (wanted !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
