/** The floor: what fifty lines without a library do. A window of rows, sort and search, nothing else. */
import { present, rows, type, written } from './measure.js';

const HEIGHT = 24;
const stage = document.getElementById('stage');
stage.innerHTML = `<input type="search"><div class="region"><table>
  <thead><tr><th>Rank<th><button>Title</button><th>Artist<th>Streams<th>Daily</tr></thead>
  <tbody class="above"><tr><td></td></tr></tbody><tbody class="rows"></tbody><tbody class="below"><tr><td></td></tr></tbody>
</table></div>`;
const [field, region, above, body, below] = ['input', '.region', '.above td', '.rows', '.below td'].map((name) => stage.querySelector(name));

let all = [];
let shown = [];
let texts = [];

function show() {
  const from = Math.max(0, Math.floor(region.scrollTop / HEIGHT) - 5);
  const to = Math.min(shown.length, from + 35);
  above.height = from * HEIGHT;
  below.height = (shown.length - to) * HEIGHT;
  body.replaceChildren(
    ...shown.slice(from, to).map((place) => {
      const { rank, title, artist, streams, daily } = all[place];
      const row = document.createElement('tr');
      row.replaceChildren(
        ...[rank, title, artist, written(streams), written(daily)].map((text) => {
          const cell = document.createElement('td');
          cell.textContent = text;
          return cell;
        }),
      );
      return row;
    }),
  );
}

function open(bytes) {
  all = rows(bytes);
  texts = all.map(({ title, artist }) => `${title}\n${artist}`.toLowerCase());
  shown = all.map((_, place) => place);
  show();
}

region.addEventListener('scroll', show);
field.addEventListener('input', () => {
  const text = field.value.toLowerCase();
  shown = [...all.keys()].filter((place) => texts[place].includes(text));
  show();
});
stage.querySelector('button').addEventListener('click', () => {
  shown.sort((a, b) => (texts[a] < texts[b] ? -1 : 1));
  show();
});

present({
  open,
  sort: () => stage.querySelector('button').click(),
  search: (text) => type(field, text),
  first: () => body.querySelector('td:nth-child(2)')?.textContent,
  scroller: () => region,
});
