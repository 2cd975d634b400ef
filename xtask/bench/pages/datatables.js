/** DataTables, with rows made when they are shown, as its manual advises for large tables. */
import DataTable from 'datatables.net';
import { present, rows, type, written } from './measure.js';

const stage = document.getElementById('stage');
let table;

present({
  open(bytes) {
    table?.destroy(true);
    const element = document.createElement('table');
    stage.replaceChildren(element);
    table = new DataTable(element, {
      data: rows(bytes),
      deferRender: true,
      pageLength: 25,
      order: [],
      columns: [
        { title: 'Rank', data: 'rank', searchable: false },
        { title: 'Title', data: 'title' },
        { title: 'Artist', data: 'artist' },
        { title: 'Streams', data: 'streams', searchable: false, render: { display: written } },
        { title: 'Daily', data: 'daily', searchable: false, render: { display: written } },
      ],
    });
  },
  sort: () => table.order([1, 'asc']).draw(),
  search: (text) => type(stage.querySelector('input[type=search]'), text),
  first: () => stage.querySelector('tbody td:nth-child(2)')?.textContent,
  scroller: () => null,
});
