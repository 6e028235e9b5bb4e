use super::model::{Expose, FORMAT, Own};
use super::{Manifest, read};

const ENHANCED: &str = r#"{"id":"remote","name":"remote","metaData":{"name":"remote","type":"app",
"buildInfo":{"buildVersion":"1.0.0","buildName":"b"},"remoteEntry":{"name":"remoteEntry.js","path":"","type":"global"},
"types":{"path":"","name":"","zip":"","api":""},"globalName":"remote","pluginVersion":"2.9.2","publicPath":"auto"},
"shared":[{"id":"remote:react","name":"react","version":"18.3.1","singleton":true,"requiredVersion":"^18.0.0",
"assets":{"js":{"async":[],"sync":["696.js"]},"css":{"async":[],"sync":[]}},"fallback":""}],
"remotes":[{"federationContainerName":"other","moduleName":"Button","alias":"other","entry":"https://x/mf-manifest.json"}],
"exposes":[{"id":"remote:Button","name":"Button","path":"./Button","assets":{"js":{"sync":["b.js"],"async":[]},"css":{"sync":[],"async":[]}}}]}"#;

#[test]
fn reads_manifests_of_others() {
    let manifest = read(ENHANCED.as_bytes()).unwrap();
    assert_eq!(manifest.name, "remote");
    assert_eq!(manifest.shared[0].required_version.as_deref(), Some("^18.0.0"));
    assert_eq!(manifest.exposes[0].assets.js.sync, ["b.js"]);
    assert_eq!(manifest.own, None);
    // As enhanced and rspack write what they have not.
    let bare = r#"{"metaData":{"publicPath":null,"buildInfo":{"buildVersion":7}},"shared":[{"name":"x","requiredVersion":false,"singleton":null}],"exposes":[]}"#;
    let manifest = read(bare.as_bytes()).unwrap();
    assert_eq!((manifest.shared[0].required_version.clone(), manifest.shared[0].singleton), (None, false));
    assert_eq!(manifest.meta_data.public_path, None);
}

#[test]
fn writes_what_it_reads() {
    let mut manifest = read(ENHANCED.as_bytes()).unwrap();
    manifest.own = Some(Own {
        format: FORMAT,
        exposes: [("./Button".to_owned(), Expose { exports: Some(vec!["default".to_owned()]) })].into(),
        ..Own::default()
    });
    let text = serde_json::to_string(&manifest).unwrap();
    assert_eq!(serde_json::from_str::<Manifest>(&text).unwrap(), manifest);
    assert_eq!(read(text.as_bytes()).unwrap(), manifest);
}

#[test]
fn says_which_field_cannot_be_used() {
    for (text, field, reason) in [
        ("<!doctype html>", "", "no JSON: "),
        ("", "", "no JSON: "),
        ("[]", "", "not a JSON object"),
        (r#"{"shared":[],"exposes":[]}"#, "metaData", "is missing"),
        (r#"{"metaData":{},"shared":[],"exposes":[{"path":7}]}"#, "exposes[0].path", "expected a string"),
        (
            r#"{"metaData":{},"shared":[],"exposes":[{"assets":{"js":{"sync":"x"}}}]}"#,
            "exposes[0].assets.js.sync",
            "expected a sequence",
        ),
        (r#"{"metaData":{},"shared":[],"exposes":[],"federation-rs":{"format":9}}"#, "federation-rs.format", "later version"),
        (r#"{"metaData":{},"shared":[],"exposes":[],"federation-rs":{"format":1}}"#, "federation-rs", "missing field"),
    ] {
        let error = read(text.as_bytes()).unwrap_err();
        assert_eq!(error.field, field, "{error}");
        assert!(error.reason.contains(reason), "{error}");
    }
}
