/** Tabulator with its virtual rows. It has no search of its own: its filter is called for each key, as its manual shows. */
import { TabulatorFull as Tabulator } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.css';
import { present, rows, type, written } from './measure.js';

const stage = document.getElementById('stage');
const field = document.createElement('input');
field.type = 'search';
stage.append(field);
let table;

field.addEventListener('input', () => {
  const text = field.value.toLowerCase();
  if (!text) return table.clearFilter();
  return table.setFilter((row) => row.title.toLowerCase().includes(text) || row.artist.toLowerCase().includes(text));
});

const formatter = (cell) => written(cell.getValue());

present({
  open(bytes) {
    table?.destroy();
    const element = document.createElement('div');
    stage.replaceChildren(field, element);
    table = new Tabulator(element, {
      height: 600,
      layout: 'fitColumns',
      data: rows(bytes),
      columns: [
        { title: 'Rank', field: 'rank' },
        { title: 'Title', field: 'title' },
        { title: 'Artist', field: 'artist' },
        { title: 'Streams', field: 'streams', formatter },
        { title: 'Daily', field: 'daily', formatter },
      ],
    });
  },
  sort: () => table.setSort('title', 'asc'),
  search: (text) => type(field, text),
  first: () => stage.querySelector('.tabulator-row [tabulator-field=title]')?.textContent,
  scroller: () => stage.querySelector('.tabulator-tableholder'),
});
