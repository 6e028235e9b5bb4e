window.first = true;
