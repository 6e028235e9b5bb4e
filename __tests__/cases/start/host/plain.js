window.order.push("plain");
