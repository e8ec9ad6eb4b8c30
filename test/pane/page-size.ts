/** jsdom lays nothing out: give the scroll frames a height, and list rows a height of their own. */
Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: {
    configurable: true,
    get(this: HTMLElement) {
      return this.hasAttribute("data-index") ? 60 : 600;
    },
  },
  clientHeight: { configurable: true, get: () => 600 },
  offsetWidth: { configurable: true, get: () => 320 },
  clientWidth: { configurable: true, get: () => 320 },
});
