window.order.push("idle");
