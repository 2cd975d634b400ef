import 'milestream';

const WIDGET = `<mile-stream view="counter" artist="bts" threshold="100M" as-of="2022-04-14">
  <p>89 BTS songs past 100M streams (14 April 2022).</p>
</mile-stream>`;

/** What each address shows: a page of an application that has no framework. */
function draw() {
  const isSecond = location.pathname.startsWith('/second');
  document.querySelector('#page').innerHTML = isSecond ? '<p id="second">The second page.</p>' : WIDGET;
}

document.querySelector('nav').addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState(null, '', event.target.getAttribute('href'));
  draw();
});
addEventListener('popstate', draw);
draw();
