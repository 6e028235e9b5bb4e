window.started = [...(window.started || []), "start"];
