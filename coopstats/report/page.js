
// Draw the charts from the data that stands beside them.
for (const block of document.querySelectorAll("script[data-chart]")) {
  const figure = JSON.parse(block.textContent);
  const element = document.getElementById(block.dataset.chart);
  Plotly.newPlot(element, figure.data, figure.layout, { responsive: true, displaylogo: false });
}

// A click on the words of a row marks them in the article.
function showWords() {
  const id = decodeURIComponent(location.hash.slice(1));
  for (const piece of document.querySelectorAll("[data-evidence]")) {
    piece.classList.toggle("hit", piece.dataset.evidence.split(" ").includes(id));
  }
}
addEventListener("hashchange", showWords);
showWords();
