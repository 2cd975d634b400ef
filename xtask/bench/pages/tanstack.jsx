/** A table as React sites build it: TanStack Table for sort and search, TanStack Virtual for the window of rows. */
import {
  FlexRender, columnFilteringFeature, createFilteredRowModel, createSortedRowModel, filterFn_includesString,
  globalFilteringFeature, rowSortingFeature, sortFn_text, tableFeatures, useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { present, rows, type, written } from './measure.js';

const HEIGHT = 24;
const stage = document.getElementById('stage');

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
  filterFns: { includesString: filterFn_includesString },
  sortFns: { text: sortFn_text },
});

const number = { cell: (info) => written(info.getValue()), enableGlobalFilter: false };
const columns = [
  { accessorKey: 'rank', header: 'Rank', enableGlobalFilter: false },
  { accessorKey: 'title', header: 'Title', sortFn: 'text' },
  { accessorKey: 'artist', header: 'Artist' },
  { accessorKey: 'streams', header: 'Streams', ...number },
  { accessorKey: 'daily', header: 'Daily', ...number },
];

function Table({ data }) {
  const [globalFilter, setGlobalFilter] = useState('');
  const region = useRef(null);
  const table = useTable({
    features,
    columns,
    data,
    state: { globalFilter },
    onGlobalFilterChange: setGlobalFilter,
    globalFilterFn: 'includesString',
  });
  const list = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: list.length, getScrollElement: () => region.current, estimateSize: () => HEIGHT, overscan: 5,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <>
      <input type="search" value={globalFilter} onChange={(event) => setGlobalFilter(event.target.value)} />
      <div className="region" ref={region}>
        <table>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => (
                  <th key={header.id}>
                    <button onClick={header.column.getToggleSortingHandler()}><FlexRender header={header} /></button>
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            <tr><td height={above} /></tr>
            {items.map((item) => {
              const row = list[item.index];
              return (
                <tr key={row.id} className="row">
                  {row.getAllCells().map((cell) => <td key={cell.id}><FlexRender cell={cell} /></td>)}
                </tr>
              );
            })}
            <tr><td height={below} /></tr>
          </tbody>
        </table>
      </div>
    </>
  );
}

let root;
let shown = 0;

present({
  open(bytes) {
    root ??= createRoot(stage);
    root.render(<Table key={shown++} data={rows(bytes)} />);
  },
  sort: () => stage.querySelector('th:nth-child(2) button').click(),
  search: (text) => type(stage.querySelector('input'), text),
  first: () => stage.querySelector('.row td:nth-child(2)')?.textContent,
  scroller: () => stage.querySelector('.region'),
});
