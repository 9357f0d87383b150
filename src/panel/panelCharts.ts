// The charts of the panel: a script of its own, which the page loads with the first chart.
import { type Charts, chartsName } from './chartsLoader';
import { codesChart, themesChart } from './cellChart';
import { ribbonChart } from './ribbonChart';
import { sharesChart } from './sharesChart';

const charts: Charts = {
  draw: (shown, labels, width, goTo) => {
    const { choice, matrix, ribbon } = shown;
    switch (choice.page) {
      case 'matrix':
        return undefined;
      case 'ribbon':
        return ribbon && ribbonChart(ribbon, labels, width, goTo);
      case 'shares':
        return matrix && sharesChart(matrix, labels, width);
      case 'themes':
        return matrix && themesChart(matrix, labels, width);
      case 'codes':
        return matrix && codesChart(matrix, labels, width);
    }
  },
};

Object.assign(globalThis, { [chartsName]: charts });
