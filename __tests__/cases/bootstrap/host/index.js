window.order.push("main");
import("./bootstrap");
