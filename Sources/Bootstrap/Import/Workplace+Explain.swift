import Facts
import Foundation
import Ingest
import Records

extension Workplace {
    /// Says of each file what it is and what an import would make of it; nothing is taken in and nothing is copied.
    package func explainFiles(_ request: ImportRequest, format: AnswerFormat) throws(CommandFailure) {
        let options = try options(for: request), maps = MapReader(environment: environment, layers: request.layers)
        let explanations = request.files.map { path in
            FileExplanation.of(path: path, name: Self.shownName(path), options: options, maps: maps)
        }
        switch format {
        case .json: terminal.answerJSON(explanations.map { ExplanationRow($0, terminal: terminal) })
        case .csv:
            let rows = explanations.flatMap { $0.findings.map { FindingRow($0).cells } }
            terminal.answer(Table.csv(FindingRow.headers, rows))
        case .text:
            for explanation in explanations {
                terminal.answer(ImportExplanation(explanation).lines(in: terminal.language).joined(separator: "\n"))
            }
        }
    }

    /// A file's name as it may be shown: without its folder, and without what points at a person.
    static func shownName(_ path: String) -> String {
        Finding.quote(IdentifierScan.masked(URL(fileURLWithPath: path).lastPathComponent))
    }
}
