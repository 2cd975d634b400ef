/** AG Grid Community: the client's row model and the quick filter with its cache. */
import { AllCommunityModule, ModuleRegistry, createGrid } from 'ag-grid-community';
import { present, rows, type, written } from './measure.js';

ModuleRegistry.registerModules([AllCommunityModule]);

const stage = document.getElementById('stage');
const field = document.createElement('input');
field.type = 'search';
const element = document.createElement('div');
element.className = 'region';
stage.append(field, element);
let grid;

field.addEventListener('input', () => grid.setGridOption('quickFilterText', field.value));

const valueFormatter = ({ value }) => written(value);
const getQuickFilterText = () => '';

present({
  open(bytes) {
    grid?.destroy();
    grid = createGrid(element, {
      rowData: rows(bytes),
      cacheQuickFilter: true,
      animateRows: false,
      columnDefs: [
        { field: 'rank', getQuickFilterText },
        { field: 'title' },
        { field: 'artist' },
        { field: 'streams', valueFormatter, getQuickFilterText },
        { field: 'daily', valueFormatter, getQuickFilterText },
      ],
    });
  },
  sort: () => grid.applyColumnState({ state: [{ colId: 'title', sort: 'asc' }] }),
  search: (text) => type(field, text),
  first: () => element.querySelector('.ag-row[row-index="0"] [col-id=title]')?.textContent,
  scroller: () => element.querySelector('.ag-grid-viewport, .ag-body-viewport'),
});
