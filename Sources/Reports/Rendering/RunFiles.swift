import Markup
package import Tables

/// Every file that a run gives: its reports in each form, the style sheet, and the list of checksums.
package struct RunFiles {
    package struct File: Hashable, Sendable {
        /// `GM0344.html`
        package let name: String
        package let bytes: [UInt8]
    }

    /// The forms in which a report is written.
    package enum Form: String, Sendable, CaseIterable { case html, txt, csv, json, xlsx }

    /// The name of the list, as `sha256sum --check` reads it.
    package static let checksums = "SHA256SUMS"

    package let files: [File]

    /// - Parameters:
    ///   - remarks: by the code of the place.
    ///   - places: codes; `nil` for all of the run.
    package init(
        _ run: FrozenRun, template: ReportTemplate, remarks: [String: ReportRemark] = [:], places: Set<String>? = nil,
        forms: [Form] = Form.allCases
    ) throws(WorkbookFailure) {
        let digest = run.digest
        var files: [File] = []
        for report in run.reports where places?.contains(report.place.code) ?? true {
            let document = Composing(
                report, of: run, digest: digest, template: template, remark: remarks[report.place.code]
            ).document
            let table = ReportTable(report, of: run, document: document)
            for form in forms {
                let bytes: [UInt8] =
                    switch form {
                    case .html: ReportPage(document).html.bytes
                    case .txt: Array(PlainReport(document).text.utf8)
                    case .csv: Array(table.csv.utf8)
                    case .json: Array(table.json.utf8)
                    case .xlsx: try ReportWorkbook(document, asked: run.asked).workbook.xlsx()
                    }
                files.append(File(name: "\(report.place.code).\(form.rawValue)", bytes: bytes))
            }
        }
        if forms.contains(.html) { files.append(File(name: "report.css", bytes: Array(ReportStyle.css.utf8))) }
        let list = files.map { "\(FileDigest.of($0.bytes))  \($0.name)\n" }.sorted().joined()
        self.files = files + [File(name: Self.checksums, bytes: Array(list.utf8))]
    }
}
