
// Draw the charts from the data that stands beside them.
for (const block of document.querySelectorAll("script[data-chart]")) {
  const figure = JSON.parse(block.textContent);
  const element = document.getElementById(block.dataset.chart);
  Plotly.newPlot(element, figure.data, figure.layout, { responsive: true, displaylogo: false });
}

// A click on the words of a row marks them in the article, also where other marks cut them in two.
function showWords() {
  const id = decodeURIComponent(location.hash.slice(1));
  for (const mark of document.querySelectorAll("mark[data-evidence]")) {
    mark.classList.toggle("hit", mark.dataset.evidence === id);
  }
}
addEventListener("hashchange", showWords);
showWords();
