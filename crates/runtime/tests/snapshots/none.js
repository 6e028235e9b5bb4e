__webpack_require__.fed = ({});
