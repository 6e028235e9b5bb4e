const createContainer = (scopeName, exposes)=>({
        get: (name, chain)=>{
            const load = exposes[name] || exposes["./" + name];
            if (!load) return Promise.reject(new Error('Module "' + name + '" does not exist in container.'));
            return load();
        },
        init: (scope, chain)=>{
            return;
        },
        override: (map)=>{}
    });
__webpack_require__.fed = {};
__webpack_require__.fed.container = createContainer;
