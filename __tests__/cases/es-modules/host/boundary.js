import("./cases");
