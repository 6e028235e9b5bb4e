export const value = import(/* webpackMode: "eager" */ "absent").catch(() => "caught");
