
// Draw the charts from the data that stands beside them.
for (const block of document.querySelectorAll("script[data-chart]")) {
  const figure = JSON.parse(block.textContent);
  const element = document.getElementById(block.dataset.chart);
  Plotly.newPlot(element, figure.data, figure.layout, { responsive: true, displaylogo: false });
}
