import Facts
import Phrases

/// Files that are no text table at all, each with the sentence that helps.
enum Foreign {
    private static let magic: [(bytes: [UInt8], what: Phrase)] = [
        ([0x1F, 0x8B], Phrase("ingepakt met gzip; pak het eerst uit", "compressed with gzip; unpack it first")),
        (
            [0x42, 0x5A, 0x68],
            Phrase("ingepakt met bzip2; pak het eerst uit", "compressed with bzip2; unpack it first")
        ),
        (
            [0xFD, 0x37, 0x7A, 0x58],
            Phrase("ingepakt met xz; pak het eerst uit", "compressed with xz; unpack it first")
        ),
        (
            [0x50, 0x4B, 0x03, 0x04],
            Phrase(
                "een zipbestand of een beschadigde Excel-werkmap; pak het uit of download het opnieuw",
                "a zip file or a damaged Excel workbook; unpack it or download it again")
        ),
        (
            [0xD0, 0xCF, 0x11, 0xE0],
            Phrase("een oud Excel- of Word-bestand; bewaar het als CSV", "an old Excel or Word file; save it as CSV")
        ),
        ([0x25, 0x50, 0x44, 0x46], Phrase("een PDF; download de tabel als CSV", "a PDF; download the table as CSV")),
        (
            [0x50, 0x41, 0x52, 0x31],
            Phrase("een Parquet-bestand; exporteer het als CSV", "a Parquet file; export it as CSV")
        ),
        (
            Array("SQLite format 3".utf8),
            Phrase("een SQLite-database; exporteer de tabel als CSV", "a SQLite database; export the table as CSV")
        ),
        ([0xFF, 0xFE], Phrase("tekst in UTF-16; bewaar het als UTF-8", "text in UTF-16; save it as UTF-8")),
        ([0xFE, 0xFF], Phrase("tekst in UTF-16; bewaar het als UTF-8", "text in UTF-16; save it as UTF-8")),
    ]

    static func refusal(_ head: [UInt8], _ shown: String) -> IngestRefusal? {
        if let format = MapFormat(head) { return format.refusal(shown) }
        for (bytes, what) in magic where head.starts(with: bytes) {
            return IngestRefusal(.notATable, Phrase("\(shown) is \(what.dutch).", "\(shown) is \(what.english)."))
        }
        guard let nul = head.firstIndex(of: 0) else { return nil }
        return IngestRefusal(
            .unreadableText,
            Phrase(
                "\(shown) is geen tekst: byte \(nul + 1) is NUL; download het opnieuw of bewaar het als UTF-8.",
                "\(shown) is no text: byte \(nul + 1) is NUL; download it again, or save it as UTF-8."))
    }

    /// A page or feed where a table was expected.
    static func markup(_ head: [UInt8], _ shown: String) -> IngestRefusal {
        let text = TextBytes.decode(head.prefix(4096)).lowercased()
        if text.contains("<feed") || text.contains("<edmx") || text.contains("odata") {
            return IngestRefusal(
                .notATable,
                Phrase(
                    "\(shown) is een OData-feed in XML; download dezelfde tabel als CSV.",
                    "\(shown) is an OData feed in XML; download the same table as CSV."))
        }
        let isPage = text.contains("<html") || text.contains("<!doctype html")
        return IngestRefusal(
            .notATable,
            Phrase(
                isPage
                    ? "\(shown) is een webpagina, waarschijnlijk een foutpagina in plaats van de tabel; download het opnieuw."
                    : "\(shown) is XML en geen tabel; download het als CSV.",
                isPage
                    ? "\(shown) is a web page, probably an error page instead of the table; download it again."
                    : "\(shown) is XML, not a table; download it as CSV."))
    }
}

/// Lists that are well known and hold nothing to import.
enum ListRefusals {
    static func refusal(_ names: [String], lines: [[String]], shown: String) -> IngestRefusal? {
        if names.prefix(2) == ["change", "key"] {
            return IngestRefusal(
                .notATable,
                Phrase(
                    """
                    \(shown) zegt wat een nieuwe indeling veranderde en niet wat er bestaat; lees de lijst \
                    WijkenEnBuurten van dat jaar in.
                    """,
                    """
                    \(shown) lists what a new division changed, not what exists; import the WijkenEnBuurten list of \
                    that year instead.
                    """))
        }
        return lines.allSatisfy { $0.allSatisfy(\.isEmpty) } ? empty(shown) : nil
    }

    static func empty(_ shown: String) -> IngestRefusal {
        IngestRefusal(
            .notATable,
            Phrase(
                "\(shown) is een lege lijst (zoals CategoryGroups vaak is); er is niets om in te lezen.",
                "\(shown) is an empty list (as CategoryGroups often is); there is nothing to import."))
    }
}
