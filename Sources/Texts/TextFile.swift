/// The kinds of file that tools of translators take.
package enum TextFile: String, CaseIterable, Sendable {
    /// GNU gettext: https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html
    case po
    /// OASIS XLIFF 2.0: https://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html
    case xliff

    /// The texts as one file, Dutch as the source and English as the translation.
    package func write(_ units: [TextUnit]) -> String {
        switch self {
        case .po: Self.po(units)
        case .xliff: Self.xliff(units)
        }
    }
}
