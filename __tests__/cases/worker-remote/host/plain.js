self.postMessage(typeof __webpack_require__.fed);
