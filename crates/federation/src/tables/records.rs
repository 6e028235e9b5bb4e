//! Records of the runtime's tables as JavaScript text; `globals.d.ts` of the templates has their types.

use super::found::Found;
use super::{array, object};
use crate::options::{Fallback, Location, Remote};
use crate::range::{Interval, Range, webpack_text};
use crate::request::{Consume, Provide};
use crate::text::string;

/// The getter of the copy that `consume` falls back to.
pub(super) fn local_copy(consume: &Consume, found: &Found<'_>) -> Option<usize> {
    let local = found.provides.iter().find(|(_, provide)| {
        Some(&provide.local) == consume.local.as_ref()
            && provide.key == consume.key
            && provide.scope == consume.scopes.first()
            && provide.eager == consume.eager
            && provide.private == consume.private
            && provide.layer == consume.layer
            && consume.version.as_ref().is_none_or(|version| *version == provide.version)
    });
    local.map(|(getter, _)| *getter)
}

/// `[scope, key, getter of the local copy or 0, flags, intervals or 0, range for messages]`, trailing defaults left out. Without
/// the range nobody is refused.
pub(super) fn consume_record(consume: &Consume, found: &Found<'_>) -> String {
    let local = local_copy(consume, found).unwrap_or_default();
    let flags = u8::from(consume.singleton) + 2 * u8::from(consume.strict) + 4 * u8::from(consume.eager);
    let mut out = format!("[{},{},{local},{flags}", consume.scopes.script(), string(&consume.key));
    if let Some(range) = &consume.range {
        let read = Range::parse(range);
        let any = read.as_ref().is_some_and(Range::is_any);
        let intervals = array(read.map(|range| range.compile()).unwrap_or_default().iter().map(Interval::json));
        match any {
            false => out.push_str(&format!(",{intervals},{}", string(&webpack_text(range)))),
            // Releases come first, and nobody is refused: the runtime complains by the text.
            true if !consume.singleton => out.push_str(&format!(",{intervals}")),
            true => {}
        }
    }
    out.push(']');
    out
}

/// `[scope, key, version, getter, eager]`
pub(super) fn provide_record(getter: usize, provide: &Provide) -> String {
    let eager = if provide.eager { ",1" } else { "" };
    format!("[{},{},{},{}{eager}]", string(&provide.scope), string(&provide.key), string(&provide.version), getter)
}

/// `[scope, key, locations, timeout, retries]`, trailing defaults left out; a location is `[global, url, integrity]`,
/// `[global, url, integrity, origins]` for a manifest's address, or the module that holds the id of an external.
pub(super) fn remote_record(remote: &Remote, found: &Found<'_>) -> String {
    let location = |(index, location): (usize, &Location)| match location {
        Location::Script { global, url } => {
            let integrity = remote.integrity.as_deref().map(string);
            let manifest = location.is_manifest().then(|| array(remote.origins.iter().map(|origin| string(origin))));
            let integrity = integrity.or_else(|| manifest.as_ref().map(|_| string("")));
            array([string(global), string(url)].into_iter().chain(integrity).chain(manifest))
        }
        _ => {
            let holder = found.externals.iter().find(|(_, key, own)| *key == remote.key && *own == index);
            holder.map_or_else(|| "0".to_owned(), |(placed, ..)| placed.id.to_string())
        }
    };
    let locations = array(remote.locations.iter().enumerate().map(location));
    let mut fields = vec![remote.scopes.script(), string(&remote.key), locations];
    if remote.timeout.is_some() || remote.retries.is_some() {
        fields.push(remote.timeout.unwrap_or_default().to_string());
    }
    fields.extend(remote.retries.map(|retries| retries.to_string()));
    array(fields)
}

/// `[index into REMOTES, name, getter of what stands in for it]`
pub(super) fn remote_module_record(remote: &str, expose: &str, used: &[&Remote], found: &Found<'_>) -> String {
    let index = used.iter().position(|used| used.key == *remote).unwrap_or_default();
    let fallback = used.get(index).and_then(|remote| remote.fallback(expose));
    let getter = fallback.and_then(|request| found.fallbacks.iter().find(|(_, own)| own == request));
    let fields = [index.to_string(), string(expose)].into_iter();
    array(fields.chain(getter.map(|(getter, _)| getter.to_string())))
}

/// By expose, or under the empty name for all others: the getter of what stands in for it.
pub(super) fn fallback_table(remote: &Remote, found: &Found<'_>) -> String {
    let getter = |request: &str| found.fallbacks.iter().find(|(_, own)| own == request).map(|(getter, _)| getter.to_string());
    let own = |fallback: &Fallback| Some((string(fallback.expose.as_deref().unwrap_or_default()), getter(&fallback.request)?));
    object(remote.fallbacks.iter().filter_map(own))
}
