import Testing

@testable import Records

/// How people write what points at one person, and what only looks like it.
@Suite("The spellings of what points at one person")
struct IdentifierSpellingTests {
    @Test(
        "Whatever the spelling, it is found",
        arguments: [
            // Phone numbers.
            ("06.12.34.56.78", .phone), ("06\u{A0}12345678", .phone),
            ("06\u{202F}12\u{202F}34\u{202F}56\u{202F}78", .phone),
            ("06‑12345678", .phone), ("06–12345678", .phone), ("06—1234—5678", .phone), ("06−12345678", .phone),
            ("06/12345678", .phone), ("06 - 1234 5678", .phone), ("06-1234-5678", .phone), ("(06)12345678", .phone),
            ("0 6 1 2 3 4 5 6 7 8", .phone), ("06\u{200B}12345678", .phone), ("06\u{AD}12\u{AD}345678", .phone),
            ("０６１２３４５６７８", .phone), ("٠٦١٢٣٤٥٦٧٨", .phone), ("06-12<b>34</b>5678", .phone),
            ("06-**12**345678", .phone), ("06·12·34·56·78", .phone), ("+31.6.1234.5678", .phone),
            ("+31 (0)6 1234 5678", .phone), ("0031-6-12345678", .phone), ("31612345678", .phone),
            ("030.123.45.67", .phone), ("030/1234567", .phone), ("tel.0612345678", .phone),
            ("06\u{2060}-\u{2060}12345678", .phone), ("0️⃣6️⃣12345678", .phone), ("𝟎𝟔𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖", .phone),
            ("06\t12345678", .phone), ("06-12345678 2e etage", .phone), ("06  12345678", .phone),
            ("06,12345678", .phone), ("06:12345678", .phone), ("06+12345678", .phone), ("06\u{2800}12345678", .phone),
            ("06\n12345678", .phone), ("O612345678", .phone), ("o6-12345678", .phone),
            // Service numbers.
            ("111\u{A0}222\u{A0}333", .bsn), ("111-222-333", .bsn), ("1234-56782", .bsn), ("1234\\-56782", .bsn),
            ("1 1 1 2 2 2 3 3 3", .bsn), ("１１１２２２３３３", .bsn),
            ("BSN 11 12 22 333", .bsn), ("bsn: 111/222/333", .bsn), ("11122<i>2333</i>", .bsn),
            ("B.S.N 111222333", .bsn),
            ("111\u{200D}222\u{FEFF}333", .bsn), ("¹¹¹²²²³³³", .bsn), ("111  222  333", .bsn),
            ("https://voorbeeld.nl/111222333", .bsn), ("111\u{2800}222\u{2800}333", .bsn),
            ("111\u{3164}222\u{3164}333", .bsn), ("111\n222\n333", .bsn),
            // Account numbers.
            ("NL91.ABNA.0417.1643.00", .iban), ("NL91-ABNA-0417-1643-00", .iban), ("NL 91 ABNA 0417164300", .iban),
            ("NL91\u{2009}ABNA\u{2009}0417\u{2009}1643\u{2009}00", .iban), ("ＮＬ９１ＡＢＮＡ０４１７１６４３００", .iban),
            ("NL91<br>ABNA0417164300", .iban), ("NL91ABNA0417164300x", .iban), ("BE68 5390 0754 7034", .iban),
            ("NL91АВNА0417164300", .iban), ("NL91ΑΒΝΑ0417164300", .iban), ("NL91  ABNA  0417 1643 00", .iban),
            // Plates.
            ("AB–12–34", .plate), ("12‑BDF‑3", .plate), ("AB - 12 - 34", .plate), ("BD.123.F", .plate),
            ("ＡＢ-１２-３４", .plate),
            ("AB\u{AD}-12-34", .plate), ("kenteken: BD–123–F", .plate), ("kenteken bd 123 f", .plate),
            ("12 GBK 3", .plate), ("12‑GBK‑3", .plate), ("12  GBK  3", .plate), ("12GBK3", .plate), ("GB123B", .plate),
            ("1GBK23", .plate), ("12-GВК-3", .plate),
            // Addresses.
            ("jan＠voorbeeld.nl", .mail), ("jan @ voorbeeld.nl", .mail), ("jan[at]voorbeeld.nl", .mail),
            ("jan (at) voorbeeld.nl", .mail), ("jan\u{200B}@voorbeeld.nl", .mail), ("jan@voorbeeld\u{2024}nl", .mail),
            ("jan@<b>voorbeeld</b>.nl", .mail), ("jan (apenstaartje) voorbeeld (punt) nl", .mail),
            ("andré@voorbeeld.nl", .mail), ("jan apenstaartje voorbeeld punt nl", .mail),
        ] as [(String, IdentifierScan.Kind)])
    func found(_ text: String, _ kind: IdentifierScan.Kind) {
        for sentence in [text, "Zie \(text) voor meer.", "(\(text))"] {
            let found = IdentifierScan.findings(in: sentence)
            #expect(found.map(\.kind) == [kind], "\(sentence): \(found.map(\.text))")
            #expect(found.allSatisfy { String(sentence[$0.range]) == $0.text })
        }
    }

    @Test(
        "What only looks like it is not",
        arguments: [
            "1 234 567 890", "1.234.567.890", "+1 234 567 890", "06 07 08 09 10", "01 02 03 04 05", "01 02 03 04 05 06",
            "06, 12, 34, 56, 78", "06-11-2021 12:30", "06-11-2021 12", "0,612345678", "0.612345678", "GM0344",
            "BU03440101", "WK034401", "GM0344 GM0307 GM0310", "BU0344 0101 22", "2019 2020 2021 2022", "2022-2026",
            "12,5% en 13,2%", "0612345678%", "2017MM01 2017MM02", "A27/A28", "NL 12 van de 27 landen",
            "artikel 6:162 BW",
            "Stb. 2024, 380", "ISO 27001-2022-1", "BIO2 2025-09-23", "€ 111.222.333", "111\u{A0}222\u{A0}333 euro",
            "1 111 222 333", "112 en 0900-8844", "0800-0432", "0 1 2 3 4 5 6 7 8 9", "12:34:56", "2021-12-345",
            "2021-56783", "12 GBK 34", "12 gbk 3",
            "x < 5 en y > 3", "a@b", "@politie", "1,111,222,333", "10.0.0.1", "CVDR740464", "1.4.2 en 3.2.1",
            "km 12,3 tot 45,6", "03-04-2022 en 05-06-2022", "W16.24.00142", "GB12 is een weg", "ingang per 1/1/22",
            "noot¹ en noot²", "83648NED", "Zaak 2022/12/345", "1234 AB", "0-1-2", "lokaal 1.06 12 stoelen",
            "12GBK34", "X12GBK3", "12gbk3", "1234AB", "Besluit 2021/123456782", "06, 12345678", "06: 12345678 keer",
            "een apenstaartje in een adres", "111\n\n222\n\n333", "111\n- 222\n- 333", "O6",
        ])
    func passes(_ text: String) {
        for sentence in [text, "Zie \(text) voor meer."] {
            #expect(IdentifierScan.findings(in: sentence).map(\.text) == [], "\(sentence)")
        }
    }

    @Test("Long hostile texts take no longer than their length", .timeLimit(.minutes(10)))
    func hostile() {
        for text in ["0 ", "06-", "1.", "<a", "a@", "NL00 ", "(0)", "[at]", "\u{200B}0", "AB-1", "６", "bsn 1 "] {
            #expect(IdentifierScan.findings(in: String(repeating: text, count: 20_000)).count < 40_000)
        }
    }
}
