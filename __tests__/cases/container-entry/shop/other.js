window.other = true;
