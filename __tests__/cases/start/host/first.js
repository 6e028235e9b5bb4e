window.order.push("first");
