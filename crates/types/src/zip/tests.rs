use super::{crc32, read, write};

fn archive(files: &[(&str, &str)]) -> Vec<u8> {
    let files: Vec<(String, String)> = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    write(&files).unwrap()
}

fn refusal(bytes: &[u8]) -> String {
    read(bytes).unwrap_err().to_string()
}

#[test]
fn what_is_written_is_read() {
    let long = "interface A {}\n".repeat(500);
    let bytes = archive(&[("b/c.d.ts", &long), ("a.d.ts", "export {};\n"), ("\u{e4}.d.ts", "")]);
    let files = read(&bytes).unwrap();
    assert_eq!(files.keys().collect::<Vec<_>>(), ["a.d.ts", "b/c.d.ts", "\u{e4}.d.ts"]);
    assert_eq!(files["b/c.d.ts"], long.as_bytes());
}

#[test]
fn the_order_of_files_is_not_in_the_bytes() {
    assert_eq!(archive(&[("a", "1"), ("b", "2")]), archive(&[("b", "2"), ("a", "1")]));
    assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    for name in [
        "../a.d.ts",
        "a/../../b",
        "/etc/passwd",
        "C:/a",
        "C:a",
        "\\\\host\\share",
        "a\\b",
        "a//b",
        "./a",
        "a/.",
        "a/..",
        "..",
        "a/ ../b",
        "a\0b",
        "a\nb",
        "con",
        "a/NUL.d.ts",
        "com1.txt",
        "a.",
        "a ",
        "",
        "a/... /b",
        "x:y",
        "a?b",
    ] {
        let bytes = archive(&[("good.d.ts", "x"), (name, "x")]);
        assert!(refusal(&bytes).contains("no name of a file inside a folder"), "{name:?}: {}", refusal(&bytes));
    }
}

#[test]
fn names_that_are_one_file_on_some_disks_are_refused() {
    assert!(refusal(&archive(&[("A.d.ts", ""), ("a.d.ts", "")])).contains("twice"));
    assert!(refusal(&archive(&[("a", ""), ("a/b", "")])).contains("a file and a folder"));
    assert!(refusal(&archive(&[("A", ""), ("a!", ""), ("a/b", "")])).contains("a file and a folder"));
}

#[test]
fn links_are_refused() {
    let mut bytes = archive(&[("a.d.ts", "/etc/passwd")]);
    let at = bytes.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
    bytes[at + 5] = 3;
    bytes[at + 38..at + 42].copy_from_slice(&0xA1FF_0000_u32.to_le_bytes());
    assert!(refusal(&bytes).contains("is a link"));
}

#[test]
fn bombs_are_refused_before_they_unpack() {
    let bytes = archive(&[("a.d.ts", &" ".repeat(1 << 20))]);
    assert!(refusal(&bytes).contains("200 times"));
    let mut noise = String::new();
    let mut seed = 1_u32;
    while noise.len() < 3 << 20 {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        noise.push(char::from(b'a' + (seed >> 24) as u8 % 26));
    }
    let many: Vec<(String, String)> = (0..8).map(|number| (format!("{number}.d.ts"), noise.clone())).collect();
    assert!(refusal(&write(&many).unwrap()).contains("more than 20 MB"));
    let files: Vec<(String, String)> = (0..10_001).map(|number| (format!("{number}"), String::new())).collect();
    assert!(refusal(&write(&files).unwrap()).contains("10001 files"));
}

#[test]
fn a_size_that_lies_is_refused() {
    let mut bytes = archive(&[("a.d.ts", &"ab".repeat(1000))]);
    let at = bytes.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
    bytes[at + 24..at + 28].copy_from_slice(&10_u32.to_le_bytes());
    assert!(refusal(&bytes).contains("larger than it says"));
}

#[test]
fn no_damage_goes_unseen() {
    let bytes = archive(&[("a.d.ts", "export declare const a: number;\n"), ("b.d.ts", "export {};\n")]);
    let whole = read(&bytes).unwrap();
    for end in 0..bytes.len() {
        assert!(read(&bytes[..end]).is_err(), "cut at {end}");
    }
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut other = bytes.clone();
            other[at] ^= 1 << bit;
            // Names and dates are not under a checksum; contents are.
            if let Ok(files) = read(&other) {
                assert!(files.values().all(|text| whole.values().any(|known| known == text)), "byte {at}, bit {bit}");
            }
        }
    }
    assert!(refusal(b"<!doctype html><title>Not found</title>").contains("no zip archive"));
    assert!(refusal(b"").contains("no zip archive"));
}
